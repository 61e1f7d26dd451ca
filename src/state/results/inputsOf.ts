import type { Call, ImportedProposals, ImportedSide } from '../../core/model';
import type { Labels } from '../appState';

/** All that the machine's results rest on. */
export interface Inputs {
  /** Names the program's build: another may compute otherwise. */
  readonly build: string;
  readonly call: Pick<Call, 'id' | 'hash'>;
  readonly table: Pick<ImportedProposals, 'id' | 'mapping'>;
  /** The office's lists that things were looked up in. */
  readonly lists: readonly Pick<ImportedSide, 'id' | 'kind' | 'asOf' | 'mapping' | 'lines'>[];
  /** The confirmed directions that were learnt from. */
  readonly labels: Labels;
}

/**
 * A name for what results rest on: results that were kept under another are not these. A table goes by its id, under
 * which the store keeps one content (where it writes it anew, results go).
 */
export function inputsOf({ build, call, table, lists, labels }: Inputs): string {
  const told = lists.map(({ id, kind, asOf, mapping, lines }) => JSON.stringify([kind, id, asOf, mapping, lines.length, ...lines]));
  const texts = [JSON.stringify([table.id, table.mapping]), ...told.toSorted(), ...labels.map((label) => label.join('\t')).toSorted()];
  return [build, call.id, call.hash, hashOf(texts)].join(' ');
}

/** A name for the rows that could be read of a table. */
export const rowsOf = ({ lines, keys }: Pick<ImportedProposals, 'lines' | 'keys'>): string => hashOf([...lines.map(String), ...keys ?? ['no keys']]);

/** Two 32-bit sums over every sign of every text (FNV-1a and a multiplication by 31). */
function hashOf(texts: readonly string[]): string {
  let [one, other] = [0x811c9dc5, texts.length];
  const take = (unit: number): void => {
    one = Math.imul(one ^ unit, 0x01000193);
    other = (Math.imul(other, 31) + unit) | 0;
  };
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) take(text.charCodeAt(at));
    take(0x1f);
  }
  return `${(one >>> 0).toString(36)}-${(other >>> 0).toString(36)}`;
}
