import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pageIds, type DialogName, type PageId } from '../../src/state/appState';
import { demoFile, expertsFile, importFile, rowCount, untilSaved } from './browser';

/** Something that the page shows, and how to get there and back to where the walk came from. */
interface Moment {
  readonly name: string;
  reach(page: Page): Promise<void>;
  leave?(page: Page): Promise<void>;
  /** It is a box that hangs at a button: the library puts its hidden button for closing beside it, outside of any region. */
  readonly hanging?: boolean;
}

/** Called at every stop. */
export type Look = (name: string, at: { readonly hanging: boolean }) => Promise<void>;

/** By the keyboard: whatever is walked to can be reached without a mouse, and no tooltip lies over it. */
const press = (page: Page, testId: string): Promise<void> => page.getByTestId(testId).first().press('Enter');
const escape = (page: Page): Promise<void> => page.keyboard.press('Escape');
const noBox = (page: Page): Promise<void> => page.getByRole('dialog').waitFor({ state: 'detached' });
/** Out of a box again. */
const outOfBox = async (page: Page): Promise<void> => { await escape(page); await noBox(page); };
/** What hangs at a button, opened: its keys hold once it has the focus, which a slow machine gives it a little later. Before, Escape would be the page's, and close the pane. */
const hangAt = async (page: Page, testId: string): Promise<void> => { await press(page, testId); await page.locator('.popover:focus-within').waitFor(); };
/** Closed again: what still hangs keeps the focus and lies over the page. */
const unhang = async (page: Page): Promise<void> => { await escape(page); await page.locator('.popover').waitFor({ state: 'detached' }); };
const toGrid = (page: Page): Promise<void> => page.locator('#grid').focus();

/** Before anything is open. */
const beforehand: readonly Moment[] = [
  { name: 'start', reach: (page) => page.getByTestId('demo').waitFor() },
  {
    name: 'refused file',
    async reach(page) {
      await page.locator('input[type=file]').setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from('') });
      await page.getByTestId('import-close').waitFor();
    },
    leave: (page) => press(page, 'import-close'),
  },
  {
    name: 'mapping',
    async reach(page) {
      await page.locator('input[type=file]').setInputFiles(demoFile);
      await page.getByTestId('import-confirm').waitFor();
    },
    leave: (page) => press(page, 'import-cancel'),
  },
];

/** How each dialog is opened from the list; the type checker names one that was forgotten. */
const dialogs: Readonly<Record<DialogName, (page: Page) => Promise<void>>> = {
  help: (page) => press(page, 'help'),
  views: (page) => press(page, 'views'),
  palette: async (page) => { await page.keyboard.press('Control+k'); },
  sessions: (page) => press(page, 'sessions'),
  export: (page) => press(page, 'export-choose'),
  learning: (page) => press(page, 'learning'),
  issues: (page) => press(page, 'file-notes'),
  vocabulary: async (page) => { await toGrid(page); await page.keyboard.press('Enter'); await press(page, 'edit-vocabulary'); },
  paste: (page) => page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '\u7533\u8bf7\u7f16\u53f7\t\u9879\u76ee\u540d\u79f0\n1\t\u56fe\u795e\u7ecf\u7f51\u7edc');
    window.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  }),
};

