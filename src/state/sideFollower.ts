import { say } from '../core/words';
import type { OpenSession } from './appState';
import { tell, type AppContext } from './context';
import { withTables } from './openSession';

/** Keeps the tables beside the proposals at hand that the log of the open session names: another tab, which kept one first, may have named it. */
export function sideFollower({ store, keeper }: Pick<AppContext, 'store' | 'keeper'>): void {
  async function fetch(id: string): Promise<void> {
    const loaded = await (await keeper.settled()).load(id);
    const { session } = store.getState();
    if (session?.id !== id || !lacksOne(session)) return;
    const next = loaded.ok ? withTables(session, loaded.value.imports.filter((one) => one.kind !== 'proposals')) : session;
    if (next.shelf.length > session.shelf.length) store.setState({ session: next });
    if (lacksOne(next)) tell(store, say('lists.missing'), 'bad');
  }

  store.subscribe(({ session }, before) => {
    if (session !== null && session.id === before.session?.id && session.fold.state.sides !== before.session.fold.state.sides && lacksOne(session)) void fetch(session.id);
  });
}

const lacksOne = ({ shelf, fold }: OpenSession): boolean => [...fold.state.sides.values()].some((id) => !shelf.some((side) => side.id === id));
