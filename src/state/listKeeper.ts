import { listNames, type ImportedSide, type ListName, type Message, type RuleId, type SideKind } from '../core/model';
import { say, type WordKey } from '../core/words';
import type { HeldList, LearntRow } from '../worker/protocol';
import type { ListStep, OpenSession } from './appState';
import { tell, type AppContext } from './context';
import { withLists } from './openSession';
import type { SideHolder } from './sideHolder';

export interface ListKeeper {
  /** Puts a table beside the proposals into the open session, in another's place or away from it, and keeps it; lists are looked things up in anew. */
  change(step: ListStep): void;
}

type ListSide = ImportedSide & { readonly kind: ListName };
type OfList = ListStep & { readonly list: ListName };
export const isListName = (kind: SideKind): kind is ListName => (listNames as readonly string[]).includes(kind);
const isList = (side: ImportedSide): side is ListSide => isListName(side.kind);

/** Whether a table beside the proposals is of a kind; there is one of each at most. */
export const isListOf = (list: SideKind) => (side: ImportedSide): boolean => side.kind === list;

/** Keeps the findings of the open session true to its lists: whenever they or its proposals change, the checks that look something up in them run again. */
export function listKeeper(context: AppContext, holder: SideHolder): ListKeeper {
  const { store, bench, keeper } = context;
  let following = false;
  /** The person's act whose effect is to be told. */
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
      const wanted = lists.map(({ kind: name, id, mapping, asOf }): HeldList => ({ name, importId: id, mapping, asOf }));
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
    if (session?.id !== before.session?.id) untold = null;
    if (session?.id !== before.session?.id) store.setState({ listing: null, listStep: null, listNews: null });
    if (session?.sides !== before.session?.sides || session?.summary !== before.session?.summary) void follow();
  });

  return {
    change({ list, before, after }) {
      const { session } = store.getState();
      if (session === null) return;
      untold = isListName(list) ? { list, before, after } : null;
      const sides = session.sides.filter((side) => !isListOf(list)(side));
      store.setState({ listStep: { list, before, after }, listNews: null, session: { ...session, sides: after === null ? sides : [...sides, after] } });
      if (after !== null) keeper.keepSide(session.id, after, before?.id);
      else if (before !== null) keeper.dropSide(session.id, before.id);
    },
  };
}

const keyOf = ({ key }: LearntRow): LearntRow['key'] => key;

/** Whether the findings rest on the lists that the session has. */
function isTrue({ sides, summary }: OpenSession): boolean {
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
