import { ListFilter } from 'lucide-react';
import type { Message } from '../../core/model';
import { say, type WordKey } from '../../core/words';
import type { App } from '../../state/app';
import type { AppState, PageId } from '../../state/appState';
import type { Command } from '../commands/command';

/** One of several that a page is looked at by: a select on the page, and a command for each that is not chosen now. */
export interface Choice {
  readonly word: WordKey;
  readonly place: PageId;
  readonly testId: string;
  options(state: AppState): readonly Option[];
  chosen(state: AppState): string;
  choose(app: App, value: string): void;
}

interface Option {
  readonly value: string;
  /** A name that people gave, or a word of the page. */
  readonly name: Message | string;
}

/** A choice among words of the page, which are the same at all times. `T`: what the page calls them. */
export function choiceOf<T extends string>(of: {
  readonly word: WordKey; readonly place: PageId; readonly testId: string; readonly options: readonly T[];
  nameOf(option: T): WordKey; chosen(state: AppState): T; choose(app: App, option: T): void;
}): Choice {
  const { options, nameOf, choose, ...rest } = of;
  const named = options.map((value) => ({ value, name: say(nameOf(value)) }));
  return {
    ...rest, options: () => named,
    choose(app, value) { const option = options.find((one) => one === value); if (option !== undefined) choose(app, option); },
  };
}

/** Choosing each of the others, by its name. */
export const choiceCommands = (...choices: readonly Choice[]) => (state: AppState): readonly Command[] =>
  choices.flatMap((choice) => {
    const { word, place, options, chosen, choose } = choice;
    return options(state).filter(({ value }) => value !== chosen(state)).map(({ value, name }): Command => (
      { word: say('commands.choose', { what: say(word), choice: name }), icon: ListFilter, place, run: (app) => choose(app, value) }));
  });
