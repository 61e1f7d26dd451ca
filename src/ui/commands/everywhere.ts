import { ArrowLeftToLine, ArrowRightToLine, CircleQuestionMark, ClipboardPaste, CloudUpload, Compass, Download, FileUp, FolderOpen, GraduationCap, House, Languages, Play, Redo2, Search, SlidersHorizontal, SquareChevronRight, SunMoon, TableProperties, TriangleAlert, Undo2, UserRound } from 'lucide-react';
import { say } from '../../core/words';
import { meansReview } from '../../state/firstExport';
import type { AppState } from '../../state/appState';
import { themes } from '../../state/theme';
import { fileInputId } from '../common/fileInput';
import { goToPart } from '../common/partsOfPage';
import { pressOn } from '../triage/moving';
import type { Command, Commands } from './command';

/** Whether somebody works here who has neither had the tour nor declined it. */
export const isTourOffered = ({ tourSeen, tour }: AppState): boolean => !tourSeen && tour === null;

/** What can be done on every screen, or on every page of a session. */
export const everywhereCommands = {
  palette: { word: say('commands.palette'), icon: SquareChevronRight, place: 'anywhere', keys: ['Ctrl K'], whileTyping: true, run: ({ actions }) => actions.openDialog('palette') },
  help: { word: say('page.help'), icon: CircleQuestionMark, place: 'anywhere', keys: ['?'], run: ({ actions }) => actions.openDialog('help') },
  tour: { word: say('tour.start'), icon: Compass, place: 'session', run: ({ actions }) => actions.startTour() },
  declineTour: { word: say('commands.noTour'), place: 'session', exists: isTourOffered, run: ({ actions }) => actions.endTour() },
  search: { word: say('page.search'), icon: Search, place: 'session', keys: ['/'], run: () => document.getElementById('search')?.focus() },
  nextPart: { word: say('commands.nextPart'), icon: ArrowRightToLine, place: 'anywhere', keys: ['F6'], whileTyping: true, run: () => goToPart(1) },
  previousPart: { word: say('commands.previousPart'), icon: ArrowLeftToLine, place: 'anywhere', keys: ['Shift F6'], whileTyping: true, run: () => goToPart(-1) },
  undo: { word: say('page.undo'), icon: Undo2, place: 'session', keys: ['Ctrl Z'], applies: ({ session }) => (session?.fold.state.undoable.length ?? 0) > 0, run: ({ actions }) => actions.undo() },
  redo: { word: say('page.redo'), icon: Redo2, place: 'session', keys: ['Ctrl Y'], otherKeys: ['Ctrl Shift Z'], applies: ({ session }) => (session?.fold.state.redoable.length ?? 0) > 0, run: ({ actions }) => actions.redo() },
  chooseFile: { word: say('commands.chooseFile'), icon: FileUp, place: 'anywhere', run: () => document.getElementById(fileInputId)?.click() },
  paste: { word: say('import.keyPaste'), icon: ClipboardPaste, place: 'anywhere', keys: ['Ctrl V'], byBrowser: true, run: ({ actions }) => actions.openDialog('paste') },
  demo: { word: say('page.tryDemo'), icon: Play, place: 'anywhere', run: ({ actions }) => void actions.importDemo() },
  remap: { word: say('import.remap'), icon: TableProperties, place: 'session', run: ({ actions }) => actions.remap() },
  exportSheet: {
    word: (state) => say(meansReview(state) ? 'page.exportReview' : 'page.export'), icon: Download, place: 'session',
    // Where experts are dealt with there are many sheets, of which one chooses.
    run: ({ store, actions }) => (meansReview(store.getState()) ? actions.openDialog('export') : void actions.exportSheet()),
  },
  exportChoose: { word: say('exporting.choose'), icon: SlidersHorizontal, place: 'session', run: ({ actions }) => actions.openDialog('export') },
  learning: { word: say('page.learning'), icon: GraduationCap, place: 'session', run: ({ actions }) => actions.openDialog('learning') },
  learn: { word: ({ learning }) => say(learning ? 'commands.learnOff' : 'commands.learnOn'), icon: GraduationCap, place: 'session', run: ({ store, actions }) => actions.setLearning(!store.getState().learning) },
  saveAgain: { word: say('page.retrySaving'), icon: CloudUpload, place: 'session', applies: ({ saving }) => saving.state === 'failed', run: ({ actions }) => actions.retrySaving() },
  issues: { word: say('commands.issues'), icon: TriangleAlert, place: 'session', run: ({ actions }) => actions.openDialog('issues') },
  sessions: { word: say('page.sessions'), icon: FolderOpen, place: 'anywhere', applies: ({ restoring }) => restoring === false, run: ({ actions }) => actions.openDialog('sessions') },
  closeSession: { word: say('page.closeSession'), icon: House, place: 'session', run: ({ actions }) => actions.closeSession() },
  who: { word: ({ actor }) => (actor === '' ? say('judging.whoNobody') : say('judging.whoIs', { name: actor })), icon: UserRound, place: 'anywhere', run: () => pressOn('who-works') },
  language: { word: say('page.otherLanguage'), icon: Languages, place: 'anywhere', run: ({ store, actions }) => actions.setLanguage(store.getState().language === 'zh' ? 'en' : 'zh') },
} satisfies Commands;

/** The page's colours, one command each. */
export const themeCommands = themes.map((theme): Command => ({
  word: say('commands.theme', { theme: say(`theme.${theme}`) }), icon: SunMoon, place: 'anywhere', applies: (state) => state.theme !== theme, run: ({ actions }) => actions.setTheme(theme),
}));
