import type { PanelDoubt, Proposal, RowKey } from '../model';
import { stopWords } from '../text';
import { gatherTerms } from './explain';
import { noOwner } from './profiles';
import { placeReader } from './reading';
import type { Source } from './scoring';
import { settings } from './settings';
import { wholeTerms } from './wholeTerms';

/** The sum of its proposals' vectors, by place, and its squared length. */
interface Panel {
  readonly name: string;
  readonly size: number;
  readonly sum: Float64Array;
  readonly square: number;
}

const mostTerms = 6;
/** Words without a subject tell nobody why. */
const silent = new Set(stopWords);

/**
 * Which proposals read more like another panel than like their own: compared are the cosines with the sum of the own
 * panel's other proposals and with the sum of another panel's, as Revaide checks its clusters. Small panels have no
 * centre, small differences say nothing, and a panel may hold several matters: a proposal that has near neighbours in
 * its own panel belongs there. Precision goes before recall. Doubts by panel, in the order of the rows.
 * @param panels rows by panel, each row in one panel at most
 */
export function doubtPanels(
  source: Source, proposals: readonly Proposal[], panels: ReadonlyMap<string, readonly number[]>,
): readonly PanelDoubt[] {
  const known = [...panels].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, rows]) => panelOf(source, name, rows));
  const read = placeReader(source.profiles);
  return known.filter(({ size }) => size > settings.panelLeast).flatMap((own) => (panels.get(own.name) ?? []).flatMap((row): PanelDoubt[] => {
    const product = productOf(source, row, own.sum);
    const rest = Math.sqrt(Math.max(1e-12, own.square - 2 * product + 1));
    const fit = (product - 1) / rest;
    const others = known.filter((panel) => panel !== own && panel.size >= settings.panelLeast).map((panel) => ({ panel, near: productOf(source, row, panel.sum) / Math.sqrt(panel.square) }));
    const [best] = others.toSorted((a, b) => b.near - a.near);
    const proposal = proposals[row];
    if (best === undefined || proposal === undefined || best.near < fit * settings.panelRatio || best.near - fit < settings.panelMargin) return [];
    if (nearest(source, row, panels.get(own.name) ?? []) >= nearest(source, row, panels.get(best.panel.name) ?? [])) return [];
    const scale = 1 / Math.sqrt(best.panel.square);
    // What the row itself brings to its own panel does not speak for staying.
    const parts = partsFor(source, row, (place, value) => (best.panel.sum[place] as number) * scale - ((own.sum[place] as number) - value) / rest);
    const terms = gatherTerms(source.profiles, read(proposal), parts, noOwner).filter(({ term, points }) => points > 0 && !silent.has(term.toLowerCase()));
    return [{ row: proposal.key, panel: own.name, nearer: best.panel.name, terms: toldTerms(proposal.keywords, terms) }];
  }));
}

/**
 * What speaks for the move, most first: the applicant's own keywords that the terms stand in, which are whole words
 * where a term of a text without blanks may be a piece of one; without such, the terms.
 */
function toldTerms(keywords: readonly string[], terms: readonly { readonly term: string; readonly points: number }[]): readonly string[] {
  const folded = terms.flatMap(({ term, points }) => (term.length > 1 ? [{ term: term.toLowerCase(), points }] : []));
  const told = [...new Set(keywords)].map((keyword) => {
    const text = keyword.normalize('NFKC').toLowerCase();
    return { keyword, points: folded.reduce((sum, { term, points }) => (text.includes(term) ? sum + points : sum), 0) };
  }).filter(({ points }) => points > 0);
  if (told.length === 0) return wholeTerms(terms, mostTerms).map(({ term }) => term);
  return told.toSorted((one, other) => other.points - one.points).slice(0, mostTerms).map(({ keyword }) => keyword);
}

/** The mean cosine with the two nearest of these rows, the row itself aside. */
function nearest(source: Source, row: number, members: readonly number[]): number {
  const own = panelOf(source, '', [row]).sum;
  const [first = 0, second = 0] = members.filter((member) => member !== row).map((member) => productOf(source, member, own)).toSorted((a, b) => b - a);
  return (first + second) / 2;
}

function panelOf({ vectors: { rows, weights } }: Source, name: string, members: readonly number[]): Panel {
  const sum = new Float64Array(weights.values.length);
  for (const row of members) {
    for (let at = rows.starts[row] as number; at < (rows.starts[row + 1] as number); at += 1) sum[rows.ids[at] as number] = (sum[rows.ids[at] as number] as number) + (rows.values[at] as number);
  }
  return { name, size: members.length, sum, square: Math.max(1e-12, sum.reduce((total, value) => total + value * value, 0)) };
}

function productOf({ vectors: { rows } }: Source, row: number, sum: Float64Array): number {
  let product = 0;
  for (let at = rows.starts[row] as number; at < (rows.starts[row + 1] as number); at += 1) product += (rows.values[at] as number) * (sum[rows.ids[at] as number] as number);
  return product;
}

/** A row's vector against a weight by place (and the row's value there), as points by feature. */
function partsFor({ profiles, corpus: { features }, vectors: { rows, weights } }: Source, row: number, weightOf: (place: number, value: number) => number) {
  const points = new Float64Array(profiles.table.size);
  let size = 0;
  let entry = rows.starts[row] as number;
  for (let at = features.starts[row] as number; at < (features.starts[row + 1] as number); at += 1) {
    const id = features.ids[at] as number;
    const place = weights.places[id] as number;
    if (place === -1) continue;
    const value = rows.values[entry] as number;
    entry += 1;
    const brought = value * weightOf(place, value);
    points[id] = brought / (features.values[at] as number);
    size += Math.abs(brought);
  }
  return { points, worded: points, size, concepts: new Map<number, number>() };
}

/** Rows by panel, for the keys that the file has; each row in its last panel. */
export function rowsByPanel(rowOf: ReadonlyMap<RowKey, number>, panels: ReadonlyMap<RowKey, string>): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const [key, panel] of panels) {
    const row = rowOf.get(key);
    if (row === undefined) continue;
    const known = rows.get(panel);
    if (known === undefined) rows.set(panel, [row]);
    else known.push(row);
  }
  return new Map([...rows].map(([panel, members]) => [panel, members.toSorted((a, b) => a - b)]));
}
