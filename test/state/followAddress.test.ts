import { beforeEach, describe, expect, it } from 'vitest';
import { followAddress, type AddressBar } from '../../src/state/followAddress';
import { aTab, freshName, storeNamed, type Tab } from './anApp';

/** A browser's bar with its history. */
function aBar(start = '') {
  const steps = [start];
  let at = 0;
  const listeners: (() => void)[] = [];
  const waiting: (() => void)[] = [];
  const bar: AddressBar = {
    read: () => steps[at] ?? '',
    write(address, asNew) {
      if (asNew) at += 1;
      steps.splice(at, steps.length, address);
    },
    onChange: (listener) => listeners.push(listener),
  };
  return {
    bar, soon: (run: () => void): void => void waiting.push(run),
    steps: (): readonly string[] => steps,
    here: (): URLSearchParams => new URLSearchParams(steps[at]),
    /** The moment has passed. */
    pass(): void { for (const run of waiting.splice(0)) run(); },
    go(by: number): void {
      at += by;
      for (const listener of listeners) listener();
    },
    type(address: string): void {
      at += 1;
      steps.splice(at, steps.length, address);
      for (const listener of listeners) listener();
    },
  };
}

let name: string;
let tab: Tab;
let browser: ReturnType<typeof aBar>;
const begin = async (start = ''): Promise<void> => {
  tab = aTab({ openStore: () => storeNamed(name) });
  browser = aBar(start);
  await followAddress(tab.app, browser.bar, browser.soon);
  browser.pass();
};
beforeEach(async () => {
  name = freshName();
  await begin();
  await tab.importRows();
  await tab.saved();
  browser.pass();
});

describe('the address bar', () => {
  it('says the session and what is looked at', () => {
    expect(browser.here().get('session')).toBe(tab.session().id);
    tab.actions.toggleFilter('decision', '');
    tab.actions.toggleExcluded('tag', '急');
    tab.actions.arrange({ sorting: [{ id: 'title', desc: true }] });
    browser.pass();
    expect([...browser.here()].slice(1)).toEqual([['decision', ''], ['no-tag', '急'], ['sort', '-title']]);
  });

  it('makes a step of each change of the view, one of a whole search, none of moving over rows', () => {
    const before = browser.steps().length;
    for (const search of ['图', '图神', '图神经']) {
      tab.actions.setSearch(search);
      browser.pass();
    }
    expect(browser.steps()).toHaveLength(before + 1);
    tab.actions.toggleFilter('decision', '');
    browser.pass();
    expect(browser.steps()).toHaveLength(before + 2);
    tab.actions.showDetail(true);
    for (const { key } of tab.session().rows) {
      tab.actions.setActive(key);
      browser.pass();
    }
    expect(browser.steps()).toHaveLength(before + 2);
    expect(browser.here().get('row')).toBe(tab.session().rows.at(-1)?.key);
  });

  it('goes back and on', async () => {
    tab.actions.toggleFilter('decision', '');
    browser.pass();
    tab.actions.openPage('rules');
    browser.pass();
    browser.go(-1);
    await tab.until(({ view }) => view.page === 'triage' && view.filters.decision.length === 1);
    browser.go(-1);
    await tab.until(({ view }) => view.filters.decision.length === 0);
    browser.go(2);
    await tab.until(({ view }) => view.page === 'rules' && view.filters.decision.length === 1);
    browser.pass();
    expect(browser.here().get('page')).toBe('rules');
  });

  it('opens the same view of the same session again, in another tab too', async () => {
    const first = tab.session().id;
    tab.actions.setSearch('图');
    tab.actions.showDetail(true);
    tab.actions.setActive(tab.session().rows[1]?.key ?? null);
    browser.pass();
    const copied = browser.here().toString();
    const row = tab.state().view.active;
    await tab.importRows(undefined, '另一份.csv');
    await tab.saved();
    expect(tab.session().id).not.toBe(first);
    await begin(copied);
    expect(tab.session().id).toBe(first);
    expect(tab.state().view).toMatchObject({ search: '图', active: row, detail: true });
  });

  it('goes between sessions, and back to the start', async () => {
    const first = tab.session().id;
    await tab.importRows(undefined, '另一份.csv');
    await tab.saved();
    browser.pass();
    browser.go(-1);
    await tab.until(({ session }) => session?.id === first);
    browser.pass();
    browser.go(-1);
    await tab.until(({ session }) => session === null);
    browser.go(1);
    await tab.until(({ session }) => session?.id === first);
    tab.actions.closeSession();
    browser.pass();
    expect(browser.here().toString()).toBe('');
  });

  it('with nothing in it lets what was open last be, arranged as it was left', async () => {
    const kept = tab.session().id;
    await begin('');
    expect(tab.session().id).toBe(kept);
    expect(browser.here().get('session')).toBe(kept);
    expect(browser.steps()).toHaveLength(1);
  });

  it('is left alone where it makes no sense, and told of where its session is not here', async () => {
    const kept = tab.session().id;
    browser.type('nonsense');
    browser.pass();
    expect(tab.session().id).toBe(kept);
    expect(browser.here().get('session')).toBe(kept);
    browser.type('session=gone&q=x');
    await tab.until(({ notice }) => notice?.message.key === 'views.notHere');
    expect(tab.session().id).toBe(kept);
    expect(tab.state().view.search).toBe('');
    await begin('session=gone&q=x');
    expect(tab.session().id).toBe(kept);
    expect(tab.state().notice?.message.key).toBe('views.notHere');
    expect(tab.state().view.search).toBe('');
  });
});

describe('views under names', () => {
  it('are kept, replaced, shown and forgotten', () => {
    const { actions, state } = tab;
    actions.toggleFilter('decision', '');
    actions.arrange({ sorting: [{ id: 'score', desc: false }], columnSizing: { title: 400 } });
    actions.saveView(' 待看 ');
    actions.clearFilters();
    actions.arrange({ sorting: [] });
    actions.setSearch('图');
    actions.saveView('图');
    expect(state().views.map((one) => one.name)).toEqual(['待看', '图']);
    const [waiting] = state().views;
    if (waiting !== undefined) actions.openView(waiting);
    expect(state().view).toMatchObject({ search: '', filters: { decision: [''] } });
    // Widths belong to the screen.
    expect(state().layout).toMatchObject({ sorting: [{ id: 'score', desc: false }], columnSizing: { title: 400 } });
    actions.saveView('图');
    expect(state().views.map(({ address }) => address)).toEqual(['decision=&sort=score', 'decision=&sort=score']);
    actions.removeView('图');
    expect(state().views.map((one) => one.name)).toEqual(['待看']);
    actions.saveView(' ');
    expect(state().views).toHaveLength(1);
  });

  it('without any filter show the list as at first', () => {
    tab.actions.setSearch('图');
    tab.actions.openView({ name: '全部', address: '' });
    expect(tab.state().view.search).toBe('');
  });
});
