import type { CommonTerm, Learnt, PanelDoubt, RowKey } from '../core/model';
import { confirmedDirections } from '../core/session';
import { say } from '../core/words';
import type { LearntRow, TermGroup } from '../worker/protocol';
import type { Labels, OpenSession } from './appState';
import { tell, type AppContext } from './context';
import { replaceRows } from './openSession';

/** The directions to learn from: those that people confirmed, unless learning is switched off. */
export const labelsOf = ({ fold }: Pick<OpenSession, 'fold'>, learning: boolean): Labels => (learning ? [...confirmedDirections(fold.state)] : []);

const nothingLearnt: Learnt = { confirmed: 0, agreed: 0, changed: 0, directions: [] };

/**
 * Keeps the scores in step with what people confirm: each change of the confirmed directions (by hand, by undo, from
 * another tab) is learnt from at once. While one learning runs, only the newest wish waits.
 */
export function learningActions({ store, bench }: AppContext) {
  let learnt = '';
  let running = false;

  async function keepUp(): Promise<void> {
    if (running) return;
    running = true;
    for (;;) {
      const { session, learning, call } = store.getState();
      if (session === null) break;
      const labels = labelsOf(session, learning);
      const wish = `${session.table.id} ${JSON.stringify(labels)}`;
      if (wish === learnt) break;
      learnt = wish;
      const rows = new Map<RowKey, LearntRow>();
      const end = await bench.run<'learn'>({ kind: 'learn', importId: session.table.id, call, labels }, {
        part: (part) => { for (const row of part.rows) rows.set(row.key, row); },
      }).ended;
      const now = store.getState().session;
      if (end.state === 'done' && now?.id === session.id && now.table.id === session.table.id) store.setState({ session: replaceRows(now, rows, labels) });
      // Nothing is lost by it: the scores stand as they were, and the next confirmation tries again.
      else if (end.state === 'failed') tell(store, end.issues[0]?.message ?? say('page.learningFailed'), 'bad');
    }
    running = false;
  }

  store.subscribe((state, before) => {
    const { session } = state;
    if (session === null) return;
    // A table that has just been opened was scored without labels, or with those that its results were kept with.
    if (before.session?.table.id !== session.table.id) learnt = `${session.table.id} ${JSON.stringify(session.labels)}`;
    if (session.fold.state !== before.session?.fold.state || session.table.id !== before.session.table.id || state.learning !== before.learning) void keepUp();
  });

  return {
    /** Switches learning off (scores as if nothing were confirmed) or on again; decisions stay as they are. */
    setLearning: (learning: boolean): void => store.setState({ learning }),
    /** What was learnt so far. */
    async tellLearnt(): Promise<Learnt> {
      const { session } = store.getState();
      if (session === null) return nothingLearnt;
      const end = await bench.run<'learnt'>({ kind: 'learnt', importId: session.table.id, labels: labelsOf(session, true) }).ended;
      return end.state === 'done' ? end.result : nothingLearnt;
    },
    /** The terms that each group of proposals has in common. */
    async commonTerms(groups: readonly TermGroup[]): Promise<readonly (readonly CommonTerm[])[]> {
      const { session } = store.getState();
      if (session === null) return [];
      const end = await bench.run<'common'>({ kind: 'common', importId: session.table.id, groups }).ended;
      return end.state === 'done' ? end.result : [];
    },
    /** The proposals that read like another panel than the one that people put them into. */
    async doubtPanels(): Promise<readonly PanelDoubt[]> {
      const { session } = store.getState();
      if (session === null) return [];
      const panels = [...session.fold.state.judgements].flatMap(([row, { panel }]) => (panel === null ? [] : [[row, panel] as const]));
      const end = await bench.run<'panels'>({ kind: 'panels', importId: session.table.id, panels }).ended;
      return end.state === 'done' ? end.result : [];
    },
  };
}
