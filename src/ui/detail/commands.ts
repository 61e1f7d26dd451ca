import { Check, CircleCheck, Columns2, Compass, PenLine, RotateCcw, Tag, ThumbsDown, ThumbsUp, Users, X, type LucideIcon } from 'lucide-react';
import { flushSync } from 'react-dom';
import type { DirectionId, Message, RowKey } from '../../core/model';
import { say, type WordKey } from '../../core/words';
import { judgementOf, type AppState } from '../../state/appState';
import type { App } from '../../state/app';
import { isHidden } from '../../state/groups';
import { standingFindings, type StandingFinding } from '../../state/standings';
import type { Command } from '../commands/command';
import { wordsIn } from '../common/app';
import { directionName } from '../triage/cells';
import { pressOn } from '../triage/moving';
import { ruleWord } from '../triage/ruleName';
import { usedWords } from './usedWords';

const command = (word: Message, icon: LucideIcon, run: (app: App) => void): Command => ({ word, icon, place: 'triage', run });

/** What is said of the proposal that is the active row: its findings, directions, tags and panel, each by name. */
export function rowCommands(state: AppState): readonly Command[] {
  const { session, view: { active } } = state;
  const row = active === null || isHidden(state.view, active) ? undefined : session?.byKey.get(active);
  if (session === null || row === undefined) return [];
  return [...standingFindings(session, row.key).flatMap((one) => ofFinding(row.key, one)), ...ofDirections(state, row.key), ...ofWords(state, row.key), ...ofSignature(state, row.key)];
}

/** Presses a button of the pane, which is opened for it: what wants a reason asks for it there. */
const inPane = (button: string, within: string) => ({ actions }: App): void => {
  flushSync(() => actions.showDetail(true));
  pressOn(button, within);
};

function ofFinding(row: RowKey, { finding, standing }: StandingFinding): readonly Command[] {
  if (standing === 'off' || standing === 'heldBack') return [];
  const rule = ruleWord(finding.rule);
  const press = (word: WordKey, icon: LucideIcon, button: string): Command => command(say(word, { rule }), icon, inPane(button, `#finding-${finding.rule}`));
  const alike = finding.others === undefined && finding.listed === undefined ? [] : [press('commands.findingAlike', Columns2, 'finding-alike')];
  if (standing !== 'open' && standing !== 'changed') return [...alike, command(say('commands.findingBack', { rule }), RotateCcw, ({ actions }) => actions.judgeFinding(row, finding.rule, null))];
  if (finding.outcome === 'unsure') return [...alike, press('commands.findingPass', ThumbsUp, 'finding-pass'), press('commands.findingFail', ThumbsDown, 'finding-fail')];
  return [...alike, command(say('commands.findingConfirm', { rule }), Check, ({ actions }) => actions.judgeFinding(row, finding.rule, 'confirmed')), press('commands.findingDismiss', X, 'finding-dismiss')];
}

/** Any direction, not only the one that fits best, for all rows that an act reaches. */
function ofDirections({ session, call, language }: AppState, row: RowKey): readonly Command[] {
  const t = wordsIn(language);
  const hasText = session?.byKey.get(row)?.classification.best !== undefined;
  return call.directions.flatMap(({ id }) => {
    const direction = directionName(call, id, t);
    return [
      command(say('commands.directionConfirm', { direction }), CircleCheck, ({ actions }) => actions.confirmDirection(id)),
      ...(hasText ? [command(say('commands.directionReasons', { direction }), Compass, (app) => showReasons(app, id))] : []),
    ];
  });
}

/** Those of the other subtype are listed only where a person asks for all. */
function showReasons({ actions }: App, direction: DirectionId): void {
  flushSync(() => actions.showDetail(true));
  const bar = (): HTMLElement | null => document.querySelector<HTMLElement>(`[data-testid="detail-pane"] [data-direction="${direction}"]`);
  if (bar() === null) flushSync(() => { pressOn('all-directions'); });
  bar()?.click();
  bar()?.focus();
}

/** Tags and panels that are in use: a new one is typed into its box. */
function ofWords({ session }: AppState, row: RowKey): readonly Command[] {
  if (session === null) return [];
  const { tags, panels } = usedWords(session);
  const judgement = judgementOf(session, row);
  return [
    ...tags.map((tag) => (judgement.tags.includes(tag)
      ? command(say('page.removeTag', { tag }), Tag, ({ actions }) => actions.toggleTag(tag))
      : command(say('commands.tagAs', { tag }), Tag, ({ actions }) => actions.addTag(tag)))),
    ...panels.filter((panel) => panel !== judgement.panel).map((panel) => command(say('commands.intoPanel', { panel }), Users, ({ actions }) => actions.setPanel(panel))),
    ...(judgement.panel === null ? [] : [command(say('judging.did.noPanel'), Users, ({ actions }) => actions.setPanel(null))]),
  ];
}

function ofSignature({ session, actor }: AppState, row: RowKey): readonly Command[] {
  const { decision, decided } = session === null ? { decision: null, decided: null } : judgementOf(session, row);
  return decision === null || decided?.by !== '' || actor === '' ? [] : [command(say('judging.signAs', { name: actor }), PenLine, ({ actions }) => actions.decideAll(decision, [row]))];
}
