import type { Act, Finding, Ground, Judgement, RowKey } from '../model';
import type { FoundRow } from './choiceEffect';
import { counts, standingsOf, type Lens } from './standing';

/** What the list 建议不予受理清单 says of one proposal, beside its own cells. */
export interface Rejection {
  readonly row: RowKey;
  /** Legal grounds (条例第十二条) of the reasons, ascending, each once; empty where no reason has one. */
  readonly grounds: readonly Ground[];
  /** Clauses of the reasons, in their order, each once. */
  readonly clauses: readonly string[];
  /** Failures that suggest rejecting and that nobody has dismissed: those that somebody confirmed first. Empty where a person decided without one. */
  readonly reasons: readonly Finding[];
  /** How many of the reasons somebody confirmed: the first ones. */
  readonly confirmed: number;
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
    const settled = standing.filter((one) => one.standing === 'confirmed' || one.standing === 'failed');
    const reasons = [...settled, ...standing.filter((one) => !settled.includes(one))].map(({ finding }) => finding);
    const grounds = [...new Set(reasons.flatMap(({ ground }) => ground ?? []))].toSorted((a, b) => a - b);
    const { decided, countersigned, note } = judgement;
    return [{ row: key, grounds, clauses: [...new Set(reasons.map(({ clause }) => clause))], reasons, confirmed: settled.length, decided, countersigned, note }];
  });
}
