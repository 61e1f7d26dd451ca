import type { Classification, DirectionId, Finding, Message, Work } from '../model';
import { say } from '../words';

/** Below this confidence the first direction is worth a look even where nothing else is odd. */
const sureEnough = 0.75;
/** Below this a proposal is likelier outside of the call than in it. */
const likelyInScope = 0.5;

/**
 * What each reason weighs, one beside the other: a likely rejection first, then texts that do not fit what is declared
 * or the call at all, then what must be verified, then what the machine is unsure of.
 */
const weights = { reject: 8, noText: 7, outOfScope: 6, otherDirection: 5, changed: 10, findingChanged: 7.5, verify: 3, unsureDirection: 4, notice: 0.5 } as const;

/** Rules that say what the texts say: they are reasons of their own below, and not counted twice. */
const saidByTexts: ReadonlySet<string> = new Set(['direction-fit', 'out-of-scope']);

export interface WorkInput {
  readonly classification: Classification;
  /** `fail` and `unsure` findings of the proposal. */
  readonly findings: readonly Finding[];
  /** The directions that its cell names; none or several say nothing. */
  readonly declared: readonly DirectionId[];
  /** How many findings somebody spoke of that have changed since. */
  readonly spokenChanged?: number;
}

/**
 * Why a proposal should be looked at, and how urgently: the weight is the sum of its reasons' weights.
 * Ties are left to the file's order.
 */
export function workOf({ classification, findings, declared, spokenChanged = 0 }: WorkInput): Work {
  const reasons: { readonly weight: number; readonly message: Message }[] = [];
  const add = (weight: number, message: Message): void => void reasons.push({ weight, message });

  const severities = findings.filter((finding) => !saidByTexts.has(finding.rule)).map((finding) => (finding.outcome === 'unsure' ? 'verify' : finding.severity));
  for (const severity of ['reject', 'verify', 'notice'] as const) {
    const count = severities.filter((one) => one === severity).length;
    // A second finding of one severity adds little: the proposal is looked at anyway.
    if (count > 0) add(weights[severity] * (1 + 0.1 * (count - 1)), say(`work.${severity}`, { count }));
  }

  if (spokenChanged > 0) add(weights.findingChanged, say('work.findingChanged', { count: spokenChanged }));

  const { best, confidence, inScope, alsoDefensible } = classification;
  if (best === undefined) add(weights.noText, say('work.noText'));
  else {
    const found = (rule: string): boolean => findings.some((finding) => finding.rule === rule);
    if (inScope < likelyInScope || found('out-of-scope')) add(weights.outOfScope * (1 - inScope), say('work.outOfScope'));
    const [only] = declared;
    const differs = declared.length === 1 && only !== undefined && only !== best && !alsoDefensible.includes(only);
    if (differs || found('direction-fit')) add(weights.otherDirection * confidence, say('work.otherDirection'));
    if (confidence < sureEnough) add(weights.unsureDirection * (1 - confidence), say('work.unsureDirection'));
  }
  const ordered = reasons.toSorted((a, b) => b.weight - a.weight);
  return { weight: ordered.reduce((sum, reason) => sum + reason.weight, 0), reasons: ordered.map((reason) => reason.message) };
}

/** The same for a proposal whose title, abstract or direction changed after somebody decided on it: that comes before all else. */
export const changedSince = ({ weight, reasons }: Work): Work => ({ weight: weight + weights.changed, reasons: [changedReason, ...reasons] });

/** Whether a proposal wants a person because it, or a finding that somebody spoke of, changed afterwards. */
export const isChangedSince = ({ reasons }: Work): boolean => reasons.some(({ key }) => key === changedReason.key || key === 'work.findingChanged');

const changedReason = say('work.changed');
