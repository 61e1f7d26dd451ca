import { Gauge, TableProperties, ToggleLeft, ToggleRight, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { Message, RuleState } from '../../core/model';
import { say } from '../../core/words';
import type { AppState, AskedChoice, OpenSession } from '../../state/appState';
import { ruleTallies } from '../../state/standings';
import type { Command } from '../commands/command';
import { ruleWord } from '../triage/ruleName';
import { offeredSeverities } from './ruleOrder';

/** What can be chosen of each rule, by its name: like its controls on the page, a command tells the effect first. */
export const ruleCommands = ({ session }: AppState): readonly Command[] =>
  (session === null ? [] : [...session.summary.rules.flatMap((rule) => commandsOf(session, rule)), ...ruleTallies(session).filter(({ counted }) => counted > 0).map(({ rule }) => rowsOf(rule))]);

/** Leads to what a rule found, as the counts on the page do. */
const rowsOf = ({ rule }: RuleState): Command => ({ word: say('commands.ruleRows', { rule: ruleWord(rule) }), icon: TableProperties, place: 'rules', run: ({ actions }) => actions.showOnly('rule', rule) });

function commandsOf({ lens: { choices, heldBack } }: OpenSession, state: RuleState): readonly Command[] {
  const rule = ruleWord(state.rule);
  const isOn = !choices.off.has(state.rule);
  const stands = choices.severities.get(state.rule) ?? state.severity;
  const command = (word: Message, icon: LucideIcon, choice: AskedChoice): Command => ({ word, icon, place: 'rules', run: ({ actions }) => actions.askRule({ rule: state.rule, choice }) });
  return [
    isOn ? command(say('commands.ruleOff', { rule }), ToggleLeft, { on: false }) : command(say('commands.ruleOn', { rule }), ToggleRight, { on: true }),
    ...(isOn && heldBack.has(state.rule) ? [command(say('commands.ruleMark', { rule }), TriangleAlert, { marked: true })] : []),
    ...offeredSeverities(state).filter((severity) => severity !== stands).map((severity) =>
      command(say('commands.ruleSeverity', { rule, severity: say(`page.severity.${severity}`) }), Gauge, { severity: severity === state.severity ? null : severity })),
  ];
}
