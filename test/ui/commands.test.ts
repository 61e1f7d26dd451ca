import { beforeAll, describe, expect, it, vi } from 'vitest';
import { decisions } from '../../src/core/model';
import { say, write } from '../../src/core/words';
import { judgementOf, pageIds, type AppState, type PageId } from '../../src/state/appState';
import { commandFor, commands, keyed, passingCommands } from '../../src/ui/commands';
import { applies, isHere, wordOf, type Command, type CommandPlace } from '../../src/ui/commands/command';
import { everywhereCommands } from '../../src/ui/commands/everywhere';
import { findCommands } from '../../src/ui/commands/findCommands';
import { pressesOf, pressNames } from '../../src/ui/commands/presses';
import { leadKey } from '../../src/ui/pages';
import { decisionCommands, triageCommands } from '../../src/ui/triage/commands';
import { orderedIds } from '../../src/ui/triage/layout';
import { aTab, type Tab } from '../state/anApp';

type Press = Parameters<typeof pressNames>[0];

/** A press written as in the help: `Ctrl Z`, `Shift ↑`, `/`. */
function press(written: string): Press {
  const parts = written.split(' ');
  const named: Readonly<Record<string, string>> = { '↑': 'ArrowUp', '↓': 'ArrowDown', '→': 'ArrowRight', '←': 'ArrowLeft', Esc: 'Escape', Space: ' ' };
  const key = parts.at(-1) ?? '';
  return {
    key: named[key] ?? key, ctrlKey: parts.includes('Ctrl'), metaKey: parts.includes('Meta'), altKey: parts.includes('Alt'), shiftKey: parts.includes('Shift'),
  };
}

let tab: Tab;
beforeAll(async () => {
  tab = aTab();
  await tab.importRows();
});
const on = (page: PageId, over: Partial<AppState['view']> = {}): AppState => ({ ...tab.state(), view: { ...tab.state().view, page, ...over } });
const atStart = (): AppState => ({ ...tab.state(), session: null });

/** The command that a press means, as the page asks for it. */
const meant = (written: string, state: AppState): Command | undefined =>
  pressNames(press(written)).flatMap((name) => commandFor(name, state) ?? [])[0];

const triage = triageCommands;
const everywhere = everywhereCommands;
const cases: readonly (readonly [string, Command | undefined])[] = [
  ['↓', triage.next], ['↑', triage.previous], ['j', triage.next], ['k', triage.previous], ['PageDown', triage.pageDown], ['PageUp', triage.pageUp],
  ['Shift ↓', triage.extendDown], ['Shift ↑', triage.extendUp], ['Shift PageDown', triage.extendPageDown],
  ['Home', triage.first], ['End', triage.last], ['Enter', triage.showDetail], ['Esc', triage.escape],
  ['/', everywhere.search], ['f', triage.filters], ['Shift F', triage.clearFilters], ['?', everywhere.help], ['Shift ?', everywhere.help],
  ['1', decisionCommands[0]], ['2', decisionCommands[1]], ['3', decisionCommands[2]], ['4', decisionCommands[3]], ['5', undefined], ['0', undefined], ['s', triage.star], ['←', undefined],
  ['a', triage.onward], ['c', triage.countersign], ['d', triage.confirm], ['t', triage.tag], ['p', triage.panel], ['n', triage.note], ['u', triage.nextWork], ['Space', triage.select], ['o', triage.workOrder],
  ['Ctrl a', triage.all], ['Meta a', triage.all], ['Ctrl z', everywhere.undo], ['Meta z', everywhere.undo],
  ['Ctrl Shift Z', everywhere.redo], ['Ctrl y', everywhere.redo], ['Ctrl k', everywhere.palette], ['Meta k', everywhere.palette],
  // With Caps Lock on, which is how many switch a Chinese input method to Latin letters; and with Shift held.
  ['D', triage.confirm], ['T', triage.tag], ['Shift P', triage.panel], ['N', triage.note], ['U', triage.nextWork], ['J', triage.next], ['K', triage.previous], ['Ctrl Z', everywhere.undo],
  // The browser's own: find, print, reload, new tab; and what a window manager or an input method wants.
  ['Ctrl f', undefined], ['Ctrl p', undefined], ['Ctrl d', undefined], ['Ctrl 1', undefined], ['Ctrl ↓', undefined], ['Meta ↓', undefined], ['Alt ↓', undefined], ['Alt d', undefined], ['Alt Ctrl z', undefined], ['Ctrl Shift K', undefined],
  ['x', undefined], ['Tab', undefined], ['F5', undefined], ['Process', undefined], ['Dead', undefined], ['Shift', undefined],
  // Heard as an event of pasting, not as a key.
  ['Ctrl v', undefined],
];

