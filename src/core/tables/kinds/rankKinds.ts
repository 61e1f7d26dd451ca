import type { TableKind } from '../../model';
import { weakRank } from '../headerMatcher';
import { mapByHeader } from '../mapByHeader';
import type { TableSpec } from '../tableSpec';

/** How well a header fits one kind of table. */
export interface Recognised {
  readonly kind: TableKind;
  /** The fields of the kind that the header has. */
  readonly fields: readonly string[];
  /** Whether the columns are there without which the kind is of no use. */
  readonly complete: boolean;
  /** The weight of the understood columns: one that only this kind knows counts 1, one that n kinds know 1/n, doubtful headers half, needed columns double. */
  readonly weight: number;
}

/** What a kind that lacks a column it needs keeps of its weight. */
const incompleteShare = 0.4;

/**
 * Which of the kinds a header may be, best first; kinds that know none of its columns are left out. The first is the
 * table's kind where it is `complete`; ties keep the order of `kinds`.
 */
export function rankKinds(header: readonly string[], kinds: readonly TableSpec[]): readonly Recognised[] {
  const matches = kinds.map(({ match }) => header.map((name) => match(name)[0]));
  const known = header.map((_, column) => matches.filter((ofKind) => ofKind[column] !== undefined).length);
  return kinds
    .map((kind, at): Recognised => {
      const mapping = mapByHeader(kind, { header, rows: [] });
      const fields = kind.columns.filter(({ key }) => mapping[key] !== undefined).map(({ key }) => key);
      const complete = kind.needs.every(({ any }) => any.some((field) => mapping[field] !== undefined));
      const needed = new Set(kind.needs.flatMap(({ any }) => any));
      const weightOf = (field: string, column: number): number =>
        ((needed.has(field) ? 2 : 1) * ((matches[at]?.[column]?.rank ?? 0) >= weakRank ? 0.5 : 1)) / (known[column] ?? 1);
      const sum = fields.flatMap((field) => (mapping[field] ?? []).map((column) => weightOf(field, column))).reduce((total, weight) => total + weight, 0);
      return { kind: kind.id, fields, complete, weight: complete ? sum : sum * incompleteShare };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight);
}
