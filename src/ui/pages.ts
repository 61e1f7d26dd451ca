import { ChartNoAxesColumn, ClipboardCheck, History, LayoutGrid, ListChecks, TableProperties, UserCheck, UserSearch, Users, type LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import type { WordKey } from '../core/words';
import type { OpenSession, PageId } from '../state/appState';
import { AssignPage } from './assign/AssignPage';
import { ExpertsPage } from './experts/ExpertsPage';
import { HistoryPage } from './history/HistoryPage';
import { ListsPage } from './lists/ListsPage';
import { OverviewPage } from './overview/OverviewPage';
import { PeoplePage } from './people/PeoplePage';
import { PanelsPage } from './panels/PanelsPage';
import { RulesPage } from './rules/RulesPage';
import { TriagePage } from './triage/TriagePage';

/** One page of an open session. */
export interface SessionPage {
  readonly word: WordKey;
  readonly icon: LucideIcon;
  /** Opens the page when pressed after [leadKey]; another one for each page. */
  readonly letter: string;
  /** Draws the page's `main`. */
  readonly component: ComponentType<{ readonly session: OpenSession }>;
}

/** Pressed before a page's letter. */
export const leadKey = 'G';

/** The register of pages: a page is one line here and its id in pageIds, whose order the rail follows. */
export const pages: Readonly<Record<PageId, SessionPage>> = {
  triage: { word: 'pages.triage', icon: TableProperties, letter: 'T', component: TriagePage },
  overview: { word: 'pages.overview', icon: ChartNoAxesColumn, letter: 'O', component: OverviewPage },
  experts: { word: 'pages.experts', icon: Users, letter: 'E', component: ExpertsPage },
  panels: { word: 'pages.panels', icon: LayoutGrid, letter: 'B', component: PanelsPage },
  assign: { word: 'pages.assign', icon: UserCheck, letter: 'A', component: AssignPage },
  rules: { word: 'pages.rules', icon: ClipboardCheck, letter: 'R', component: RulesPage },
  people: { word: 'pages.people', icon: UserSearch, letter: 'P', component: PeoplePage },
  lists: { word: 'pages.lists', icon: ListChecks, letter: 'L', component: ListsPage },
  history: { word: 'pages.history', icon: History, letter: 'H', component: HistoryPage },
};
