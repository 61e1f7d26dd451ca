import type { Page } from 'playwright-core';

/**
 * What can be used but not got at in the window as it is: each control of the page (of the open box, where one is) is
 * scrolled to, and must then lie within the window with nothing over it. Whatever was scrolled goes back to where it was.
 * @returns a line a control that is cut off or covered, and one where the page itself is wider than the window
 */
export const outOfReach = (page: Page): Promise<string[]> => page.evaluate(() => {
  const boxes = [...document.querySelectorAll('[role=dialog], [role=alertdialog], [role=menu]')];
  const ground = boxes.at(-1) ?? document.body;
  const before = [...document.querySelectorAll('*')].filter(({ scrollTop, scrollLeft }) => scrollTop > 0 || scrollLeft > 0).map((element) => ({ element, top: element.scrollTop, left: element.scrollLeft }));
  const found: string[] = [];
  if (document.documentElement.scrollWidth > window.innerWidth) found.push(`the page is ${document.documentElement.scrollWidth} wide`);
  for (const control of ground.querySelectorAll('button, input, select, textarea, a[href], summary, [tabindex="0"], [role=menuitem], [role=option]')) {
    // What is drawn of it: an input that its label or track stands for is there for the ear alone.
    const drawn = control instanceof HTMLInputElement ? control.closest('label, [role=group]') ?? control : control;
    const { width, height } = drawn.getBoundingClientRect();
    // The head of a grid goes with its body, which scrolls.
    if (width <= 1 || height <= 1 || control.closest('[inert], [aria-hidden=true], [role=columnheader], details:not([open]) > :not(summary)') !== null) continue;
    drawn.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const { left, right, top, bottom } = drawn.getBoundingClientRect();
    const [x, y] = [(Math.max(left, 0) + Math.min(right, window.innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, window.innerHeight)) / 2];
    const there = document.elementFromPoint(x, y);
    const seen = there !== null && (drawn.contains(there) || there.contains(drawn));
    if (!seen) found.push(`${control.outerHTML.slice(0, 110)} at ${Math.round(left)},${Math.round(top)} ${Math.round(right - left)}×${Math.round(bottom - top)}, under ${there?.outerHTML.slice(0, 60) ?? 'nothing'}`);
  }
  for (const element of document.querySelectorAll('*')) if (element.scrollTop > 0 || element.scrollLeft > 0) element.scrollTo({ top: 0, left: 0, behavior: 'instant' });
  for (const { element, top, left } of before) element.scrollTo({ top, left, behavior: 'instant' });
  return found;
});
