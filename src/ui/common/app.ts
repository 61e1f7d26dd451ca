import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Language, Message, MessageParams } from '../../core/model';
import { say, write, type WordKey } from '../../core/words';
import type { App } from '../../state/app';
import type { AppState } from '../../state/appState';
import { formatsOf, type Formats } from './formats';

const AppContext = createContext<App | null>(null);
export const AppProvider = AppContext.Provider;

/** The program behind the page: its actions. */
export function useActions(): App['actions'] {
  return useAppObject().actions;
}

/** A part of the state; the component renders again when that part changes. */
export function useApp<T>(selector: (state: AppState) => T): T {
  return useStore(useAppObject().store, selector);
}

export function useAppObject(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error('outside of AppProvider');
  return app;
}

export interface Words extends Formats {
  readonly language: Language;
  /** A sentence by key. */
  (key: WordKey, params?: MessageParams): string;
  /** A message that came from the core. */
  message(message: Message): string;
}

const cache = new Map<Language, Words>();

/** The words of the page's language. */
export const useWords = (): Words => wordsIn(useApp((state) => state.language));

/** A language's words; the same object for the same language, so that it can stand in dependency lists. */
export function wordsIn(language: Language): Words {
  const known = cache.get(language);
  if (known !== undefined) return known;
  const words: Words = Object.assign((key: WordKey, params?: MessageParams) => write(say(key, params), language), {
    language,
    message: (message: Message) => write(message, language),
    ...formatsOf(language),
  });
  cache.set(language, words);
  return words;
}
