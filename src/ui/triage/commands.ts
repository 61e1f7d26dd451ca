import { Bookmark, ChevronDown, ChevronsDownUp, ChevronsUpDown, ChevronUp, CircleCheck, Columns3, Copy, CornerRightDown, Filter, FilterX, Gavel, ListOrdered, PanelRight, PanelRightClose, RotateCcw, Settings2, Square, SquareCheck, Stamp, Star, StickyNote, Tag, Undo2, Users, X, type LucideIcon } from 'lucide-react';
import type { Decision } from '../../core/model';
import { say, type WordKey } from '../../core/words';
import { facetIds, isNarrowed, type AppState } from '../../state/appState';
import { isHidden } from '../../state/groups';
import { decisionWord, offeredDecisions } from '../../state/vocabulary';
import type { Command, Commands } from '../commands/command';
import { focusOn, fold, goOnAfter, moveBy, pressOn, moveToFirst, moveToLast, moveToNextWork, orderOf, writeInto } from './moving';
import { isTight } from './useFilterPanel';

/** Rows that Page Up and Page Down step over. */
const pageOfRows = 15;

/** Nothing is said of a row that stands unseen in a closed group. */
const hasRow = ({ view }: AppState): boolean => view.selected.size > 0 || (view.active !== null && !isHidden(view, view.active));
const isGrouped = ({ view }: AppState): boolean => (view.shown?.groups ?? null) !== null;

/** Decisions beyond the ninth have no key. */
const decisionKeys = 9;
const decisionAt = ({ session }: AppState, place: number): Decision | undefined => (session === null ? undefined : offeredDecisions(session)[place]);

/** Decides, or takes the decision back where all have it. The number key is the decision's place in the office's list. */
const decideAs = (place: number): Command => ({
  word: (state) => say('commands.decide', { decision: decisionWord(decisionAt(state, place) ?? 'accept', state.session?.fold.state.vocabulary.decisions ?? []) }),
  icon: Gavel, place: 'triage', keys: [String(place + 1)], exists: (state) => decisionAt(state, place) !== undefined, applies: hasRow, run: (app) => goOnAfter(app, () => app.actions.decideAt(place)),
});

export const decisionCommands: readonly Command[] = Array.from({ length: decisionKeys }, (_, place) => decideAs(place));

/** Opens the box of the bulk bar that says first what an act would change. */
const bulk = (act: WordKey, icon: LucideIcon, button: string): Command => ({
  word: say('commands.selected', { act: say(act) }), icon, place: 'triage', applies: ({ view }) => view.selected.size > 0, run: () => pressOn(button),
});

/** What is done to a selection, each with its consequences first. */
export const bulkCommands: readonly Command[] = [
  bulk('grid.bulkDecide', Gavel, 'bulk-decide'), bulk('judging.countersign', Stamp, 'bulk-countersign'), bulk('grid.bulkDirection', CircleCheck, 'bulk-direction'),
  bulk('grid.bulkTag', Tag, 'bulk-tag'), bulk('grid.bulkPanel', Users, 'bulk-panel'),
];

