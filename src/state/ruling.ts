import type { Message, RowKey, RuleId, Verdict } from '../core/model';
import { chooseRule, countersign, countersignFault, judgeFindings, uncountersign, wantsReason, type RuleChoice } from '../core/session';
import { seenOf } from '../core/triage';
import { say } from '../core/words';
import { actingOn } from './acting';
import { judgementOf } from './appState';
import { tell, type AppContext } from './context';

/** What people say of rules and findings, and the second person's word for a decision. Each call is one step of undo. */
export function rulingActions(context: AppContext) {
  const { store } = context;
  const { act, targets } = actingOn(context);

  return {
    /** Chooses whether a rule counts, how grave it is, whether its flood is marked. */
    chooseRule: (rule: RuleId, choice: RuleChoice) => void act((verb) => chooseRule(verb, rule, choice)),
    /** Lets the findings of a flooded rule be marked on the rows after all. */
    markFlooded: (rule: RuleId) => void act((verb) => chooseRule(verb, rule, { marked: true })),
    /** Says something of a row's finding as it is now, or takes it back (null). Tells where a reason is wanted and missing. */
    judgeFinding(row: RowKey, rule: RuleId, verdict: Verdict | null, reason = ''): void {
      const { session } = store.getState();
      const finding = session?.allRows.find(({ key }) => key === row)?.findings.find((one) => one.rule === rule);
      if (finding === undefined) return;
      if (verdict !== null && wantsReason(verdict) && reason.trim() === '') return tell(store, say('judging.wantsReason'), 'bad');
      act((verb) => judgeFindings(verb, [{ row, rule, seen: seenOf(finding) }], verdict, reason));
    },
    /** Countersigns rows that another person decided 建议不予受理, and tells how many, or why not. */
    countersign(rows: readonly RowKey[] = targets()): void {
      const { session, actor } = store.getState();
      if (session === null || rows.length === 0) return;
      const faults = rows.flatMap((row) => countersignFault(judgementOf(session, row), actor) ?? []);
      const count = act((verb) => countersign(verb, rows));
      const [fault] = faults;
      const why: Message | null = fault === undefined ? null : say(`judging.countersign.${fault}`);
      if (count === 0) return why === null ? undefined : tell(store, why, 'bad');
      tell(store, faults.length === 0 ? say('judging.countersigned', { count }) : say('judging.countersignedSome', { count, left: faults.length }));
    },
    /** Takes the countersignature of rows back. */
    uncountersign: (rows: readonly RowKey[] = targets()) => void act((verb) => uncountersign(verb, rows)),
  };
}
