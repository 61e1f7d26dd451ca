import type { PoolKind } from '../core/model';
import { say, write } from '../core/words';
import type { AppContext } from './context';
import type { Demo } from './demo';

interface Needs {
  readonly demo: () => Promise<Demo>;
  readonly importBytes: (file: string, bytes: Uint8Array) => Promise<void>;
  readonly confirmImport: () => Promise<void>;
  readonly takeList: (kind: PoolKind, file: string, bytes: Uint8Array) => Promise<void>;
}

/** Trying the program out: the demo's proposals are imported like any file, with the columns as they are understood, and its experts join them. */
export function demoActions({ store }: Pick<AppContext, 'store'>, { demo, importBytes, confirmImport, takeList }: Needs) {
  return {
    async importDemo(): Promise<void> {
      const { language } = store.getState();
      const { proposals, sides } = await demo();
      await importBytes(write(say('page.demoFile'), language), proposals);
      const { importing } = store.getState();
      if (importing?.stage !== 'mapping') return;
      const { importId } = importing.preview;
      await confirmImport();
      if (store.getState().session?.table.id !== importId) return;
      for (const { kind, bytes } of sides) await takeList(kind, `${write(say(`tables.kind.${kind}`), language)}.csv`, bytes);
    },
  };
}
