import { flushSync } from 'react-dom';
import type { Decision, RowKey } from '../../core/model';
import { nextToLook } from '../../state/nextToLook';
import type { App } from '../../state/app';
import { judgementOf } from '../../state/appState';
import { groupOf, stopsOf } from '../../state/groups';

/** Rows in the order in which the list shows them. */
export const orderOf = ({ store }: App): readonly RowKey[] => store.getState().view.shown?.rows ?? [];

/** Where the keys stop: of a closed group once. */
const stops = ({ store }: App): readonly RowKey[] => stopsOf(store.getState().view);

/** Presses a button that opens a box: the box hangs at it, and gives the focus back to it. False where there is none, within a part of the page where one is given. */
export function pressOn(testId: string, within = 'body'): boolean {
  const button = document.querySelector<HTMLElement>(`${within} [data-testid=${testId}]`);
  button?.click();
  return button !== null;
}
export const focusOn = (id: string): void => document.getElementById(id)?.focus();

/** Makes a row the active one; the selection grows to it, or is given up. */
function moveTo({ store, actions }: App, row: RowKey | undefined, extend: boolean): void {
  const { view } = store.getState();
  if (row === undefined) return;
  if (extend) actions.select([...view.selected, ...(view.active === null ? [] : [view.active]), row]);
  else if (view.selected.size > 0) actions.select([]);
  actions.setActive(row);
}

export function moveBy(app: App, by: number, extend = false): void {
  const { active, lostAt } = app.store.getState().view;
  const order = stops(app);
  const stands = active === null ? -1 : order.indexOf(active);
  // Where a filter took the active row out, the next one has moved up to its place.
  const at = stands >= 0 || lostAt === null ? stands : by > 0 ? lostAt - 1 : lostAt;
  moveTo(app, order[Math.max(0, Math.min(order.length - 1, at + by))], extend);
}

/** Decides, and then goes on to the next row where a person wants that: only from the active row alone, and only where it has got a decision that it had not. */
export function goOnAfter(app: App, decide: () => void): void {
  const { store, actions } = app;
  const { active } = store.getState().view;
  const [row, ...others] = actions.targets();
  const decisionOf = (): Decision | null => { const { session } = store.getState(); return session === null || active === null ? null : judgementOf(session, active).decision; };
  const before = decisionOf();
  decide();
  const after = decisionOf();
  if (store.getState().onward && row === active && others.length === 0 && after !== null && after !== before) moveBy(app, 1);
}

export const moveToFirst = (app: App): void => moveTo(app, stops(app)[0], false);
export const moveToLast = (app: App): void => moveTo(app, stops(app).at(-1), false);

/** To the undecided row that wants a person most. */
export function moveToNextWork(app: App): void {
  const { session, view } = app.store.getState();
  const next = session === null ? undefined : nextToLook(session, orderOf(app), view.active);
  if (next === undefined) app.actions.say('page.nothingToLook');
  else {
    fold(app, false, next);
    moveTo(app, next, false);
  }
}

/** Closes or opens the group of a row, which is the active one unless another is given. The first row then stands for a closed group. */
export function fold({ store, actions }: App, close: boolean, row: RowKey | null = store.getState().view.active): void {
  const { view } = store.getState();
  const group = row === null ? undefined : groupOf(view, row);
  const first = group?.rows[0];
  if (group === undefined || first === undefined || view.closed.has(group.value) === close) return;
  actions.closeGroups(close, [group.value]);
  if (close) actions.setActive(first.key);
}

/** From the search box to the list: to the first row found where the active one is not among them. */
export function goToList({ store, actions }: App): void {
  const { active, shown } = store.getState().view;
  if (active === null || shown?.rows.includes(active) !== true) actions.startAtTop();
  focusOn('grid');
}

/** Opens the detail at once, so that what is typed next lands in that box of it. */
export function writeInto({ actions }: App, box: 'tag-input' | 'panel-input' | 'note-input'): void {
  flushSync(() => actions.showDetail(true));
  focusOn(box);
}
