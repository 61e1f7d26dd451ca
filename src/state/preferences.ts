import type { Language } from '../core/model';

/** Small things that this browser remembers over all sessions. Lost where it keeps nothing; never needed. */
export interface Preferences {
  language(): Language;
  keepLanguage(language: Language): void;
  /** Who works here; blank where nobody has said. */
  actor(): string;
  /** Who has worked here, the last first. */
  actors(): readonly string[];
  keepActors(actor: string, actors: readonly string[]): void;
  /** How the grid is arranged; `first` fills what is missing, so that an older arrangement still serves. */
  gridLayout<T extends object>(first: T): T;
  keepGridLayout(layout: object): void;
}

const prefix = 'proposal-triage:';

/** Preferences in a Web Storage area; `storage` throws or is missing in private windows and on some file:// pages. */
export function createPreferences(storage: () => Storage): Preferences {
  const read = (key: string): string | null => {
    try {
      return storage().getItem(prefix + key);
    } catch {
      return null;
    }
  };
  const keep = (key: string, value: string): void => {
    try {
      storage().setItem(prefix + key, value);
    } catch {
      // Full or forbidden: the preference holds until the page closes.
    }
  };
  return {
    language: () => (read('language') === 'en' ? 'en' : 'zh'),
    keepLanguage: (language) => keep('language', language),
    actor: () => read('actor') ?? '',
    actors() {
      try {
        const kept: unknown = JSON.parse(read('actors') ?? '[]');
        return Array.isArray(kept) ? kept.filter((name) => typeof name === 'string' && name !== '') : [];
      } catch {
        return [];
      }
    },
    keepActors(actor, actors) {
      keep('actor', actor);
      keep('actors', JSON.stringify(actors));
    },
    gridLayout(first) {
      try {
        const kept: unknown = JSON.parse(read('grid') ?? 'null');
        return typeof kept === 'object' && kept !== null ? fitted(first, kept) : first;
      } catch {
        return first;
      }
    },
    keepGridLayout: (layout) => keep('grid', JSON.stringify(layout)),
  };
}

/** The first arrangement with those kept parts that have its form: a damaged one must not stop the page at every start. */
function fitted<T extends object>(first: T, kept: object): T {
  const sound = Object.entries(kept).filter(([name, part]) => Object.entries(first).some(([known, own]) => known === name && formOf(own) === formOf(part)));
  return { ...first, ...Object.fromEntries(sound) };
}

const formOf = (value: unknown): string => (Array.isArray(value) ? 'list' : value === null ? 'nothing' : typeof value);
