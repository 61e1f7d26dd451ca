import type { PoolKind } from '../core/model';

/** Tables to try the program with, as they would lie on a disk. */
export interface Demo {
  readonly proposals: Uint8Array;
  readonly sides: readonly { readonly kind: PoolKind; readonly bytes: Uint8Array }[];
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The demo's tables: loaded only when asked for. */
export async function demoTables(): Promise<Demo> {
  const [{ default: proposals }, { default: experts }, { default: works }, { default: relations }] = await Promise.all([
    import('../../data/demo/proposals.csv?raw'), import('../../data/demo/experts.csv?raw'), import('../../data/demo/works.csv?raw'), import('../../data/demo/relations.csv?raw'),
  ]);
  return {
    proposals: bytesOf(proposals),
    sides: [{ kind: 'experts', bytes: bytesOf(experts) }, { kind: 'works', bytes: bytesOf(works) }, { kind: 'relations', bytes: bytesOf(relations) }],
  };
}
