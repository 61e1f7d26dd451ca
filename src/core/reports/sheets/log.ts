import type { Proposal, RowKey, SessionEvent } from '../../model';
import { say, write } from '../../words';
import { spokenEvent, type SpokenEvent } from '../spokenEvent';
import type { LogLine, Report } from '../report';
import { sheetOf } from './sheetOf';

interface Told extends LogLine {
  readonly proposal: Proposal | undefined;
  readonly words: SpokenEvent;
}

/**
 * The log of decisions: who did what, when, what stood there before, and why where a reason was given. Whole, with what was
 * undone; where only some rows are asked for, what was said of these.
 */
export const logReport: Report = {
  id: 'log',
  name: say('sheet.log'),
  build({ rows, log, call, decisions, complete }, language) {
    const byKey: ReadonlyMap<RowKey, Proposal> = new Map(rows.map(({ proposal }) => [proposal.key, proposal]));
    const steps = firstChanges(log);
    const told = log.flatMap(({ event, undone }): Told[] => {
      const proposal = event.row === undefined ? undefined : byKey.get(event.row);
      return complete || proposal !== undefined ? [{ event, undone, proposal, words: spokenEvent(event, { steps, call, decisions, language }) }] : [];
    });
    return sheetOf(this, [
      { key: 'time', header: 'sheet.time', width: 20, kind: 'time', cell: ({ event }) => event.at },
      { key: 'actor', header: 'sheet.actor', width: 12, cell: ({ event }) => event.actor || null },
      { key: 'number', header: 'field.number', width: 16, cell: ({ proposal }) => proposal?.cells.number ?? null },
      { key: 'title', header: 'field.title', width: 28, cell: ({ proposal }) => proposal?.cells.title ?? null },
      { key: 'what', header: 'sheet.what', width: 14, cell: ({ words }) => words.what },
      { key: 'now', header: 'sheet.now', width: 26, cell: ({ words }) => words.now || null },
      { key: 'before', header: 'sheet.before', width: 24, cell: ({ words }) => words.before || null },
      { key: 'why', header: 'sheet.why', width: 28, cell: ({ words }) => words.why || null },
      { key: 'undone', header: 'sheet.undone', width: 10, cell: ({ undone }) => (undone ? write(say('sheet.isUndone'), language) : null) },
    ], told, language);
  },
};

function firstChanges(log: readonly LogLine[]): ReadonlyMap<string, SessionEvent> {
  const steps = new Map<string, SessionEvent>();
  for (const { event } of log) if (event.kind !== 'undo' && event.kind !== 'redo' && !steps.has(event.step)) steps.set(event.step, event);
  return steps;
}
