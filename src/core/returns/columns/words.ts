import { setNote, setPanel } from '../../session';
import type { EditColumn } from '../editColumn';

/** The review panel. */
export const panelColumn: EditColumn<'panel'> = {
  id: 'panel',
  of: ({ judgement }) => judgement.panel,
  text: (value) => value ?? '',
  read: (text) => ({ value: text === '' ? null : text }),
  isSaid: () => true,
  apply: (verb, row, value) => setPanel(verb, [row], value),
};

/** The note. */
export const noteColumn: EditColumn<'note'> = {
  id: 'note',
  of: ({ judgement }) => judgement.note,
  text: (value) => value,
  read: (text) => ({ value: text }),
  isSaid: () => true,
  apply: (verb, row, value) => setNote(verb, [row], value),
};
