import { FileImage, FileType, Printer } from 'lucide-react';
import type { Message } from '../../core/model';
import { say } from '../../core/words';
import type { App } from '../../state/app';
import type { AppState, PageId } from '../../state/appState';
import type { Command } from '../commands/command';
import { pressOn } from '../triage/moving';
import { directionCardId, directionTitle, drawnDirections } from './directionCards';

export const printOverview: Command = { word: say('commands.printOverview'), icon: Printer, place: 'overview', run: () => window.print() };

/** The charts of a page by the id of their card, as the page names them. */
function chartsOf({ session, call, language, view: { page } }: AppState): readonly (readonly [id: string, title: Message])[] {
  if (page === 'panels') return [['panel-matrix', say('panelsPage.matrix')]];
  if (page !== 'overview' || session === null) return [];
  return [
    ['decision', say('overview.progress')], ['confidence', say('overview.confidence')],
    ...drawnDirections(session, call).map(({ subtype }, at) => [directionCardId(at), directionTitle(subtype, call, language)] as const),
    ['declared', say('overview.declared')], ['rule', say('overview.findings')], ['host', say('overview.hosts')], ['submitted', say('overview.hours')],
  ];
}

/** Saves each chart of the page as a picture, by pressing its card's button; a card without anything to show has none. */
export function chartCommands(state: AppState): readonly Command[] {
  const press = (card: string, button: string) => ({ actions }: App): void => { if (!pressOn(button, `[data-testid="chart-${card}"]`)) actions.say('overview.nothing'); };
  const place: PageId = state.view.page;
  return chartsOf(state).flatMap(([id, chart]): readonly Command[] => [
    { word: say('overview.saveSvg', { chart }), icon: FileType, place, run: press(id, 'chart-svg') },
    { word: say('overview.savePng', { chart }), icon: FileImage, place, run: press(id, 'chart-png') },
  ]);
}
