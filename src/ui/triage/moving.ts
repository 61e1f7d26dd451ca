import { flushSync } from 'react-dom';
import type { RowKey } from '../../core/model';
import { nextToLook } from '../../state/nextToLook';
import type { App } from '../../state/app';

/** Rows in the order in which the list shows them. */
export const orderOf = ({ store }: App): readonly RowKey[] => store.getState().view.shown?.rows ?? [];

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
  const { active } = app.store.getState().view;
  const order = orderOf(app);
  const at = active === null ? -1 : order.indexOf(active);
  moveTo(app, order[Math.max(0, Math.min(order.length - 1, at + by))], extend);
}

export const moveToFirst = (app: App): void => moveTo(app, orderOf(app)[0], false);
export const moveToLast = (app: App): void => moveTo(app, orderOf(app).at(-1), false);

/** To the undecided row that wants a person most. */
export function moveToNextWork(app: App): void {
  const { session, view } = app.store.getState();
  const next = session === null ? undefined : nextToLook(session, orderOf(app), view.active);
  if (next === undefined) app.actions.say('page.nothingToLook');
  else moveTo(app, next, false);
}

/** Opens the detail at once, so that what is typed next lands in that box of it. */
export function writeInto({ actions }: App, box: 'tag-input' | 'panel-input' | 'note-input'): void {
  flushSync(() => actions.showDetail(true));
  focusOn(box);
}
