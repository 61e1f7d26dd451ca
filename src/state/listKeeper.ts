import { listNames, tableKinds, type ImportedSide, type ListName, type Message, type RuleId, type SideKind } from '../core/model';
import { changeSide, undo } from '../core/session';
import { say, type WordKey } from '../core/words';
import type { HeldList, LearntRow } from '../worker/protocol';
import { actingOn } from './acting';
import type { ListStep, OpenSession } from './appState';
import { tell, type AppContext } from './context';
import { withLists } from './openSession';
import type { SideHolder } from './sideHolder';

export interface ListKeeper {
  /** Puts a table beside the proposals into the open session, in the place of the one of its kind; null takes that away. One step of undo. */
  change(kind: SideKind, table: ImportedSide | null): void;
  /** Takes the last change of a table back. */
  takeBack(): void;
}

export type ListSide = ImportedSide & { readonly kind: ListName };
type OfList = ListStep & { readonly list: ListName };
export const isListName = (kind: SideKind): kind is ListName => (listNames as readonly string[]).includes(kind);
export const isList = (side: ImportedSide): side is ListSide => isListName(side.kind);

/** Whether a table beside the proposals is of a kind; there is one of each at most. */
export const isListOf = (list: SideKind) => (side: ImportedSide): boolean => side.kind === list;

/** Keeps the findings of the open session true to its lists: whenever they or its proposals change, the checks that look something up in them run again. */
export function listKeeper(context: AppContext, holder: SideHolder): ListKeeper {
  const { store, bench } = context;
  const { act } = actingOn(context);
  let following = false;
  /** The change whose effect is to be told. */
  let untold: OfList | null = null;

  async function follow(): Promise<void> {
    if (following) return;
    following = true;
    for (;;) {
      const { session, call } = store.getState();
      holder.letGo(session?.sides ?? []);
      if (session === null || isTrue(session)) break;
      store.setState({ relisting: true });
      const lists = session.sides.filter(isList);
      for (const list of lists) await holder.hold(list);
      const rows = new Map<ReturnType<typeof keyOf>, LearntRow>();
      const wanted = lists.map(heldList);
      const end = await bench.run<'relist'>({ kind: 'relist', importId: session.table.id, call, lists: wanted }, {
        progress: (relisting) => store.setState({ relisting }),
        part: (part) => { for (const row of part.rows) rows.set(keyOf(row), row); },
      }).ended;
      const now = store.getState().session;
      if (now === null || now.id !== session.id || now.table.id !== session.table.id || now.sides !== session.sides || now.summary !== session.summary) continue;
      if (end.state !== 'done') {
        tell(store, end.state === 'failed' && end.issues[0] !== undefined ? end.issues[0].message : say('lists.failed'), 'bad');
        break;
      }
      const next = withLists(now, end.result, rows);
      store.setState({ session: next, ...(untold === null ? {} : { listNews: newsOf(untold, now, next) }) });
      untold = null;
    }
    store.setState({ relisting: false });
    following = false;
  }

  store.subscribe(({ session }, before) => {
    if (session === before.session) return;
    if (session?.id !== before.session?.id) {
      untold = null;
      store.setState({ listing: null, listStep: null, listNews: null });
    } else if (session !== null && before.session !== null && session.sides !== before.session.sides) {
      const steps = stepsBetween(before.session, session);
      const ofLists = steps.filter(isOfList);
      // What a merge or its undo changes at once is told by the history.
      untold = ofLists.length === 1 ? ofLists[0] ?? null : null;
      store.setState({ listStep: steps.at(-1) ?? null, listNews: null });
    }
    if (session?.sides !== before.session?.sides || session?.summary !== before.session?.summary) void follow();
  });

  return {
    change(kind, table) {
      const before = store.getState().session?.sides.find(isListOf(kind)) ?? null;
      act((verb) => changeSide(verb, kind, before, table), table === null ? [] : [table]);
    },
    takeBack() {
      const step = store.getState().listStep?.step ?? null;
      if (step !== null) act((verb) => undo(verb, step));
    },
  };
}

/** Which tables changed from one moment of a session to another. */
export function stepsBetween(before: OpenSession, after: OpenSession): readonly ListStep[] {
  return tableKinds.flatMap((list): ListStep[] => {
    if (list === 'proposals') return [];
    const [then, now] = [before, after].map(({ sides }) => sides.find(isListOf(list)) ?? null);
    if (then === undefined || now === undefined || then?.id === now?.id) return [];
    const last = after.fold.sides.findLast(({ payload }) => payload.side === list);
    return [{ list, before: then, after: now, step: last !== undefined && after.fold.state.undoable.includes(last.step) ? last.step : null }];
  });
}
const isOfList = (step: ListStep): step is OfList => isListName(step.list);

const keyOf = ({ key }: LearntRow): LearntRow['key'] => key;

/** A list as the worker knows it. */
export const heldList = ({ kind: name, id, mapping, asOf }: ListSide): HeldList => ({ name, importId: id, mapping, asOf });

/** Whether the findings rest on the lists that the session has. */
export function isTrue({ sides, summary }: OpenSession): boolean {
  const wanted = sides.filter(isList).map(({ id }) => id).toSorted();
  return wanted.join('\n') === summary.lists.map(({ importId }) => importId).toSorted().join('\n');
}

/** What a change of a list changed: of each check how many findings are new, and how many are gone. */
function newsOf({ list, before, after }: OfList, then: OpenSession, now: OpenSession): Message {
  const changes = now.summary.rules.filter((rule) => rule.list === list).map(({ rule }) => ({ rule, ...difference(rule, then, now) })).filter(({ more, fewer }) => more + fewer > 0);
  const told = changes.map(({ rule, more, fewer }) => say('lists.change', { rule: say(`rule.${rule}.name` as WordKey), more, fewer }));
  const what = say(after === null ? 'lists.removed' : before === null ? 'lists.imported' : 'lists.replaced', { list: say(`list.name.${list}`) });
  return told.length === 0 ? say('lists.newsNone', { what }) : say('lists.news', { what, changes: told });
}

function difference(rule: RuleId, then: OpenSession, now: OpenSession): { readonly more: number; readonly fewer: number } {
  const had = rowsWith(rule, then);
  const has = rowsWith(rule, now);
  const without = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => [...one].filter((key) => !other.has(key)).length;
  return { more: without(has, had), fewer: without(had, has) };
}

const rowsWith = (rule: RuleId, { allRows }: OpenSession): Set<string> => new Set(allRows.filter(({ findings }) => findings.some((finding) => finding.rule === rule)).map(({ key }) => key));