/** What the page of proposals can look like beyond its first look; each begins and ends at the list. */
const atTheList: readonly Moment[] = [
  { name: 'detail', reach: async (page) => { await toGrid(page); await page.keyboard.press('1'); await page.keyboard.press('Enter'); await page.getByTestId('reasons').waitFor(); } },
  {
    name: 'print',
    async reach(page) {
      await press(page, 'export-choose');
      await page.getByTestId('export-sheet-master').press('Space');
      await press(page, 'export-print');
      await page.getByTestId('print-now').waitFor();
    },
    async leave(page) {
      await escape(page);
      await page.getByTestId('print-now').waitFor({ state: 'detached' });
      await escape(page);
      await noBox(page);
    },
  },
  { name: 'columns', hanging: true, reach: async (page) => { await hangAt(page, 'columns'); await page.getByTestId('group-by').waitFor(); }, leave: unhang },
  {
    name: 'groups',
    reach: async (page) => { await hangAt(page, 'columns'); await page.getByTestId('group-by').selectOption('best'); await unhang(page); await page.locator('.group-row').first().waitFor(); await toGrid(page); await page.locator('.tooltip').waitFor({ state: 'detached' }); },
    leave: async (page) => { await hangAt(page, 'columns'); await press(page, 'reset-layout'); await unhang(page); await page.locator('.group-row').first().waitFor({ state: 'detached' }); },
  },
  { name: 'theme menu', reach: async (page) => { await hangAt(page, 'theme'); await page.getByRole('menu').first().waitFor(); }, leave: unhang },
  {
    name: 'a decision and its history',
    async reach(page) {
      await toGrid(page);
      await page.keyboard.press('2');
      // The proposal has a signature from before: what tells that this decision is drawn is its button.
      await page.locator('.decisions button:nth-of-type(2)[aria-pressed=true]').waitFor();
      await page.getByTestId('signatures').waitFor();
      await page.getByTestId('row-history').locator('summary').press('Enter');
    },
  },
  {
    name: 'who works here', hanging: true,
    reach: async (page) => { await hangAt(page, 'who-works'); await page.getByTestId('who-name').waitFor(); },
    leave: unhang,
  },
  {
    name: 'a reason',
    async reach(page) {
      await toGrid(page);
      await page.keyboard.press('u');
      await press(page, 'finding-dismiss');
      await page.getByTestId('finding-reason').fill('.');
    },
  },
  { name: 'a dismissed finding', reach: async (page) => { await page.keyboard.press('Enter'); await page.getByTestId('finding-take-back').waitFor(); } },
  { name: 'a selection', reach: async (page) => { await toGrid(page); await page.keyboard.press('Control+a'); await page.locator('.bulk-bar').waitFor(); }, leave: escape },
  {
    name: 'a workspace file that is none',
    async reach(page) {
      await page.locator('input[type=file]').first().setInputFiles({ name: 'x.triage', mimeType: 'application/octet-stream', buffer: Buffer.from('x') });
      await page.getByRole('alert').waitFor();
    },
    leave: (page) => press(page, 'workspace-cancel'),
  },
  {
    name: 'a workspace file of what is open',
    async reach(page) {
      await press(page, 'sessions');
      const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'workspace-save')]);
      const buffer = readFileSync(await download.path());
      await escape(page);
      await noBox(page);
      await page.locator('input[type=file]').first().setInputFiles({ name: 'x.triage', mimeType: 'application/octet-stream', buffer });
      await page.getByTestId('workspace-merge').waitFor();
    },
  },
  { name: 'a merge', reach: async (page) => { await press(page, 'workspace-merge'); await page.getByTestId('merge-cancel').waitFor(); }, leave: (page) => press(page, 'merge-cancel') },
  {
    name: 'nothing left',
    async reach(page) {
      await page.getByRole('searchbox').fill('????');
      await expect.poll(() => rowCount(page)).toBe(0);
    },
    leave: (page) => page.getByRole('searchbox').fill(''),
  },
];

/** What the page says of keeping when something is amiss; the last leaves a page that keeps nothing. */
const troubles: readonly Moment[] = [
  {
    name: 'no space left',
    async reach(page) {
      await page.evaluate(() => {
        const { add } = IDBObjectStore.prototype;
        IDBObjectStore.prototype.add = () => { throw new DOMException('full', 'QuotaExceededError'); };
        window.addEventListener('space', () => { IDBObjectStore.prototype.add = add; });
      });
      await toGrid(page);
      await page.keyboard.press('s');
      await page.locator('.status-bar [role=alert]').waitFor();
    },
    async leave(page) {
      await page.evaluate(() => window.dispatchEvent(new Event('space')));
      await page.locator('.status-bar [role=alert] button').first().press('Enter');
      await untilSaved(page);
    },
  },
  {
    name: 'data cleared by the browser',
    async reach(page) {
      const debug = await page.context().newCDPSession(page);
      await debug.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'indexeddb' });
      await page.locator('.status-bar [role=status].bad').waitFor();
    },
  },
  {
    name: 'nothing can be kept',
    async reach(page) {
      await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
      await page.goto(new URL('.', page.url()).href);
      await page.reload();
      await importFile(page, demoFile);
      await page.getByTestId('save-file').waitFor();
    },
  },
];

