import { importId, type ImportedProposals, type SavedSession, type SessionEvent } from '../../src/core/model';
import { appendEvents, decide, emptyFold, redo, setNote, setTag, toSaved, undo, type Fold } from '../../src/core/session';
import { contextOf, ids, row } from '../core/session/logs';
import { manyProposals } from './manyProposals';

/** A season's work, repeatable: single decisions, notes and tags, now and then a bulk act, an undo, a redo. */
export function aSeason(rowCount: number, eventCount: number): Fold {
  const newId = ids('e');
  let fold = emptyFold;
  for (let n = 0; fold.log.length < eventCount; n++) {
    const context = contextOf(fold.state, newId, n % 3 === 0 ? 'b' : 'a');
    const one = [row(2 + (n * 7919) % rowCount)];
    const many = Array.from({ length: 150 }, (_none, i) => row(2 + (n * 31 + i) % rowCount));
    const acts: readonly (() => SessionEvent[])[] = [
      () => decide(context, one, n % 2 === 0 ? 'accept' : 'reject'), () => setNote(context, one, `第${n}次核对`), () => setTag(context, many, `批${n % 11}`, true),
      () => decide(context, one, 'verify'), () => undo(context), () => redo(context), () => setTag(context, one, '急', n % 2 === 0),
    ];
    fold = appendEvents(fold, acts[n % acts.length]?.() ?? []);
  }
  return fold;
}

/** Such a season's session, with the table it is about. */
export function aSeasonOf(rowCount: number, eventCount: number): SavedSession {
  const { header, rows } = manyProposals(rowCount, 5);
  const table: ImportedProposals = {
    id: importId('t1'), kind: 'proposals', file: '清单.csv', at: '2024-04-20 09:00:00', encoding: 'utf-8', delimiter: ',', header, rows,
    lines: rows.map((_row, at) => at + 2), keys: null, asOf: null, mapping: { number: [0], title: [1] },
  };
  return toSaved({ id: 's', call: { id: 'c', hash: 'h' }, imports: [table], events: aSeason(rowCount, eventCount).log });
}
