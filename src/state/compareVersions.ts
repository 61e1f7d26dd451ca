import { ok, type ChangedRow, type DiffRow, type ImportedProposals, type Result, type RowKey } from '../core/model';
import type { Side } from '../core/session';
import type { Bench } from '../worker/client';
import type { DiffSummary } from '../worker/protocol';
import { holdTable } from './holdTable';
import { sameMapping } from './sameTable';

/** Two versions of a list, the one here and the one of a file: what the newer one has otherwise. */
export interface ComparedVersions extends Readonly<Record<Side, VersionFacts>> {
  readonly newer: Side;
  readonly summary: DiffSummary;
  readonly rows: { readonly changed: readonly ChangedRow[]; readonly added: readonly DiffRow[]; readonly gone: readonly DiffRow[] };
  /** Rows whose title, abstract or direction differ. */
  readonly weighty: readonly RowKey[];
  /** The columns of the two are taken for different things. */
  readonly remapped: boolean;
}

export interface VersionFacts {
  readonly file: string;
  readonly rows: number;
  /** When it was imported (Beijing wall clock). */
  readonly at: string;
}

/**
 * Compares two versions with the difference that a re-import shows.
 * @param ours the open one, which the worker has
 */
export async function compareVersions(bench: Bench, ours: ImportedProposals, theirs: ImportedProposals, newer: Side): Promise<Result<ComparedVersions>> {
  await holdTable(bench, theirs);
  const [changed, added, gone]: [ChangedRow[], DiffRow[], DiffRow[]] = [[], [], []];
  const [before, after] = newer === 'theirs' ? [ours, theirs] : [theirs, ours];
  const compared = ({ id, mapping }: ImportedProposals) => ({ importId: id, mapping });
  const end = await bench.run<'compare'>({ kind: 'compare', older: compared(before), newer: compared(after), earlier: [], decided: new Set() }, {
    part: (part) => {
      changed.push(...part.changed);
      added.push(...part.added);
      gone.push(...part.gone);
    },
  }).ended;
  bench.run<'drop'>({ kind: 'drop', importId: theirs.id });
  if (end.state !== 'done') return { ok: false, issues: end.state === 'failed' ? end.issues : [] };
  return ok({
    newer, ours: factsOf(ours), theirs: factsOf(theirs), summary: end.result, rows: { changed, added, gone },
    weighty: changed.filter(({ weighty }) => weighty).map(({ key }) => key), remapped: !sameMapping(ours.mapping, theirs.mapping),
  });
}

const factsOf = ({ file, rows, at }: ImportedProposals): VersionFacts => ({ file, rows: rows.length, at });
