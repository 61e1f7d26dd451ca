import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Language, Message, MessageParams } from '../../core/model';
import { say, write, type WordKey } from '../../core/words';
import type { App } from '../../state/app';
import type { AppState } from '../../state/appState';

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

export interface Words {
  readonly language: Language;
  /** A sentence by key. */
  (key: WordKey, params?: MessageParams): string;
  /** A message that came from the core. */
  message(message: Message): string;
  /** A count as the language writes it. */
  number(value: number): string;
  /** A share as a whole percentage. */
  percent(value: number): string;
  /** An estimated probability: never shown as 0 % or 100 %, which no estimate can claim. */
  chance(value: number): string;
  /** Points of a score, with their sign where they are a reason. */
  points(value: number, signed?: boolean): string;
}

const cache = new Map<Language, Words>();

/** The language's words; the same object for the same language, so that it can stand in dependency lists. */
export function useWords(): Words {
  const language = useApp((state) => state.language);
  const known = cache.get(language);
  if (known !== undefined) return known;
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const plain = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const signed = new Intl.NumberFormat(locale, { minimumFractionDigits: 3, maximumFractionDigits: 3, signDisplay: 'exceptZero' });
  const words: Words = Object.assign((key: WordKey, params?: MessageParams) => write(say(key, params), language), {
    language,
    message: (message: Message) => write(message, language),
    number: (value: number) => number.format(value),
    percent: (value: number) => percent.format(value),
    chance: (value: number) => percent.format(Math.min(0.99, Math.max(0.01, value))),
    points: (value: number, sign = false) => (sign ? signed : plain).format(value),
  });
  cache.set(language, words);
  return words;
}
