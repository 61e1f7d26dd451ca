import { isForm, isList, isName, isText, type Form } from '../form';
import type { Migration } from './migration';

/**
 * Version 4 has the import of a table beside the proposals in the log. What version 3 has is told as the first that was
 * done, at clock 0, under ids that follow from the tables': two copies of one session are brought up alike.
 */
export const fromV3: Migration = {
  from: 3,
  migrate(saved) {
    const { imports, events, call } = saved;
    if (!isList(imports) || !isList(events) || !isForm(call)) return saved;
    return { ...saved, events: [...imports.flatMap((table) => (isForm(table) && table['kind'] !== 'proposals' ? importEvent(table, call) : [])), ...events] };
  },
};

/** The event of a table's import; none of one that is too damaged to be named, which is told of elsewhere. */
function importEvent({ id, kind, file, at, asOf, rows }: Form, call: Form): Form[] {
  if (!isName(id) || !isText(at) || !isText(file) || !isList(rows)) return [];
  const step = `${id}:import`;
  return [{
    id: step, replica: 'import', clock: 0, at, actor: '', step, kind: 'side', payload: { side: kind, import: id, file, rows: rows.length, asOf: isText(asOf) ? asOf : null }, before: null,
    callHash: call['hash'], engineVersion: '',
  }];
}
