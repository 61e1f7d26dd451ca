import type { AlikeTexts, TextSpan } from '../model';
import { Shingler } from './shingles';

/** The texts of a proposal by field. */
type Texts = Readonly<Partial<Record<TextSpan['field'], string>>>;

/** Fields that are compared, each with whichever of the other's holds the same. */
const fields = ['title', 'abstract', 'body'] as const satisfies readonly TextSpan['field'][];

/** The passages that two proposals' texts share, for showing them side by side: each field of the one is looked for in all of the other. */
export function sharedTexts(one: Texts, other: Texts): AlikeTexts {
  const shingler = new Shingler();
  const passages = fields.flatMap((own) => fields.flatMap((theirs) => shingler.matches(one[own] ?? '', other[theirs] ?? '')
    .map((match) => ({ own: spanOf(own, match.own), other: spanOf(theirs, match.other) }))));
  const kept = passages.filter((passage, at) => !passages.slice(0, at).some((before) => overlaps(before.own, passage.own)))
    .toSorted((a, b) => fields.findIndex((field) => field === a.own.field) - fields.findIndex((field) => field === b.own.field) || a.own.start - b.own.start);
  return { passages: kept, ownShare: shareOf(kept.map(({ own }) => own), one), otherShare: shareOf(kept.map(({ other: span }) => span), other) };
}

const spanOf = (field: TextSpan['field'], [start, end]: readonly [number, number]): TextSpan => ({ field, start, end });

const overlaps = (one: TextSpan, other: TextSpan): boolean => one.field === other.field && one.start < other.end && other.start < one.end;

function shareOf(spans: readonly TextSpan[], texts: Texts): number {
  const whole = fields.reduce((total, field) => total + (texts[field]?.length ?? 0), 0);
  const covered = fields.reduce((total, field) => total + coveredIn(spans.filter((span) => span.field === field)), 0);
  return whole === 0 ? 0 : covered / whole;
}

/** Signs under spans that may overlap. */
function coveredIn(spans: readonly TextSpan[]): number {
  let [covered, reached] = [0, 0];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return covered;
}
