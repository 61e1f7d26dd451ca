import type { BrowserContext, Page } from 'playwright-core';
import type { SessionEvent } from '../../src/core/model';

/** What a tab has said and heard, and what it shows: read at one moment. */
export interface Look {
  /** Whether it says that all of it is saved. */
  readonly saved: boolean;
  /** By row key, the decision and the direction that people gave, without spaces. */
  readonly rows: Readonly<Record<string, string>>;
  readonly active: string;
  /** The events that it handed to the database, and those that other tabs told it of, since it was opened. */
  readonly handed: readonly SessionEvent[];
  readonly heard: readonly SessionEvent[];
}

interface Recording { handed: SessionEvent[]; heard: SessionEvent[] }

/** Has every page of a browser note which events it hands to the database and hears from other tabs; the program knows nothing of it. */
export async function noteEvents(context: BrowserContext): Promise<void> {
  await context.addInitScript(note);
}

function note(): void {
  const noted: Recording = { handed: [], heard: [] };
  Object.assign(globalThis, { noted });
  const { add } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.add = function addNoted(this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
    if (this.name === 'events') noted.handed.push(value as SessionEvent);
    return add.call(this, value, key);
  };
  const Channel = globalThis.BroadcastChannel;
  globalThis.BroadcastChannel = class extends Channel {
    constructor(name: string) {
      super(name);
      this.addEventListener('message', ({ data }: MessageEvent<{ readonly kind?: string; readonly events?: readonly SessionEvent[] }>) => {
        if (data.kind === 'events') noted.heard.push(...data.events ?? []);
      });
    }
  };
}

export const look = (page: Page): Promise<Look> => page.evaluate(() => {
  const rows: Record<string, string> = {};
  let active = '';
  for (const row of document.querySelectorAll('.grid-body .grid-row')) {
    const text = (column: string): string => row.querySelector<HTMLElement>(`[data-column="${column}"]`)?.innerText.replace(/\s+/gu, '') ?? '';
    const best = text('best');
    const key = row.id.replace(/^row-/u, '');
    rows[key] = `${text('decision')}|${best.startsWith('\u2713') ? best.slice(1) : ''}`;
    if (row.classList.contains('active')) active = key;
  }
  const { noted } = globalThis as unknown as { readonly noted: Recording };
  return { saved: document.querySelector('[data-testid=saved]') !== null, rows, active, ...noted };
});

/** The log as the browser keeps it. */
export const keptLog = (page: Page): Promise<SessionEvent[]> => page.evaluate(() => new Promise<SessionEvent[]>((resolve, reject) => {
  const opening = indexedDB.open('proposal-triage');
  opening.addEventListener('error', () => reject(opening.error ?? new Error('open')));
  opening.addEventListener('success', () => {
    const reading = opening.result.transaction('events').objectStore('events').getAll();
    reading.addEventListener('error', () => reject(reading.error ?? new Error('read')));
    reading.addEventListener('success', () => {
      opening.result.close();
      resolve(reading.result as SessionEvent[]);
    });
  });
}));
