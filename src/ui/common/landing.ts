import { takesText } from './takesText';

/** Where something stood that is gone: within what, and before which of its siblings. */
export interface Spot {
  readonly parent: Node;
  readonly next: Node | null;
  /** What came in its place. */
  readonly instead: Node | null;
  /** It went with others around it: a whole bar or pane, not one line of a list. */
  readonly whole: boolean;
}

const stops = 'button, a[href], summary, input, [tabindex="0"]';
const parts = 'main, header, footer, nav, aside, [role="dialog"]';
/** One of several: what stands beside it is of its kind. */
const lines = 'li, span, p, tr, td, form, [role="row"], [role="presentation"]';

export const isWhole = (gone: Node, focused: Node): boolean => gone !== focused && gone instanceof HTMLElement && !gone.matches(lines);

/** What may take the focus unasked: nothing that letters are typed into, for they are commands elsewhere. */
const canTake = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement && !takesText(element) && !element.matches(':disabled, [tabindex="-1"], [aria-hidden="true"] *') && element.getClientRects().length > 0;

/** The first or last stop of the Tab key within something, itself included. */
export function stopIn(node: Node, at: 'first' | 'last'): HTMLElement | undefined {
  if (!(node instanceof HTMLElement)) return undefined;
  const within = [...(node.matches(stops) ? [node] : []), ...node.querySelectorAll(stops)].filter(canTake);
  return at === 'first' ? within[0] : within.at(-1);
}

/** What came in the place of a spot, or the stop after it among its siblings, or else the one before. */
function beside({ parent, next, instead }: Spot): HTMLElement | undefined {
  const inPlace = instead?.parentNode === parent ? stopIn(instead, 'first') : undefined;
  if (inPlace !== undefined) return inPlace;
  const siblings = [...parent.childNodes];
  const cut = next !== null && next.parentNode === parent ? siblings.indexOf(next as ChildNode) : siblings.length;
  for (const sibling of siblings.slice(cut)) {
    const stop = stopIn(sibling, 'first');
    if (stop !== undefined) return stop;
  }
  for (const sibling of siblings.slice(0, cut).toReversed()) {
    const stop = stopIn(sibling, 'last');
    if (stop !== undefined) return stop;
  }
  return undefined;
}

/** What holds the work of the page: its list, or what scrolls. */
export function home(): HTMLElement | undefined {
  const main = document.querySelector('main');
  if (main === null) return undefined;
  return main.querySelector<HTMLElement>('[role="grid"], .page-body') ?? stopIn(main, 'first');
}

/** What holds a spot and takes the focus whole: the card, the box or the pane; else the page's list. */
function around({ parent }: Spot): HTMLElement | undefined {
  const holder = parent instanceof Element ? parent.closest<HTMLElement>('[tabindex]') : null;
  return (holder?.matches('[role="dialog"]') === true ? holder.querySelector<HTMLElement>('.dialog-body') : null) ?? holder ?? home();
}

/** Where the focus goes on when what had it is gone: for who works by keys what stands beside it, for others what holds it, so that the next key is a command. */
export function landing(spot: Spot, byKey: boolean): HTMLElement | undefined {
  const inPart = spot.parent instanceof Element && spot.parent.closest(parts) !== null;
  if (!inPart) return home();
  return (byKey && !spot.whole ? beside(spot) : undefined) ?? around(spot);
}
