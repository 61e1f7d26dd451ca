import { ChevronRight, Download, History, Redo2, Undo2, type LucideIcon } from 'lucide-react';
import { flushSync } from 'react-dom';
import type { Message } from '../../core/model';
import { say, write } from '../../core/words';
import type { App } from '../../state/app';
import type { AppState, OpenSession } from '../../state/appState';
import { sessionHistory, spokenChanges, stepsShown, waysOf, type HistoryStep } from '../../state/history';
import type { Command } from '../commands/command';
import { noHistoryFilter } from '../../state/pageLooks';
import { formatsOf } from '../common/formats';
import { focusOn } from '../triage/moving';
import { summary } from './summary';

/** Names the line of a step in the page. */
export const stepLineId = (step: string): string => `line-step-${step}`;

/** The whole log as a sheet. */
export const exportLog: Command = {
  word: say('history.export'), icon: Download, place: 'history',
  run: ({ actions }) => void actions.exportSheets({ reports: ['log'], review: [], format: 'xlsx', rows: 'all', columns: {}, secrets: false }),
};

/** Steps that are named, the latest of the log. */
const mostNamed = 50;

const kept = new WeakMap<OpenSession, { readonly language: AppState['language']; readonly list: readonly Command[] }>();

/** What can be done with each of the latest steps: the ways that the page shows below a step, by the step's place in the log, time, person and content. */
export function stepCommands({ session, call, language }: AppState): readonly Command[] {
  if (session === null) return [];
  const known = kept.get(session);
  if (known?.language === language) return known.list;
  const steps = sessionHistory(session);
  const { moment } = formatsOf(language);
  const list = steps.slice(0, mostNamed).flatMap((step, at) => commandsOf(session, step, nameOf(step, { place: steps.length - at, at: moment(step.at), session, call, language })));
  kept.set(session, { language, list });
  return list;
}

/** Opens a step and moves there; what is filtered gives way where it would hide the step. */
function showStep({ store, actions }: App, session: OpenSession, step: string): void {
  const { call, language, view: { looks: { history } } } = store.getState();
  const isListed = stepsShown(session, sessionHistory(session), history, call, language).some((one) => one.step === step);
  flushSync(() => actions.look({ step, ...(isListed ? {} : { history: noHistoryFilter }) }));
  focusOn(stepLineId(step));
}

/** A step in one line: what the page shows of it. The place in the log tells two alike apart. */
function nameOf(step: HistoryStep, { place, at, session, call, language }: { readonly place: number; readonly at: string; readonly session: OpenSession } & Pick<AppState, 'call' | 'language'>): Message {
  const changes = spokenChanges(step, { call, decisions: session.fold.state.vocabulary.decisions }, language);
  const [first] = step.rows;
  const cells = first === undefined ? undefined : session.byKey.get(first)?.cells;
  const whose = step.rows.length === 0 ? '' : step.rows.length > 1 ? write(say('history.rows', { count: step.rows.length }), language)
    : cells === undefined ? write(say('history.gone'), language) : [cells.number, cells.title].filter(Boolean).join(' ');
  return say('commands.step', {
    place, at, who: step.actor === '' ? say('judging.nobody') : step.actor,
    kind: [...new Set(step.changes.map(({ kind }) => kind))].map((kind) => say(`sheet.kind.${kind}`)), content: [summary(changes, language), whose].filter(Boolean).join(' '),
  });
}

function commandsOf(session: OpenSession, { step }: HistoryStep, name: Message): readonly Command[] {
  const { resting, later, redos } = waysOf(session, step);
  const command = (word: Message, icon: LucideIcon, run: (app: App) => void): Command => ({ word, icon, place: 'history', run });
  return [
    command(say('commands.stepShow', { step: name }), ChevronRight, (app) => showStep(app, session, step)),
    ...(resting?.length === 0 ? [command(say('commands.stepUndo', { step: name }), Undo2, ({ actions }) => actions.undoStep(step))] : []),
    ...(resting !== null && resting.length > 0 ? [command(say('commands.stepUndoWith', { step: name, count: resting.length }), Undo2, ({ actions }) => actions.undoStepWith(step))] : []),
    ...(later > 0 ? [command(say('commands.stepBack', { step: name, count: later }), History, ({ actions }) => actions.goBackTo(step))] : []),
    ...(redos > 0 ? [command(say('commands.stepRedo', { step: name, count: redos }), Redo2, ({ actions }) => actions.redoTo(step))] : []),
  ];
}
