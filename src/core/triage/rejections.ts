import type { Act, Finding, FindingWord, Ground, Judgement, RowKey } from '../model';
import type { FoundRow } from './choiceEffect';
import { counts, standingsOf, type Lens, type StandingFinding } from './standing';

/** A failure that suggests rejecting, and what somebody said of it: null where nobody confirmed it or settled it as a failure. */
export interface RejectionReason {
  readonly finding: Finding;
  readonly word: FindingWord | null;
}

/** What the list 建议不予受理清单 says of one proposal, beside its own cells. */
export interface Rejection {
  readonly row: RowKey;
  /** Legal grounds (条例第十二条) of the reasons, ascending, each once; empty where no reason has one. */
  readonly grounds: readonly Ground[];
  /** Clauses of the reasons, in their order, each once. */
  readonly clauses: readonly string[];
  /** Failures that suggest rejecting and that nobody has dismissed: those that somebody confirmed first. Empty where a person decided without one. */
  readonly reasons: readonly RejectionReason[];
  /** 经办人: who decided, and when. */
  readonly decided: Act;
  /** 复核人: who countersigned, and when; null where nobody has yet. */
  readonly countersigned: Act | null;
  readonly note: string;
}

/** The rows that somebody decided 建议不予受理, in the order given. What is unsure is never a reason. */
export function rejections(rows: readonly FoundRow[], judgements: ReadonlyMap<RowKey, Judgement>, lens: Lens): readonly Rejection[] {
  return rows.flatMap(({ key, findings }) => {
    const judgement = judgements.get(key);
    if (judgement?.decision !== 'reject' || judgement.decided === null) return [];
    const standing = standingsOf(findings, judgement.findings, lens)
      .filter((one) => counts(one.standing) && one.finding.outcome === 'fail' && one.finding.severity === 'reject');
    const [settled, open] = [standing.filter(isSettled), standing.filter((one) => !isSettled(one))];
    const reasons = [...settled.map(({ finding, word }) => ({ finding, word })), ...open.map(({ finding }) => ({ finding, word: null }))];
    const grounds = [...new Set(reasons.flatMap(({ finding }) => finding.ground ?? []))].toSorted((a, b) => a - b);
    const { decided, countersigned, note } = judgement;
    return [{ row: key, grounds, clauses: [...new Set(reasons.map(({ finding }) => finding.clause))], reasons, decided, countersigned, note }];
  });
}

const isSettled = ({ standing }: StandingFinding): boolean => standing === 'confirmed' || standing === 'failed';
