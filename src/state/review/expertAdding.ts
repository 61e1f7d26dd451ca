import { expertFields, importId, rowKey, type ExpertField, type ImportedSide, type Remedy, type RowKey } from '../../core/model';
import { expertFieldWords } from '../../core/words/expertFields';
import { directionOf, judgementOf, type AppState } from '../appState';
import type { AppContext } from '../context';
import type { ListKeeper } from '../listKeeper';
import type { ExpertWanted } from './pool';

/** Adding experts by hand, one after the other, to the table that was imported. */
export function expertAddingActions({ store, now, newId }: Pick<AppContext, 'store' | 'now' | 'newId'>, lists: ListKeeper) {
  return {
    /** Opens the box in which an expert is added, filled in with what a remedy asks for. */
    askForExpert(remedy: Remedy | null = null): void {
      const wanted = (remedy?.additions ?? []).map(({ proposals, outside }) => ({ fields: directionsOf(store.getState(), proposals), outside }));
      const addingExpert: ExpertWanted = { why: remedy?.message ?? null, wanted: wanted.length > 0 ? wanted : [{ fields: '', outside: [] }] };
      store.setState(({ view }) => ({ addingExpert, planning: null, view: { ...view, page: 'experts' } }));
    },
    leaveExpert: (): void => store.setState({ addingExpert: null }),
    /** Adds an expert as one more row of the table: one step of undo. The box stays open while more are wanted. */
    addExpert(cells: Readonly<Partial<Record<ExpertField, string>>>): void {
      const { session, addingExpert } = store.getState();
      const older = session?.sides.find(({ kind }) => kind === 'experts');
      if (older === undefined) return;
      lists.change('experts', withExpert(older, cells, { id: newId(), at: now() }));
      const left = addingExpert?.wanted.slice(1) ?? [];
      store.setState({ addingExpert: addingExpert === null || left.length === 0 ? null : { ...addingExpert, wanted: left } });
    },
  };
}

/** The titles of the proposals' directions. */
function directionsOf({ session, call, language }: AppState, proposals: readonly RowKey[]): string {
  const ids = new Set(proposals.flatMap((key) => { const row = session?.byKey.get(key); return session === null || row === undefined ? [] : directionOf(row, judgementOf(session, key)); }));
  return call.directions.filter(({ id }) => ids.has(id)).map(({ title, titleEn }) => (language === 'zh' ? title : titleEn ?? title)).join('；');
}

/** The table with one more row; a column that it lacks is put behind the others. Everybody keeps the key. */
function withExpert(older: ImportedSide, cells: Readonly<Partial<Record<ExpertField, string>>>, { id: name, at }: { readonly id: string; readonly at: string }): ImportedSide {
  const id = importId(name);
  const header = [...older.header];
  const mapping = { ...older.mapping };
  const row: string[] = [];
  for (const field of expertFields) {
    const written = cells[field]?.trim() ?? '';
    if (written === '') continue;
    if (mapping[field]?.[0] === undefined) {
      mapping[field] = [header.length];
      header.push(expertFieldWords[`column.expert.${field}`].zh);
    }
    row[mapping[field][0] ?? 0] = written;
  }
  const line = older.lines.reduce((last, one) => Math.max(last, one), 1) + 1;
  const keys: readonly RowKey[] = older.keys ?? older.lines.map((one) => rowKey(older.id, one));
  const padded = (own: readonly string[]): readonly string[] => Array.from({ length: header.length }, (_, column) => own[column] ?? '');
  return { ...older, id, at, header, mapping, rows: [...older.rows.map(padded), padded(row)], lines: [...older.lines, line], keys: [...keys, rowKey(id, line)] };
}
