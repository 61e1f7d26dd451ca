import { describe, expect, it } from 'vitest';
import { beijingTime } from '../../src/state/clock';
import { createPreferences } from '../../src/state/preferences';

/** A storage area over a plain map. */
function anArea(kept: Readonly<Record<string, string>> = {}) {
  const map = new Map(Object.entries(kept));
  const area: Storage = {
    get length() { return map.size; },
    clear: () => map.clear(),
    getItem: (key) => map.get(key) ?? null,
    key: (at) => [...map.keys()][at] ?? null,
    removeItem: (key) => void map.delete(key),
    setItem: (key, value) => void map.set(key, value),
  };
  return { map, area };
}
const forbidden = (): Storage => { throw new DOMException('no', 'SecurityError'); };
const full = (): Storage => ({ ...anArea().area, setItem: () => { throw new DOMException('full', 'QuotaExceededError'); } });
const layout = { sorting: [] as string[], widths: { title: 264 } };

describe('preferences', () => {
  it('are Chinese, nameless and as arranged at first where nothing is kept', () => {
    const preferences = createPreferences(() => anArea().area);
    expect([preferences.language(), preferences.actor(), preferences.gridLayout(layout)]).toEqual(['zh', '', layout]);
  });

  it('are there again for the next page, under names of this program', () => {
    const { area, map } = anArea({ 'proposal-triage:actor': '张三' });
    const first = createPreferences(() => area);
    first.keepLanguage('en');
    first.keepGridLayout({ ...layout, sorting: ['title'] });
    const second = createPreferences(() => area);
    expect([second.language(), second.actor(), second.gridLayout(layout)]).toEqual(['en', '张三', { ...layout, sorting: ['title'] }]);
    second.keepTheme('dark');
    expect([first.theme(), createPreferences(() => anArea({ 'proposal-triage:theme': 'pink' }).area).theme()]).toEqual(['dark', 'system']);
    second.keepLanguage('zh');
    expect(first.language()).toBe('zh');
    expect([...map.keys()].every((key) => key.startsWith('proposal-triage:'))).toBe(true);
  });

  it('remember who worked here, and pass over a damaged list of names', () => {
    const { area } = anArea();
    createPreferences(() => area).keepActors('李四', ['李四', '张三']);
    const next = createPreferences(() => area);
    expect([next.actor(), next.actors()]).toEqual(['李四', ['李四', '张三']]);
    for (const [kept, names] of [['{', []], ['null', []], ['["张三",7,""]', ['张三']]] as const) {
      expect(createPreferences(() => anArea({ 'proposal-triage:actors': kept }).area).actors()).toEqual(names);
    }
  });

  it('remember what sessions are called, and pass over what is no name', () => {
    const { area } = anArea();
    createPreferences(() => area).keepSessionNames(new Map([['s1', '第一批']]));
    expect([...createPreferences(() => area).sessionNames()]).toEqual([['s1', '第一批']]);
    for (const kept of ['{', 'null', '7', '{"s1":7,"s2":""}']) expect(createPreferences(() => anArea({ 'proposal-triage:sessions': kept }).area).sessionNames().size).toBe(0);
  });

  it('fill what an older arrangement lacks', () => {
    const { area } = anArea({ 'proposal-triage:grid': '{"sorting":["line"]}' });
    expect(createPreferences(() => area).gridLayout(layout)).toEqual({ sorting: ['line'], widths: { title: 264 } });
  });

  it.each(['', '{', 'null', '7', '"x"', '[]', '{"sorting":null,"widths":[]}', '{"sorting":{},"widths":3}'])('pass over a damaged arrangement: %s', (kept) => {
    const { area } = anArea({ 'proposal-triage:grid': kept });
    expect(createPreferences(() => area).gridLayout(layout)).toEqual(layout);
  });

  it('stay at a proposal after a decision until a person wants to go on', () => {
    const { area } = anArea();
    expect(createPreferences(() => area).onward()).toBe(false);
    createPreferences(() => area).keepOnward(true);
    expect(createPreferences(() => area).onward()).toBe(true);
    createPreferences(() => area).keepOnward(false);
    expect(createPreferences(() => area).onward()).toBe(false);
  });

  it('are Chinese where an unknown language is kept', () => {
    expect(createPreferences(() => anArea({ 'proposal-triage:language': 'fr' }).area).language()).toBe('zh');
  });

  it.each([['forbidden', forbidden], ['full', full]])('do no harm where the storage is %s', (_how, storage) => {
    const preferences = createPreferences(storage);
    preferences.keepLanguage('en');
    preferences.keepGridLayout(layout);
    expect([preferences.language(), preferences.actor(), preferences.gridLayout(layout)]).toEqual(['zh', '', layout]);
  });
});

describe('Beijing’s clock', () => {
  it.each([
    ['2024-04-21T08:00:00Z', '2024-04-21 16:00:00'],
    ['2024-04-20T16:00:00Z', '2024-04-21 00:00:00'],
    ['2024-12-31T16:59:59.999Z', '2025-01-01 00:59:59'],
  ])('at %s shows %s', (moment, shown) => {
    expect(beijingTime(new Date(moment))).toBe(shown);
  });

  it('remember the mapping of a file’s headers, as far as it still makes sense', () => {
    const { area, map } = anArea();
    const header = ['编号', '题目', '备注'];
    createPreferences(() => area).keepMapping(header, { number: [0], title: [1] });
    const next = createPreferences(() => area);
    expect(next.mapping(header)).toEqual({ number: [0], title: [1] });
    expect(next.mapping(['编号', '题目'])).toBeNull();
    next.keepMapping(header, { number: [0] });
    expect(next.mapping(header)).toEqual({ number: [0] });
    map.set('proposal-triage:mappings', JSON.stringify([{ header: JSON.stringify(header), mapping: { number: [0], gone: [1], title: [7] } }, null, 3]));
    expect(next.mapping(header)).toEqual({ number: [0] });
    map.set('proposal-triage:mappings', '{');
    expect(next.mapping(header)).toBeNull();
    expect(createPreferences(forbidden).mapping(header)).toBeNull();
  });

  it('remember the last twenty mappings', () => {
    const preferences = createPreferences(() => anArea().area);
    const one = createPreferences(((kept) => () => kept)(anArea().area));
    for (let at = 0; at < 25; at += 1) one.keepMapping([`列${at}`], { number: [0] });
    expect([one.mapping(['列4']), one.mapping(['列5']), preferences.mapping(['列24'])]).toEqual([null, { number: [0] }, null]);
  });
});