describe('a key', () => {
  it.each(cases)('%s on the triage page', (written, command) => {
    expect(meant(written, on('triage'))).toBe(command);
  });

  it('means on other pages what holds everywhere, and nothing of the triage page', () => {
    for (const page of pageIds.filter((id) => id !== 'triage')) {
      expect(meant('Ctrl z', on(page))).toBe(everywhere.undo);
      for (const written of ['1', 'd', '↓', 'f']) expect(meant(written, on(page))).toBeUndefined();
    }
  });

  it('means little before a session is open', () => {
    expect(meant('?', atStart())).toBe(everywhere.help);
    expect(meant('Ctrl k', atStart())).toBe(everywhere.palette);
    for (const written of ['/', '1', 'Ctrl z', 'd']) expect(meant(written, atStart())).toBeUndefined();
  });

  it('goes to each page after the lead key', () => {
    for (const page of pageIds) {
      const letters = commands.filter(({ keys }) => keys?.[0]?.startsWith(`${leadKey} `) === true);
      expect(letters).toHaveLength(pageIds.length);
      expect(letters.some((command) => commandFor(command.keys?.[0] ?? '', on(page)) === command)).toBe(true);
    }
  });
});

describe('the register', () => {
  it('names every command in both languages, without a gap', () => {
    for (const command of commands) {
      const word = wordOf(command, on('triage'));
      for (const language of ['zh', 'en'] as const) expect(write(word, language)).not.toMatch(/[{}]|^\w+\.\w+$|^\s*$/);
      expect(write(word, 'zh')).not.toBe(write(word, 'en'));
    }
  });

  it('has no two commands of one name or one key in one place', () => {
    for (const page of pageIds) {
      const here = commands.filter((command) => isHere(command, on(page)));
      const names = here.map((command) => write(wordOf(command, on(page)), 'zh'));
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
      const places: readonly CommandPlace[] = ['anywhere', 'session', page];
      const keys = places.flatMap(keyed).map(([key]) => key);
      expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    }
  });

  it('writes keys as presses are written, and leaves the lead key free', () => {
    const places: readonly CommandPlace[] = ['anywhere', 'session', ...pageIds];
    for (const [key] of places.flatMap(keyed)) {
      expect(key).not.toBe(leadKey);
      const presses = pressesOf(key);
      if (presses.length > 1) expect(presses[0]).toBe(leadKey);
      for (const one of presses) expect(pressNames(press(one))[0]).toBe(one);
    }
  });

  it('has one key for each decision', () => {
    const here = decisionCommands.filter((command) => applies(command, on('triage')));
    expect(here.map((command) => write(wordOf(command, on('triage')), 'zh'))).toEqual(decisions.map((decision) => expect.stringContaining(write(say(`report.decision.${decision}`), 'zh'))));
    expect(here.map(({ keys }) => keys?.[0])).toEqual(decisions.map((_, at) => String(at + 1)));
  });
});

