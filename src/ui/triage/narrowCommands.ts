import { Filter, FilterX } from 'lucide-react';
import { flushSync } from 'react-dom';
import { say } from '../../core/words';
import { facetIds, rangeIds, type AppState } from '../../state/appState';
import type { App } from '../../state/app';
import type { Command } from '../commands/command';
import { afterFrame } from '../common/afterFrame';
import { wordsIn } from '../common/app';
import { chipsOf, rangeWords } from './chips';
import { facetWords } from './facetNames';
import { isTight } from './useFilterPanel';

/** Frames that the filters of a long list may take to be drawn. */
const mostFrames = 60;

/** What of a facet takes the keys: the box to find a value by, the first value, a handle. */
const stops = '.facet-find, .facet-value, input[type="range"]';

/** Opens the filters and what narrows by something among them, and moves there. */
function goToFacet({ store, actions }: App, narrows: string): void {
  flushSync(() => actions.showFilterPanel(isTight(store.getState().view) ? { over: true } : { beside: true }));
  const attempt = (left: number): void => {
    const facet = document.querySelector(`#filters [data-narrows="${narrows}"]`);
    const isDrawn = document.querySelector('#filters .facet') !== null;
    flushSync(() => facet?.querySelector<HTMLElement>('.facet-fold[aria-expanded="false"]')?.click());
    const stop = facet?.querySelector<HTMLElement>(stops);
    if (stop !== null && stop !== undefined) stop.focus();
    else if (!isDrawn && left > 0) afterFrame(() => attempt(left - 1));
    else actions.say('grid.allAlike');
  };
  attempt(mostFrames);
}

/** To everything that the list can be narrowed down by, and each filter that is set taken away. */
export function narrowCommands({ session, view, call, language }: AppState): readonly Command[] {
  if (session === null) return [];
  const facets = [...facetIds.map((id) => [id, facetWords[id]] as const), ...rangeIds.map((id) => [id, rangeWords[id]] as const)];
  const chips = chipsOf(view, { call, decisions: session.fold.state.vocabulary.decisions }, wordsIn(language));
  return [
    ...chips.map(({ name, take }): Command => ({ word: say('page.removeFilter', { filter: name }), icon: FilterX, place: 'triage', run: ({ actions }) => take(actions) })),
    ...facets.map(([id, word]): Command => ({ word: say('commands.narrowBy', { facet: say(word) }), icon: Filter, place: 'triage', run: (app) => goToFacet(app, id) })),
  ];
}
