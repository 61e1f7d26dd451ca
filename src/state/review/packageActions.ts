import type { RowKey } from '../../core/model';
import { setPackages } from '../../core/session';
import { say, write } from '../../core/words';
import { actingOn } from '../acting';
import { tell, type AppContext } from '../context';
import { reviewedRows } from './standing';

/** The first free names for packages, numbered from 1. */
function freeNames(taken: Iterable<string>, count: number, nameAt: (number: number) => string): readonly string[] {
  const used = new Set(taken);
  const names: string[] = [];
  for (let number = 1; names.length < count; number += 1) if (!used.has(nameAt(number))) names.push(nameAt(number));
  return names;
}

/** Packages of proposals that the same experts judge. Each call is one step of undo. */
export function packageActions(context: AppContext) {
  const { store, bench } = context;
  const { act } = actingOn(context);
  const nameAt = (number: number): string => write(say('packages.named', { number }), store.getState().language);

  return {
    /** Packages of proposals that read alike, of those in none yet; nothing is changed. */
    async suggestPackages(): Promise<readonly (readonly RowKey[])[]> {
      const { session, call } = store.getState();
      if (session === null) return [];
      const { packages } = session.fold.state.review;
      const rows = reviewedRows(session).map(({ key }) => key).filter((key) => !packages.has(key));
      const end = await bench.run<'packages'>({ kind: 'packages', importId: session.table.id, call, rows }).ended;
      return end.state === 'done' ? end.result : [];
    },
    /** Makes packages of proposals, each under a free name. */
    makePackages(groups: readonly (readonly RowKey[])[]): void {
      const { session } = store.getState();
      if (session === null || groups.length === 0) return;
      const names = freeNames(session.fold.state.review.packages.values(), groups.length, nameAt);
      act((verb) => setPackages(verb, groups.flatMap((rows, at) => rows.map((row) => ({ row, name: names[at] ?? null })))));
      tell(store, say('packages.made', { count: groups.length }));
    },
    /** Puts proposals into a package, or (null) out of the one they are in. */
    putInPackage: (rows: readonly RowKey[], name: string | null) => void act((verb) => setPackages(verb, rows.map((row) => ({ row, name })))),
  };
}
