import type { ImportedSide, ImportId } from '../core/model';
import type { Bench } from '../worker/client';
import { holdTable } from './holdTable';

/** The tables beside the proposals, as far as the worker has them: each travels there once. */
export interface SideHolder {
  /** Says that the worker has this table. */
  holds(id: ImportId): void;
  hold(side: ImportedSide): Promise<void>;
  /** Lets go of whatever is none of these. */
  letGo(wanted: readonly ImportedSide[]): void;
}

export function sideHolder(bench: Bench): SideHolder {
  const held = new Map<ImportId, Promise<void>>();

  return {
    holds: (id) => void held.set(id, Promise.resolve()),
    hold(side) {
      const known = held.get(side.id) ?? holdTable(bench, side);
      held.set(side.id, known);
      return known;
    },
    letGo(wanted) {
      const ids = new Set(wanted.map(({ id }) => id));
      for (const id of held.keys()) {
        if (ids.has(id)) continue;
        held.delete(id);
        bench.run<'drop'>({ kind: 'drop', importId: id });
      }
    },
  };
}
