import { fieldKeys, type Language, type Mapping } from '../core/model';
import { soundTemplates, type ExportTemplate } from './exportTemplates';
import { soundViews, type SavedView } from './savedViews';
import { themes, type Theme } from './theme';

/** Small things that this browser remembers over all sessions. Lost where it keeps nothing; never needed. */
export interface Preferences {
  language(): Language;
  keepLanguage(language: Language): void;
  theme(): Theme;
  keepTheme(theme: Theme): void;
  /** Who works here; blank where nobody has said. */
  actor(): string;
  /** Who has worked here, the last first. */
  actors(): readonly string[];
  keepActors(actor: string, actors: readonly string[]): void;
  /** How the grid is arranged; `first` fills what is missing, so that an older arrangement still serves. */
  gridLayout<T extends object>(first: T): T;
  keepGridLayout(layout: object): void;
  /** Arrangements of columns that a person kept, as they stand there: whoever reads them looks whether they are sound. */
  gridPresets(): unknown;
  keepGridPresets(presets: readonly object[]): void;
  /** The mapping that was confirmed last for a file with these headers; null where there was none. */
  mapping(header: readonly string[]): Mapping | null;
  keepMapping(header: readonly string[], mapping: Mapping): void;
  /** What to export and how, under names. */
  exportTemplates(): readonly ExportTemplate[];
  /** Whether the tour was had or declined. */
  tourSeen(): boolean;
  keepTourSeen(): void;
  /** Whether a decision goes on to the next row. */
  onward(): boolean;
  keepOnward(onward: boolean): void;
  /** What a person calls sessions, by their ids; the others go by their files. */
  sessionNames(): ReadonlyMap<string, string>;
  keepSessionNames(names: ReadonlyMap<string, string>): void;
  /** Views under names. */
  views(): readonly SavedView[];
  keepViews(views: readonly SavedView[]): void;
  keepExportTemplates(templates: readonly ExportTemplate[]): void;
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
    theme: () => themes.find((theme) => theme === read('theme')) ?? 'system',
    keepTheme: (theme) => keep('theme', theme),
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
    exportTemplates() {
      try {
        return soundTemplates(JSON.parse(read('exports') ?? '[]'));
      } catch {
        return [];
      }
    },
    tourSeen: () => read('tour') === 'seen',
    keepTourSeen: () => keep('tour', 'seen'),
    onward: () => read('onward') === 'on',
    keepOnward: (onward) => keep('onward', onward ? 'on' : 'off'),
    sessionNames() {
      try {
        const kept: unknown = JSON.parse(read('sessions') ?? '{}');
        return new Map(typeof kept === 'object' && kept !== null ? Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '') : []);
      } catch {
        return new Map();
      }
    },
    keepSessionNames: (names) => keep('sessions', JSON.stringify(Object.fromEntries(names))),
    views() {
      try {
        return soundViews(JSON.parse(read('views') ?? '[]'));
      } catch {
        return [];
      }
    },
    keepViews: (views) => keep('views', JSON.stringify(views)),
    keepExportTemplates: (templates) => keep('exports', JSON.stringify(templates)),
    gridPresets() {
      try {
        return JSON.parse(read('presets') ?? '[]');
      } catch {
        return [];
      }
    },
    keepGridPresets: (presets) => keep('presets', JSON.stringify(presets)),
    keepGridLayout: (layout) => keep('grid', JSON.stringify(layout)),
    mapping(header) {
      const known = keptMappings(read('mappings')).find((one) => one.header === headerName(header));
      return known === undefined ? null : usable(known.mapping, header.length);
    },
    keepMapping(header, mapping) {
      const name = headerName(header);
      const others = keptMappings(read('mappings')).filter((one) => one.header !== name);
      keep('mappings', JSON.stringify([{ header: name, mapping }, ...others].slice(0, mappingsKept)));
    },
  };
}

/** The first arrangement with those kept parts that have its form: a damaged one must not stop the page at every start. */
function fitted<T extends object>(first: T, kept: object): T {
  const sound = Object.entries(kept).filter(([name, part]) => Object.entries(first).some(([known, own]) => known === name && formOf(own) === formOf(part)));
  return { ...first, ...Object.fromEntries(sound) };
}

const formOf = (value: unknown): string => (Array.isArray(value) ? 'list' : value === null ? 'nothing' : typeof value);

/** How many files' mappings are remembered, the last first. */
const mappingsKept = 20;
const headerName = (header: readonly string[]): string => JSON.stringify(header.map((name) => name.trim()));

function keptMappings(text: string | null): readonly { readonly header: string; readonly mapping: object }[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'object' && one !== null && typeof one.header === 'string' && typeof one.mapping === 'object' && one.mapping !== null) : [];
  } catch {
    return [];
  }
}

/** What of a kept mapping still makes sense: fields of today, columns that the file has. */
function usable(kept: object, width: number): Mapping {
  const entries = Object.entries(kept).filter(([field, columns]: [string, unknown]) =>
    fieldKeys.some((key) => key === field) && Array.isArray(columns) && columns.length > 0 && columns.every((column) => Number.isInteger(column) && column >= 0 && column < width));
  return Object.fromEntries(entries) as Mapping;
}
