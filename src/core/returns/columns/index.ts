import type { EditId } from '../../model';
import type { EditColumn } from '../editColumn';
import { decisionColumn } from './decision';
import { confirmedColumn, directionColumn } from './direction';
import { expertsColumn } from './experts';
import { tagsColumn } from './tags';
import { noteColumn, panelColumn } from './words';

/** Every kind of column that may be edited in a sheet and brought back. */
export const editColumns: { readonly [Id in EditId]: EditColumn<Id> } = {
  decision: decisionColumn, confirmed: confirmedColumn, direction: directionColumn, tags: tagsColumn, panel: panelColumn, note: noteColumn, experts: expertsColumn,
};
