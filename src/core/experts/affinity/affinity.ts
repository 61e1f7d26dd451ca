import type { AffinityContribution, AffinityExplanation, AffinityTable, Call, Direction, Expert, Proposal, Steps } from '../../model';
import { RowsBuilder, type SparseRows } from '../../text';
import { codeMatcher, type CodeMatch } from './codes';
import { Reader } from './reader';
import { textScores, textsSeen, type Vectors } from './scores';
import { settings } from './settings';
import { sharedTerms } from './shared';
import { conceptsOf, needsConcepts, sectionsOfProposal, textsOfExpert, type ExpertText, type Section } from './texts';
import { turnOver, unitRows, weigh } from './vectors';

/** The affinity of every expert to every proposal, and the reasons for each. */
export interface Affinity {
  readonly table: AffinityTable;
  /** Takes the score of one pair apart, by their places in the tables. */
  explain(proposal: number, expert: number): AffinityExplanation;
}

const pace = 50;

/** To twelve places: the order in which a sum was added up must not decide between two experts. */
const rounded = (score: number): number => Math.min(1, Math.round(score * 1e12) / 1e12);

/**
 * How well experts fit proposals: cosine of each of an expert's texts to the proposal (BM25, idf over the proposals; features
 * that no proposal has are dropped), averaged with the most similar counting most, and the nearness of application codes
 * where both tables have them. 0 to 1; depends on no order of rows.
 * @param directionOf the direction that a proposal declares, where it is known
 */
export function* affinityOf(
  proposals: readonly Proposal[], experts: readonly Expert[], call: Call, directionOf: (proposal: Proposal) => Direction | undefined,
): Steps<Affinity> {
  const sections = proposals.map((proposal) => sectionsOfProposal(proposal, directionOf(proposal)));
  const written = experts.map(textsOfExpert);
  const concepts = needsConcepts(sections, written.flatMap((texts) => texts.map((text) => text.sections))) ? conceptsOf(call) : [];
  const reader = new Reader(concepts);
  const vectors = yield* vectorsOf(reader, sections, written, concepts.length);
  const codes = codeMatcher(proposals, experts, call);
  const textShare = codes === undefined ? 1 : 1 - settings.codeShare;
  const scores = new Float64Array(proposals.length * experts.length);
  const column = new Float64Array(proposals.length);
  for (let expert = 0; expert < experts.length; expert += 1) {
    textScores(vectors, expert, column);
    for (let proposal = 0; proposal < proposals.length; proposal += 1) {
      const code = codes === undefined ? 0 : settings.codeShare * codes(proposal, expert).closeness;
      scores[proposal * experts.length + expert] = rounded(textShare * (column[proposal] as number) + code);
    }
    yield { stage: 'affinity', done: expert, total: experts.length };
  }
  return {
    table: { proposals: proposals.map(({ key }) => key), experts: experts.map(({ key }) => key), scores },
    explain(proposal, expert) {
      const seen = textsSeen(vectors, proposal, expert);
      const points = pointsByFeature(vectors, proposal, seen, textShare);
      const named = [...points].filter(([feature]) => feature < concepts.length);
      const wording = new Map([...points].filter(([feature]) => feature >= concepts.length));
      const contributions = [
        ...named.map(([feature, value]): AffinityContribution => ({ term: concepts[feature]?.term ?? '', points: value, signal: 'term' })),
        ...sharedTerms(sections[proposal] ?? [], reader, wording),
        ...codeContribution(codes?.(proposal, expert)),
      ].toSorted((one, other) => other.points - one.points || (one.term < other.term ? -1 : 1));
      const texts = written[expert] ?? [];
      const first = vectors.textStarts[expert] as number;
      return {
        score: contributions.reduce((sum, one) => sum + one.points, 0),
        contributions,
        works: seen.map(({ text, cosine, share }) => ({ title: texts[text - first]?.title ?? '', points: cosine * share * textShare })).filter((work) => work.points > 0),
      };
    },
  };
}

/** The proposals' texts alone as vectors of length 1, as affinity sees them; row r is the r-th proposal. */
export function* proposalVectors(proposals: readonly Proposal[], call: Call): Steps<SparseRows> {
  const sections = proposals.map((proposal) => sectionsOfProposal(proposal, undefined));
  const concepts = needsConcepts(sections, []) ? conceptsOf(call) : [];
  const { proposals: rows } = yield* vectorsOf(new Reader(concepts), sections, [], concepts.length);
  return rows;
}

function* vectorsOf(reader: Reader, sections: readonly (readonly Section[])[], written: readonly (readonly ExpertText[])[], concepts: number): Steps<Vectors> {
  const proposalRows = new RowsBuilder();
  const proposalLengths = new Float64Array(sections.length);
  for (const [row, own] of sections.entries()) {
    proposalLengths[row] = reader.read(own, proposalRows, true);
    if (row % pace === 0) yield { stage: 'words', done: row, total: sections.length };
  }
  const texts = written.flat();
  const textRows = new RowsBuilder();
  const textLengths = new Float64Array(texts.length);
  for (const [row, text] of texts.entries()) {
    textLengths[row] = reader.read(text.sections, textRows, false);
    if (row % pace === 0) yield { stage: 'words', done: row, total: texts.length };
  }
  const counted = proposalRows.rows();
  const weights = weigh(counted, reader.table.size, concepts);
  const proposals = unitRows(counted, proposalLengths, weights);
  const textStarts = new Int32Array(written.length + 1);
  for (const [expert, own] of written.entries()) textStarts[expert + 1] = (textStarts[expert] as number) + own.length;
  return { proposals, byFeature: turnOver(proposals, reader.table.size), texts: unitRows(textRows.rows(), textLengths, weights), textStarts };
}

/** What each feature that proposal and expert share brings: its product in every text, by the text's share. */
function pointsByFeature({ proposals, texts }: Vectors, proposal: number, seen: ReturnType<typeof textsSeen>, textShare: number): ReadonlyMap<number, number> {
  const own = new Map<number, number>();
  for (let at = proposals.starts[proposal] as number; at < (proposals.starts[proposal + 1] as number); at += 1) {
    own.set(proposals.ids[at] as number, proposals.values[at] as number);
  }
  const points = new Map<number, number>();
  for (const { text, share } of seen) {
    for (let at = texts.starts[text] as number; at < (texts.starts[text + 1] as number); at += 1) {
      const feature = texts.ids[at] as number;
      const value = own.get(feature);
      if (value !== undefined) points.set(feature, (points.get(feature) ?? 0) + value * (texts.values[at] as number) * share * textShare);
    }
  }
  return points;
}

const codeContribution = (match: CodeMatch | undefined): readonly AffinityContribution[] =>
  (match === undefined || match.closeness === 0 ? [] : [{ term: match.code, points: settings.codeShare * match.closeness, signal: 'code' }]);
