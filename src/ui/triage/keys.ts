import { decisions, type Decision } from '../../core/model';
import type { WordKey } from '../../core/words';

/** Every key of the triage page, as the help shows it. `event`: the browser tells of it by an event of its own, and no wish is read from the key. */
export const keyTable: readonly { readonly shown: readonly string[]; readonly word: WordKey; readonly event?: 'paste' }[] = [
  { shown: ['↑', '↓'], word: 'page.keyMove' },
  { shown: ['Enter'], word: 'page.keyOpen' },
  { shown: ['U'], word: 'page.keyNextWork' },
  { shown: ['Home', 'End'], word: 'page.keyEnds' },
  { shown: ['Esc'], word: 'page.keyEscape' },
  { shown: ['/'], word: 'page.keySearch' },
  { shown: ['F'], word: 'grid.keyFilters' },
  { shown: ['1', '2', '3', '4'], word: 'page.keyDecide' },
  { shown: ['C'], word: 'judging.keyCountersign' },
  { shown: ['D'], word: 'page.keyDirection' },
  { shown: ['T'], word: 'page.keyTag' },
  { shown: ['P'], word: 'page.keyPanel' },
  { shown: ['N'], word: 'page.keyNote' },
  { shown: ['Space'], word: 'page.keySelect' },
  { shown: ['Shift ↑', 'Shift ↓'], word: 'page.keyExtend' },
  { shown: ['Ctrl A'], word: 'page.keyAll' },
  { shown: ['Ctrl Z'], word: 'page.keyUndo' },
  { shown: ['Ctrl Y'], word: 'page.keyRedo' },
  { shown: ['Ctrl V'], word: 'import.keyPaste', event: 'paste' },
  { shown: ['?'], word: 'page.keyHelp' },
];

/** What a key asks for; null where it means nothing here. */
export type KeyWish =
  | { readonly wish: 'undo' | 'redo' | 'search' | 'help' }
  | { readonly wish: 'move'; readonly by: number; readonly extend: boolean }
  | { readonly wish: 'first' | 'last' | 'nextWork' | 'open' | 'escape' | 'countersign' | 'confirm' | 'tag' | 'panel' | 'note' | 'filters' | 'select' | 'all' }
  | { readonly wish: 'decide'; readonly decision: Decision };

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Rows that Page Up and Page Down step over. */
const pageOfRows = 15;

const plainKeys: Readonly<Record<string, KeyWish>> = {
  Home: { wish: 'first' }, End: { wish: 'last' }, Enter: { wish: 'open' }, Escape: { wish: 'escape' }, '/': { wish: 'search' }, '?': { wish: 'help' },
  ' ': { wish: 'select' }, c: { wish: 'countersign' }, d: { wish: 'confirm' }, u: { wish: 'nextWork' }, t: { wish: 'tag' }, p: { wish: 'panel' }, n: { wish: 'note' }, f: { wish: 'filters' },
  ...Object.fromEntries(decisions.map((decision, index) => [String(index + 1), { wish: 'decide', decision } as const])),
};
const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1, PageDown: pageOfRows, PageUp: -pageOfRows };

/** What means the same on every page of a session. */
export const isEverywhere = (wish: KeyWish): wish is Extract<KeyWish, { wish: 'undo' | 'redo' | 'search' | 'help' }> =>
  wish.wish === 'undo' || wish.wish === 'redo' || wish.wish === 'search' || wish.wish === 'help';

export function keyWish({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): KeyWish | null {
  if (altKey) return null;
  // Letters mean the same with Caps Lock on, which is how many switch a Chinese input method to Latin letters.
  const name = key.length === 1 ? key.toLowerCase() : key;
  if (ctrlKey || metaKey) {
    if (name === 'z') return { wish: shiftKey ? 'redo' : 'undo' };
    if (name === 'y') return { wish: 'redo' };
    return name === 'a' ? { wish: 'all' } : null;
  }
  const by = moves[name];
  if (by !== undefined) return { wish: 'move', by, extend: shiftKey };
  return plainKeys[name] ?? null;
}