/** What a page of the session can look like beyond its first look; every page is looked at as it opens without a word here. */
const onPages: Readonly<Partial<Record<PageId, readonly Moment[]>>> = {
  experts: [{
    name: 'an expert',
    async reach(page) {
      await page.getByTestId('pool-experts').locator('input[type=file]').setInputFiles(expertsFile);
      await press(page, 'list-confirm');
      await page.locator('#experts-grid').focus();
      await page.keyboard.press('Home');
      await page.keyboard.press('Enter');
      await page.getByTestId('expert-pane').waitFor();
      await press(page, 'fit');
      await page.getByTestId('fit-reasons').waitFor();
    },
  }, {
    name: 'an expert added by hand',
    reach: async (page) => { await press(page, 'add-expert'); await page.getByTestId('add-expert-name').waitFor(); },
    leave: outOfBox,
  }],
  panels: [{
    name: 'proposed panels',
    reach: async (page) => { await press(page, 'panels-propose'); await page.getByTestId('panels-apply').waitFor(); },
    leave: async (page) => { await press(page, 'panels-apply'); await page.getByTestId('panel').first().waitFor(); },
  }, { name: 'an open panel', reach: async (page) => { await press(page, 'panel-open'); await page.getByTestId('move-to').first().waitFor(); } }],
  assign: [{
    name: 'a plan',
    reach: async (page) => { await press(page, 'plan-compute'); await page.getByTestId('plan-apply').waitFor(); },
    leave: async (page) => { await press(page, 'plan-apply'); await noBox(page); },
  }, {
    name: 'a proposal and its experts',
    async reach(page) {
      await page.locator('#assign-grid').focus();
      await page.keyboard.press('Home');
      await page.getByTestId('assign-pane').waitFor();
      await page.getByTestId('candidate').first().locator('button').first().press('Enter');
      await page.getByTestId('fit-reasons').waitFor();
    },
  }, {
    name: 'whom to swap with',
    reach: async (page) => { await press(page, 'assigned-swap'); await page.getByTestId('swap-take').first().waitFor(); },
    leave: (page) => press(page, 'assigned-swap'),
  }, {
    name: 'packages',
    async reach(page) {
      await press(page, 'packages');
      await press(page, 'packages-suggest');
      await page.getByTestId('packages-suggested').waitFor();
      await page.getByTestId('package-take').first().press('Enter');
      await page.getByTestId('package').waitFor();
    },
    leave: outOfBox,
  }, { name: 'conflicts', reach: async (page) => { await press(page, 'conflicts'); await page.getByTestId('conflicts-search').waitFor(); }, leave: outOfBox },
  { name: 'pictures', reach: async (page) => { await press(page, 'pictures'); await page.getByRole('dialog').waitFor(); }, leave: outOfBox }],
  history: [{
    name: 'an open step',
    async reach(page) {
      await page.getByTestId('history-step').first().getByRole('button').first().press('Enter');
      await page.locator('.step-detail').waitFor();
    },
  }],
  overview: [{
    name: 'charts as tables',
    async reach(page) {
      for (const chart of ['decision', 'declared']) await page.getByTestId(`chart-${chart}`).locator('summary').press('Enter');
      await page.getByRole('table').nth(1).waitFor();
    },
  }],
  rules: [{
    name: 'a choice of a rule',
    async reach(page) {
      await page.getByTestId('rule-severity-duration').selectOption('notice');
      await page.locator('[data-rule=direction-targets] summary').press('Enter');
      await page.getByTestId('choice-preview').waitFor();
    },
  }],
};

/** Goes through everything the page can show, from the first screen on, and looks at each. */
export async function walk(page: Page, look: Look): Promise<void> {
  const stop = async ({ name, reach, leave, hanging = false }: Moment, where = ''): Promise<void> => {
    await reach(page);
    await look(`${where}${name}`, { hanging });
    await leave?.(page);
  };
  for (const moment of beforehand) await stop(moment);
  await importFile(page, demoFile);
  // So that there is a history.
  await toGrid(page);
  await page.keyboard.press('3');
  for (const id of pageIds) {
    await stop({ name: 'page', reach: async () => { await press(page, `page-${id}`); await page.getByRole('main').waitFor(); } }, `${id}: `);
    for (const moment of onPages[id] ?? []) await stop(moment, `${id}: `);
  }
  await press(page, 'page-triage');
  // The list takes the focus when it is drawn, which a slow machine does after the next press has found its button.
  await page.locator('#grid:focus').waitFor();
  for (const [name, reach] of Object.entries(dialogs)) {
    await stop({ name, reach: async () => { await reach(page); await page.getByRole('dialog').first().waitFor(); }, leave: outOfBox }, 'box ');
  }
  for (const moment of atTheList) await stop(moment, 'list: ');
  for (const moment of troubles) await stop(moment, 'keeping: ');
}
