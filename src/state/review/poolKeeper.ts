import { poolKinds, type Conflict, type Expert, type ExpertKey, type ImportedSide, type Message, type PoolKind, type RowKey } from '../../core/model';
import { say } from '../../core/words';
import type { Ticket } from '../../worker/client';
import type { HeldSide } from '../../worker/poolProtocol';
import type { ListStep, OpenSession } from '../appState';
import { tell, type AppContext } from '../context';
import { stepsBetween } from '../listKeeper';
import type { SideHolder } from '../sideHolder';
import { clearDesk } from './assignDesk';
import { poolDifference, type ReviewPool } from './pool';

const isOfPool = (kind: ImportedSide['kind']): kind is PoolKind => (poolKinds as readonly string[]).includes(kind);
const sideOf = (session: OpenSession, kind: PoolKind): ImportedSide | undefined => session.sides.find((side) => side.kind === kind);
const held = ({ id: importId, mapping }: ImportedSide): HeldSide => ({ importId, mapping });

/** What the pool rests on: the proposals as they are mapped, and the experts' tables. */
const restsOn = (session: OpenSession): string => [session.id, session.table.id, ...poolKinds.map((kind) => sideOf(session, kind)?.id ?? '')].join('\n');

/** Keeps the pool true to the session: whenever the proposals or the experts' tables change, it is read and computed anew. */
export function poolKeeper({ store, bench }: AppContext, holder: SideHolder): void {
  let made = '';
  let following = false;
  let running: Ticket<'pool'> | null = null;
  /** Changes that are told together, and the experts before them. */
  let gathered: { readonly steps: readonly ListStep[]; readonly before: readonly Expert[] } = { steps: [], before: [] };
  /** Whether the next change belongs to them: they have not been told yet, or more files were dropped with them. */
  let untold = false;
  let dropped = false;

  async function follow(): Promise<void> {
    if (following) return;
    following = true;
    for (;;) {
      const { session, call } = store.getState();
      const wish = session === null ? '' : restsOn(session);
      if (wish === made) break;
      made = wish;
      const experts = session === null ? undefined : sideOf(session, 'experts');
      if (session === null || experts === undefined) {
        store.setState({ pool: null, expert: null, ...(session === null ? { poolNews: null } : newsOf(gathered, [])) });
        untold = false;
        continue;
      }
      store.setState({ pooling: true });
      const [works, relations] = [sideOf(session, 'works'), sideOf(session, 'relations')];
      for (const side of [experts, works, relations]) if (side !== undefined) await holder.hold(side);
      const [found, rows, subtypes, scores, people, legal] = [[] as Conflict[], [] as RowKey[], [] as string[], [] as Float32Array[], [] as Expert[], [] as string[]];
      running = bench.run<'pool'>({
        kind: 'pool', importId: session.table.id, call, experts: held(experts), ...(works === undefined ? {} : { works: held(works) }), ...(relations === undefined ? {} : { relations: held(relations) }),
      }, {
        progress: (pooling) => store.setState({ pooling }),
        part: (part) => {
          people.push(...part.experts);
          legal.push(...part.legal);
          found.push(...part.conflicts);
          rows.push(...part.rows);
          subtypes.push(...part.subtypes);
          scores.push(part.scores);
        },
      });
      const end = await running.ended;
      running = null;
      const now = store.getState();
      if (now.session === null || restsOn(now.session) !== wish) continue;
      if (end.state !== 'done') {
        store.setState({ pool: null });
        tell(store, end.state === 'failed' && end.issues[0] !== undefined ? end.issues[0].message : say('experts.failed'), 'bad');
        break;
      }
      const { issues, unchecked, relations: count } = end.result;
      const pool: ReviewPool = {
        experts: people, byKey: new Map(people.map((one): [ExpertKey, Expert] => [one.key, one])), legal: new Map(people.map(({ key }, at) => [key, legal[at] ?? ''])),
        subtypeOf: new Map(rows.map((key, at) => [key, subtypes[at] ?? ''])),
        rowAt: new Map(rows.map((key, at) => [key, at])), expertAt: new Map(people.map(({ key }, at) => [key, at])), scores: joined(scores), found, relations: count, issues, unchecked,
      };
      store.setState({ pool, ...newsOf(gathered, people) });
      untold = false;
    }
    store.setState({ pooling: false });
    following = false;
  }

  function gather(steps: readonly ListStep[]): void {
    if (steps.length === 0) return;
    const { pool, waitingFiles } = store.getState();
    gathered = untold || dropped ? { ...gathered, steps: [...gathered.steps, ...steps] } : { steps, before: pool?.experts ?? [] };
    [untold, dropped] = [true, waitingFiles > 0];
  }

  store.subscribe(({ session }, before) => {
    if (session === before.session) return;
    if (session !== null && before.session?.id === session.id) gather(stepsBetween(before.session, session).filter(({ list }) => isOfPool(list)));
    else [gathered, untold, dropped] = [{ steps: [], before: [] }, false, false];
    if (session?.id !== before.session?.id) store.setState({ pool: null, poolNews: null, planning: null, assigning: clearDesk, addingExpert: null, expert: null });
    if (session === null || before.session === null || restsOn(session) !== restsOn(before.session)) {
      running?.cancel();
      void follow();
    }
  });
}

/** What the gathered changes changed, the tables in the order of their kinds. */
function newsOf({ steps, before }: { readonly steps: readonly ListStep[]; readonly before: readonly Expert[] }, after: readonly Expert[]): Partial<Pick<ReturnType<AppContext['store']['getState']>, 'poolNews'>> {
  if (steps.length === 0) return {};
  const kindsOf = (is: (step: ListStep) => boolean): readonly Message[] => poolKinds.filter((kind) => steps.some((step) => step.list === kind && is(step))).map((kind) => say(`tables.kind.${kind}`));
  const told = ([
    ['lists.imported', kindsOf((step) => step.before === null && step.after !== null)], ['lists.replaced', kindsOf((step) => step.before !== null && step.after !== null)], ['lists.removed', kindsOf((step) => step.after === null)],
  ] as const).flatMap(([word, list]) => (list.length === 0 ? [] : [say(word, { list })]));
  const [first] = told;
  const what = told.length === 1 && first !== undefined ? first : say('experts.newsOfSeveral', { changes: told });
  return { poolNews: { what, steps: steps.flatMap(({ step }) => step ?? []).toReversed(), ...poolDifference(before, after) } };
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
