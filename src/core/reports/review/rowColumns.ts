import type { Call, FieldKey, Language } from '../../model';
import { directionName } from '../directionName';
import type { ReportRow } from '../report';
import type { ColumnPlan } from '../sheets/sheetOf';

/** A field of the proposal as it stands in the file. */
export const fieldColumn = (key: FieldKey, width: number): ColumnPlan<ReportRow> => ({ key, header: `field.${key}`, width, cell: ({ proposal }) => proposal.cells[key] ?? null });

/** The direction that a person confirmed, else the best. */
export const directionColumn = (call: Call, language: Language): ColumnPlan<ReportRow> => ({
  key: 'direction', header: 'sheet.direction', width: 30,
  cell: ({ judgement, classification }) => {
    const direction = judgement?.direction ?? classification.best;
    return direction === undefined ? null : directionName(direction, call, language);
  },
});

export const orderColumn: ColumnPlan<unknown> = { key: 'order', header: 'sheet.order', width: 6, kind: 'number', cell: (_, index) => index + 1 };
