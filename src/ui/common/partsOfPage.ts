import { stopIn } from './landing';

/** The parts of a page in their order: the bar on top, the pages, the filters, the tools above the list, the list or what scrolls, what is done to a selection, the pane, the foot. */
const parts = '.top-bar, .page-rail, aside, .page-head, .grid-tools, main [role="grid"], main [role="toolbar"], main .page-body, main.start, .status-bar';

/** Moves the focus to the next or previous part of the page that takes it, round its ends: a list as a whole, of others their first control. */
export function goToPart(by: 1 | -1): void {
  const shown = [...document.querySelectorAll<HTMLElement>(parts)].flatMap((part) => {
    const stop = part.matches('[tabindex="0"]') ? part : stopIn(part, 'first');
    return stop === undefined ? [] : [{ part, stop }];
  });
  const at = shown.findLastIndex(({ part }) => part.contains(document.activeElement));
  const from = at >= 0 ? at : by > 0 ? -1 : 0;
  shown[(from + by + shown.length) % shown.length]?.stop.focus();
}
