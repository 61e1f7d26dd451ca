import type { Judgement, Severity } from '../core/model';
import { parseWallTime } from '../core/tables/values/wallTime';
import { shownSeverity } from '../core/triage';
import type { TriagedRow } from '../worker/protocol';
import { directionOf, noValue, type FacetId, type RangeId } from './appState';
import { signedState } from './signing';

export { leadOf } from '../core/triage';

/** How the declared direction and the one a proposal counts as agree. */
export const agreements = ['same', 'defensible', 'other', 'several'] as const;
export type Agreement = (typeof agreements)[number];

/** Bands of confidence, lowest first: each begins where the one before ends. */
export const confidenceBands = [{ id: '0', from: 0, to: 0.5 }, { id: '50', from: 0.5, to: 0.75 }, { id: '75', from: 0.75, to: 0.9 }, { id: '90', from: 0.9, to: 1 }] as const;

/** The values that a row has in each facet; [noValue] where it has none (a row without findings has no rule at all). */
const valuesBy: Readonly<Record<FacetId, (row: TriagedRow, judgement: Judgement) => readonly string[]>> = {
  direction: (row, judgement) => [directionOf(row, judgement) ?? noValue],
  second: (row, judgement) => [secondOf(row, judgement)],
  declared: ({ declared }) => orNone(declared),
  agreement: (row, judgement) => [agreementOf(row, judgement) ?? noValue],
  confidence: ({ classification: { best, confidence } }) =>
    [best === undefined ? noValue : (confidenceBands.findLast(({ from }) => confidence >= from)?.id ?? noValue)],
  subtype: ({ cells }) => [cells.subtype ?? noValue],
  host: ({ cells }) => [cells.host ?? noValue],
  applicantTitle: ({ cells }) => [cells.applicantTitle ?? noValue],
  codes: ({ cells }) => orNone(codesIn(cells.codes)),
  submitted: ({ cells }) => [submittedHour(cells.submittedAt)],
  severity: (row) => orNone(severitiesOf(row)),
  rule: (row) => [...new Set(row.findings.map((finding) => finding.rule))],
  decision: (_, { decision }) => [decision ?? noValue],
  signing: (_, judgement) => [signedState(judgement) ?? noValue],
  tag: (_, { tags }) => orNone(tags),
  star: (_, { star }) => [star ? 'star' : noValue],
  panel: (_, { panel }) => [panel ?? noValue],
};

interface KnownValues { readonly judgement: Judgement; readonly byFacet: Map<FacetId, readonly string[]> }
/** A row's values change with its judgement alone: counting and filtering ask for them again and again. */
const known = new WeakMap<TriagedRow, KnownValues>();

export function facetValues(facet: FacetId, row: TriagedRow, judgement: Judgement): readonly string[] {
  let one = known.get(row);
  if (one?.judgement !== judgement) known.set(row, one = { judgement, byFacet: new Map() });
  let values = one.byFacet.get(facet);
  if (values === undefined) one.byFacet.set(facet, values = valuesBy[facet](row, judgement));
  return values;
}

/** The number that a range narrows by; undefined where the row has none. */
export const rangeValue = (_: RangeId, { classification: { best, ranking } }: TriagedRow): number | undefined => ranking.find(({ direction }) => direction === best)?.total;

/** Application codes as they stand in a cell, however they are parted. */
const codesIn = (cell: string | undefined): readonly string[] => [...new Set(cell?.normalize('NFKC').toUpperCase().match(/[A-Z]\d{2,}/g))];

const none: readonly string[] = [noValue];
const orNone = (values: readonly string[]): readonly string[] => (values.length === 0 ? none : values);

/** The hour of Beijing's clock in which a proposal came, `YYYY-MM-DD HH`; [noValue] where no hour is given. */
function submittedHour(cell: string | undefined): string {
  const read = parseWallTime(cell ?? '');
  const { date = '', time } = read.state === 'read' ? read.value : {};
  return time === undefined || time === '' ? noValue : `${date} ${time.slice(0, 2)}`;
}

/** Severities as shown: what is unsure is 需人工核实 whatever its rule's severity. */
export function severitiesOf(row: TriagedRow): readonly Severity[] {
  return [...new Set(row.findings.map(shownSeverity))];
}

/** Undefined where nothing is declared or nothing fits. */
export function agreementOf(row: TriagedRow, judgement: Judgement): Agreement | undefined {
  const counts = directionOf(row, judgement);
  const [only, ...more] = row.declared;
  if (only === undefined || counts === undefined) return undefined;
  if (more.length > 0) return 'several';
  if (only === counts) return 'same';
  // What is defensible too is the machine's word: beside a direction that a person confirmed it says nothing.
  return judgement.direction === null && row.classification.alsoDefensible.includes(only) ? 'defensible' : 'other';
}

/** The best direction besides the one the row counts as, of the subtype that the machine scored it in. */
function secondOf(row: TriagedRow, judgement: Judgement): string {
  const { best, bySubtype } = row.classification;
  const own = Object.values(bySubtype).find((list) => best !== undefined && list.includes(best)) ?? [];
  return own.find((direction) => direction !== directionOf(row, judgement)) ?? noValue;
}