/** What a person does with the list and with the proposal that is open. */
export const triageCommands = {
  next: { word: say('page.next'), icon: ChevronDown, place: 'triage', keys: ['↓'], otherKeys: ['J'], run: (app) => moveBy(app, 1) },
  previous: { word: say('page.previous'), icon: ChevronUp, place: 'triage', keys: ['↑'], otherKeys: ['K'], run: (app) => moveBy(app, -1) },
  nextWork: { word: say('page.keyNextWork'), icon: ListOrdered, place: 'triage', keys: ['U'], run: moveToNextWork },
  first: { word: say('commands.first'), place: 'triage', keys: ['Home'], run: moveToFirst },
  last: { word: say('commands.last'), place: 'triage', keys: ['End'], run: moveToLast },
  pageDown: { word: say('commands.pageDown', { count: pageOfRows }), place: 'triage', keys: ['PageDown'], run: (app) => moveBy(app, pageOfRows) },
  pageUp: { word: say('commands.pageUp', { count: pageOfRows }), place: 'triage', keys: ['PageUp'], run: (app) => moveBy(app, -pageOfRows) },
  onward: {
    word: ({ onward }) => say(onward ? 'judging.stay' : 'judging.onward'), icon: CornerRightDown, place: 'triage', keys: ['A'],
    run: ({ store, actions }) => actions.setOnward(!store.getState().onward),
  },
  showDetail: { word: say('page.showDetail'), icon: PanelRight, place: 'triage', keys: ['Enter'], applies: ({ view }) => view.active !== null, run: ({ actions }) => actions.showDetail(true) },
  hideDetail: { word: say('page.hideDetail'), icon: PanelRightClose, place: 'triage', applies: ({ view }) => view.detail, run: ({ actions }) => actions.showDetail(false) },
  clearSelection: { word: say('page.clearSelection'), icon: X, place: 'triage', applies: ({ view }) => view.selected.size > 0, run: ({ actions }) => actions.select([]) },
  escape: {
    word: say('page.keyEscape'), place: 'triage', keys: ['Esc'], applies: ({ view }) => isOver(view) || view.selected.size > 0 || view.detail,
    run({ store, actions }) {
      const { view } = store.getState();
      if (isOver(view)) {
        actions.showFilterPanel({ over: false });
        focusOn('grid');
      } else if (view.selected.size > 0) actions.select([]);
      else actions.showDetail(false);
    },
  },
  countersign: { word: say('judging.keyCountersign'), icon: Stamp, place: 'triage', keys: ['C'], applies: hasRow, run: ({ actions }) => actions.countersign() },
  confirm: { word: say('page.keyDirection'), icon: CircleCheck, place: 'triage', keys: ['D'], applies: hasRow, run: ({ actions }) => actions.confirmBest() },
  uncountersign: { word: say('judging.uncountersign'), icon: RotateCcw, place: 'triage', applies: hasRow, run: ({ actions }) => actions.uncountersign() },
  unconfirm: { word: say('commands.unconfirm'), icon: Undo2, place: 'triage', applies: hasRow, run: ({ actions }) => actions.confirmDirection(null) },
  tag: { word: say('page.addTag'), icon: Tag, place: 'triage', keys: ['T'], applies: hasRow, run: (app) => writeInto(app, 'tag-input') },
  panel: { word: say('page.keyPanel'), icon: Users, place: 'triage', keys: ['P'], applies: hasRow, run: (app) => writeInto(app, 'panel-input') },
  note: { word: say('page.keyNote'), icon: StickyNote, place: 'triage', keys: ['N'], applies: hasRow, run: (app) => writeInto(app, 'note-input') },
  star: { word: say('vocabulary.keyStar'), icon: Star, place: 'triage', keys: ['S'], applies: hasRow, run: ({ actions }) => actions.toggleStar() },
  vocabulary: { word: say('vocabulary.edit'), icon: Settings2, place: 'triage', run: ({ actions }) => actions.openDialog('vocabulary') },
  copy: { word: say('grid.keyCopy'), icon: Copy, place: 'triage', keys: ['Ctrl C'], byBrowser: true, applies: hasRow, run: () => void document.execCommand('copy') },
  closeGroup: { word: say('grid.closeGroup'), place: 'triage', keys: ['←'], exists: isGrouped, run: (app) => fold(app, true) },
  openGroup: { word: say('grid.openGroup'), place: 'triage', keys: ['→'], exists: isGrouped, run: (app) => fold(app, false) },
  closeGroups: { word: say('grid.foldAll'), icon: ChevronsDownUp, place: 'triage', exists: isGrouped, run: ({ actions }) => actions.closeGroups(true) },
  openGroups: { word: say('grid.unfoldAll'), icon: ChevronsUpDown, place: 'triage', exists: isGrouped, run: ({ actions }) => actions.closeGroups(false) },
  select: {
    word: say('page.keySelect'), icon: SquareCheck, place: 'triage', keys: ['Space'], applies: ({ view }) => view.active !== null,
    run: ({ store, actions }) => { const { active } = store.getState().view; if (active !== null) actions.toggleSelected(active); },
  },
  extendDown: { word: say('commands.extendDown'), place: 'triage', keys: ['Shift ↓'], otherKeys: ['Shift J'], run: (app) => moveBy(app, 1, true) },
  extendUp: { word: say('commands.extendUp'), place: 'triage', keys: ['Shift ↑'], otherKeys: ['Shift K'], run: (app) => moveBy(app, -1, true) },
  extendPageDown: { word: say('commands.extendPageDown', { count: pageOfRows }), place: 'triage', keys: ['Shift PageDown'], run: (app) => moveBy(app, pageOfRows, true) },
  extendPageUp: { word: say('commands.extendPageUp', { count: pageOfRows }), place: 'triage', keys: ['Shift PageUp'], run: (app) => moveBy(app, -pageOfRows, true) },
  all: { word: say('page.keyAll'), icon: Square, place: 'triage', keys: ['Ctrl A'], run: (app) => app.actions.select(orderOf(app)) },
  filters: {
    word: (state) => say(filtersShown(state) ? 'grid.hideFilters' : 'grid.showFilters'), icon: Filter, place: 'triage', keys: ['F'],
    run({ store, actions }) {
      const { view } = store.getState();
      actions.showFilterPanel(isTight(view) ? { over: !view.filterPanel.over } : { beside: !view.filterPanel.beside });
    },
  },
  foldFacets: { word: say('grid.foldFacets'), icon: ChevronsDownUp, place: 'triage', applies: ({ view }) => view.folded.size < facetIds.length, run: ({ actions }) => actions.foldFacets(true) },
  unfoldFacets: {
    word: say('grid.unfoldFacets'), icon: ChevronsUpDown, place: 'triage', applies: ({ view }) => view.folded.size > 0,
    run({ store, actions }) {
      actions.showFilterPanel(isTight(store.getState().view) ? { over: true } : { beside: true });
      actions.foldFacets(false);
    },
  },
  clearFilters: { word: say('page.clearFilters'), icon: FilterX, place: 'triage', keys: ['Shift F'], applies: ({ view }) => isNarrowed(view), run: ({ actions }) => actions.clearFilters() },
  clearSearch: { word: say('page.clearSearch'), icon: X, place: 'triage', applies: ({ view }) => view.search !== '', run: ({ actions }) => actions.setSearch('') },
  workOrder: {
    word: say('page.inWorkOrder'), icon: ListOrdered, place: 'triage', keys: ['O'],
    run({ actions }) {
      actions.arrange({ sorting: [{ id: 'work', desc: false }] });
      actions.startAtTop();
      focusOn('grid');
    },
  },
  views: { word: say('views.title'), icon: Bookmark, place: 'triage', keys: ['V'], run: ({ actions }) => actions.openDialog('views') },
  columns: { word: say('commands.columns'), icon: Columns3, place: 'triage', keys: ['L'], run: () => pressOn('columns') },
  resetLayout: { word: say('page.resetLayout'), icon: Columns3, place: 'triage', run: ({ actions }) => actions.resetLayout() },
} satisfies Commands;

const isOver = (view: AppState['view']): boolean => isTight(view) && view.filterPanel.over;
const filtersShown = ({ view }: AppState): boolean => (isTight(view) ? view.filterPanel.over : view.filterPanel.beside);
