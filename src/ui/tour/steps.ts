import type { WordKey } from '../../core/words';
import type { App } from '../../state/app';

/** One stop of the tour. */
export interface TourStep {
  readonly id: string;
  readonly title: WordKey;
  readonly text: WordKey;
  /** What is pointed at; where it is not on the screen the stop stands in the middle. */
  readonly target: string;
  /** Brings it on the screen. */
  prepare?(app: App): void;
}

/** What a person needs for the first hour, in the order of their work. */
export const tourSteps: readonly TourStep[] = [
  { id: 'list', title: 'tour.list', text: 'tour.listText', target: '#grid', prepare: ({ actions }) => actions.showDetail(false) },
  { id: 'filters', title: 'tour.filters', text: 'tour.filtersText', target: '#filters', prepare({ actions }) { actions.showDetail(false); actions.showFilterPanel({ beside: true }); } },
  { id: 'search', title: 'tour.search', text: 'tour.searchText', target: '.top-bar .search' },
  { id: 'detail', title: 'tour.detail', text: 'tour.detailText', target: '[data-testid="detail-pane"]', prepare: openFirst },
  { id: 'decide', title: 'tour.decide', text: 'tour.decideText', target: '.decisions', prepare: openFirst },
  { id: 'commands', title: 'tour.commands', text: 'tour.commandsText', target: '[data-testid="commands"]' },
  { id: 'pages', title: 'tour.pages', text: 'tour.pagesText', target: '.page-rail' },
  { id: 'export', title: 'tour.export', text: 'tour.exportText', target: '[data-testid="export"]' },
];

/** Opens the proposal that is the active one, or the top of the list. */
function openFirst({ store, actions }: App): void {
  const { active, shown } = store.getState().view;
  if (active === null) actions.setActive(shown?.rows[0] ?? null);
  actions.showDetail(true);
}
