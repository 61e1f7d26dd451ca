import type { ReactNode } from 'react';
import type { Filters } from '../../state/appState';

/** Width of every chart in its own units; it is drawn as wide as its card. */
export const chartWidth = 600;

/** A mark of a chart as it is drawn: where a press leads, and what is read out. */
export interface DrawnMark {
  readonly key: string;
  readonly name: string;
  readonly filters: Partial<Filters>;
  /** Its first part is the area that takes the press. */
  readonly drawing: ReactNode;
}

/** A name cut to a width in halves of a square: a Chinese character is two, a Latin one about one. */
export function cutName(name: string, halves: number): string {
  let width = 0;
  for (const [at, character] of [...name].entries()) {
    width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1.1;
    if (width > halves) return `${[...name].slice(0, Math.max(1, at - 1)).join('')}…`;
  }
  return name;
}

/** How a count fills a cell: from a tint to nearly half of the accent, so that its number stays readable in both themes. */
export const tint = (count: number, most: number): string =>
  `color-mix(in srgb, var(--accent) ${Math.round(10 + 34 * (most <= 1 ? 1 : (count - 1) / (most - 1)))}%, var(--panel))`;