describe('commands do what they say', () => {
  const typed = (text: string): void => {
    const [found] = findCommands(passingCommands(tab.state(), text), text, tab.state());
    if (found === undefined) throw new Error(`nothing is called ${text}`);
    found.command.run(tab.app);
  };

  it('do by name to every column what its menu does', () => {
    tab.actions.resetLayout();
    expect(passingCommands(tab.state(), '').map((command) => write(wordOf(command, tab.state()), 'zh')).filter((name) => name.includes('列'))).toEqual([]);
    typed('隐藏 备注');
    expect(tab.state().layout.columnVisibility['note']).toBe(false);
    typed('show note');
    expect(tab.state().layout.columnVisibility['note']).toBe(true);
    typed('按“依托单位”降序');
    typed('按“依托单位”分组');
    typed('固定 依托单位');
    expect(tab.state().layout).toMatchObject({ sorting: [{ id: 'host', desc: true }], groupBy: 'host', columnPinning: { start: expect.arrayContaining(['host']) } });
    const { host } = tab.state().layout.columnSizing;
    typed('加宽 依托单位');
    expect(tab.state().layout.columnSizing['host']).toBeGreaterThan(host ?? 0);
    typed('不再按“依托单位”分组');
    typed('不再固定 依托单位');
    expect([tab.state().layout.groupBy, tab.state().layout.columnPinning.start.includes('host')]).toEqual(['', false]);
    const order = orderedIds(tab.state().layout);
    typed('右移“决定”列');
    expect(orderedIds(tab.state().layout)).not.toEqual(order);
    typed('左移“决定”列');
    tab.actions.resetLayout();
  });

  const active = (): number | undefined => tab.session().rows.findIndex(({ key }) => key === tab.state().view.active);
  const show = (): void => {
    tab.actions.showOrder({ rows: tab.session().rows.map(({ key }) => key), groups: null, columns: [] });
    tab.actions.select([]);
    tab.actions.setActive(tab.session().rows[0]?.key ?? null);
  };

  it('move over the rows in the order shown, and stay at its ends', () => {
    show();
    triage.previous.run(tab.app);
    expect(active()).toBe(0);
    triage.next.run(tab.app);
    expect(active()).toBe(1);
    triage.pageDown.run(tab.app);
    expect(active()).toBe(2);
    triage.first.run(tab.app);
    expect(active()).toBe(0);
  });

  it('after a decision stay, or go on where a person wants that: not when it is taken back, and not for a selection', () => {
    show();
    const decideFirst = decisionCommands[0];
    const decided = (): readonly (string | null)[] => tab.session().rows.map(({ key }) => judgementOf(tab.session(), key).decision);
    triage.first.run(tab.app);
    decideFirst?.run(tab.app);
    expect([active(), ...decided()]).toEqual([0, 'accept', null, null]);
    triage.onward.run(tab.app);
    decideFirst?.run(tab.app);
    expect([active(), ...decided()]).toEqual([0, null, null, null]);
    decideFirst?.run(tab.app);
    decideFirst?.run(tab.app);
    expect([active(), ...decided()]).toEqual([2, 'accept', 'accept', null]);
    triage.extendUp.run(tab.app);
    decideFirst?.run(tab.app);
    expect([active(), ...decided()]).toEqual([1, 'accept', 'accept', 'accept']);
    triage.onward.run(tab.app);
    for (let step = 0; step < 5; step++) tab.actions.undo();
    tab.actions.select([]);
  });

  it('go on from where the active row stood when a filter takes it out of the list', () => {
    const keys = tab.session().rows.map(({ key }) => key);
    const [first, second, third] = keys;
    const without = (): void => tab.actions.showOrder({ rows: keys.filter((key) => key !== second), groups: null, columns: [] });
    show();
    triage.next.run(tab.app);
    without();
    triage.next.run(tab.app);
    expect(tab.state().view.active).toBe(third);
    show();
    triage.next.run(tab.app);
    without();
    triage.previous.run(tab.app);
    expect(tab.state().view.active).toBe(first);
  });

  it('extend the selection, give it up by moving on, and select all', () => {
    show();
    triage.extendDown.run(tab.app);
    expect(tab.state().view.selected.size).toBe(2);
    triage.next.run(tab.app);
    expect(tab.state().view.selected.size).toBe(0);
    triage.all.run(tab.app);
    expect(tab.state().view.selected.size).toBe(3);
    triage.escape.run(tab.app);
    expect(tab.state().view.selected.size).toBe(0);
  });

  it('rest where there is nothing to do', () => {
    expect(applies(triage.clearFilters, on('triage'))).toBe(false);
    expect(applies(triage.clearFilters, on('triage', { search: '图' }))).toBe(true);
    expect(applies(triage.clearFilters, on('rules', { search: '图' }))).toBe(false);
    expect(applies(triage.confirm, on('triage', { active: null, selected: new Set() }))).toBe(false);
    expect(applies(everywhere.undo, atStart())).toBe(false);
  });

  it('sort by the order of work and begin at its top', () => {
    const focused: string[] = [];
    vi.stubGlobal('document', { getElementById: (id: string) => ({ focus: () => focused.push(id) }) });
    triage.workOrder.run(tab.app);
    expect(tab.state().layout.sorting).toEqual([{ id: 'work', desc: false }]);
    expect(tab.state().view).toMatchObject({ active: null, begun: false });
    expect(focused).toEqual(['grid']);
    vi.unstubAllGlobals();
    triage.resetLayout.run(tab.app);
    expect(tab.state().layout.sorting).toEqual([]);
  });
});

describe('the palette', () => {
  const labels = (typed: string, state = on('triage')): readonly string[] => findCommands(commands, typed, state).map(({ label }) => label);

  it.each([
    ['Chinese', '清除', '清除全部筛选'],
    ['pinyin initials', 'qcqb', '清除全部筛选'],
    ['initials in the middle', 'qbsx', '清除全部筛选'],
    ['English, though the page is Chinese', 'clear all', '清除全部筛选'],
    ['full-width letters', 'ＣＬＥＡＲ', '清除全部筛选'],
    ['its key', 'u', '下一份最该看的（未决定）'],
    ['a decision', 'bysl', '决定：建议不予受理'],
  ])('finds by %s', (_what, typed, label) => {
    expect(labels(typed)).toContain(label);
  });

  it('finds in English too, the own language first', () => {
    const english = { ...on('triage'), language: 'en' } as const;
    expect(labels('undo', english)[0]).toBe('Undo');
    expect(labels('撤销', english)).toContain('Undo');
  });

  it('wants all words', () => {
    expect(labels('决定 核实')).toEqual(['决定：待核实']);
    expect(labels('决定 没有')).toEqual([]);
  });

  it('puts what cannot run now last, and leaves out other pages’ own', () => {
    const found = findCommands(commands, '', on('triage'));
    expect(found.map(({ ready }) => ready)).toEqual(found.map(({ ready }) => ready).toSorted((a, b) => Number(b) - Number(a)));
    expect(labels('', on('rules'))).not.toContain('清除全部筛选');
    expect(labels('', atStart())).toContain('用示例数据试用');
  });
});
