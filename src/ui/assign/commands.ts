import { Scale, ShieldCheck, Sparkles, Wand } from 'lucide-react';
import { say } from '../../core/words';
import type { AppState } from '../../state/appState';
import type { Commands } from '../commands/command';

const hasPool = ({ pool }: AppState): boolean => pool !== null;
const isFair = ({ session }: AppState): boolean => session?.fold.state.review.planning.objective === 'fair';
const isOnePerInstitution = ({ session }: AppState): boolean => session?.fold.state.review.planning.onePerInstitution === true;

/** What is computed for the review: plans and panels, and what they are computed by. */
export const reviewCommands = {
  compute: { word: say('assignPage.compute'), icon: Sparkles, place: 'assign', applies: hasPool, run: ({ actions }) => void actions.computePlan(false) },
  fill: { word: say('assignPage.fill'), icon: Wand, place: 'assign', applies: hasPool, run: ({ actions }) => void actions.computePlan(true) },
  objective: {
    word: (state) => say(isFair(state) ? 'assignPage.aimTotal' : 'assignPage.aimFair'), icon: Scale, place: 'assign',
    run: ({ store, actions }) => actions.choosePlanning({ objective: isFair(store.getState()) ? 'total' : 'fair' }),
  },
  institution: {
    word: (state) => say(isOnePerInstitution(state) ? 'assignPage.severalOfUnit' : 'assignPage.oneOfUnit'), icon: ShieldCheck, place: 'assign',
    run: ({ store, actions }) => actions.choosePlanning({ onePerInstitution: !isOnePerInstitution(store.getState()) }),
  },
  panels: { word: say('panelsPage.propose'), icon: Sparkles, place: 'panels', run: ({ actions }) => void actions.proposePanels() },
} satisfies Commands;
