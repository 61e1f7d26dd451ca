import { describe, expect, it } from 'vitest';
import { decisions } from '../../src/core/model';
import { words } from '../../src/core/words';
import { keyTable, keyWish, type KeyWish } from '../../src/ui/triage/keys';

type Press = Parameters<typeof keyWish>[0];

/** A press written as in the help: `Ctrl Z`, `Shift ↑`, `/`. */
function press(written: string): Press {
  const parts = written === ' ' ? [' '] : written.split(' ');
  const named: Readonly<Record<string, string>> = { '↑': 'ArrowUp', '↓': 'ArrowDown', Esc: 'Escape', Space: ' ' };
  const key = parts.at(-1) ?? '';
  return {
    key: named[key] ?? key, ctrlKey: parts.includes('Ctrl'), metaKey: parts.includes('Meta'), altKey: parts.includes('Alt'), shiftKey: parts.includes('Shift'),
  };
}

const move = (by: number, extend = false): KeyWish => ({ wish: 'move', by, extend });

const cases: readonly (readonly [string, KeyWish | null])[] = [
  ['↓', move(1)], ['↑', move(-1)], ['j', move(1)], ['k', move(-1)], ['PageDown', move(15)], ['PageUp', move(-15)],
  ['Shift ↓', move(1, true)], ['Shift ↑', move(-1, true)], ['Shift PageDown', move(15, true)],
  ['Home', { wish: 'first' }], ['End', { wish: 'last' }], ['Enter', { wish: 'open' }], ['Esc', { wish: 'escape' }],
  ['/', { wish: 'search' }], ['f', { wish: 'filters' }], ['?', { wish: 'help' }], ['Shift ?', { wish: 'help' }],
  ['1', { wish: 'decide', decision: 'accept' }], ['2', { wish: 'decide', decision: 'reject' }],
  ['3', { wish: 'decide', decision: 'verify' }], ['4', { wish: 'decide', decision: 'withdrawn' }], ['5', null], ['0', null],
  ['c', { wish: 'countersign' }], ['d', { wish: 'confirm' }], ['t', { wish: 'tag' }], ['p', { wish: 'panel' }], ['n', { wish: 'note' }], ['u', { wish: 'nextWork' }], ['Space', { wish: 'select' }],
  ['Ctrl a', { wish: 'all' }], ['Meta a', { wish: 'all' }], ['Ctrl z', { wish: 'undo' }], ['Meta z', { wish: 'undo' }],
  ['Ctrl Shift Z', { wish: 'redo' }], ['Ctrl y', { wish: 'redo' }],
  // With Caps Lock on, which is how many switch a Chinese input method to Latin letters.
  ['D', { wish: 'confirm' }], ['T', { wish: 'tag' }], ['P', { wish: 'panel' }], ['N', { wish: 'note' }], ['U', { wish: 'nextWork' }], ['J', move(1)], ['K', move(-1)], ['Ctrl Z', { wish: 'undo' }],
  // The browser's own: find, print, reload, new tab; and what a window manager or an input method wants.
  ['Ctrl f', null], ['Ctrl p', null], ['Ctrl d', null], ['Ctrl 1', null], ['Ctrl ↓', null], ['Meta ↓', null], ['Alt ↓', null], ['Alt d', null], ['Alt Ctrl z', null],
  ['x', null], ['Tab', null], ['F5', null], ['Process', null], ['Dead', null], ['Shift', null],
];

describe('a key', () => {
  it.each(cases)('%s asks for %o', (written, wish) => {
    expect(keyWish(press(written))).toEqual(wish);
  });
});

describe('the help', () => {
  const shown = keyTable.filter((entry) => entry.event === undefined).flatMap((entry) => entry.shown);

  it.each(shown)('names %s, which asks for something', (written) => {
    expect(keyWish(press(written))).not.toBeNull();
  });

  it('names every wish that a key can have', () => {
    const wishes = (list: readonly string[]): Set<string> => new Set(list.flatMap((written) => keyWish(press(written))?.wish ?? []));
    expect(wishes(shown)).toEqual(wishes(cases.map(([written]) => written)));
  });

  it('has one key for each decision, and words for every line', () => {
    const decided = shown.map((written) => keyWish(press(written))).flatMap((wish) => (wish?.wish === 'decide' ? wish.decision : []));
    expect(decided).toEqual(decisions);
    for (const { word } of keyTable) expect(words[word].zh).not.toBe('');
  });
});
