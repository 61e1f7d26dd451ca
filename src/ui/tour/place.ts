/** A stretch of the screen in pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const gap = 12;

/**
 * Where a card stands beside what it speaks of: below what is low, else right of it, left, below, above, whichever has
 * room first; within it near its head where nothing has. Always wholly on the screen.
 */
export function placeBeside(target: Area, card: Pick<Area, 'width' | 'height'>, screen: Pick<Area, 'width' | 'height'>): Pick<Area, 'left' | 'top'> {
  const within = (value: number, size: number, most: number): number => Math.max(gap, Math.min(value, most - size - gap));
  const at = (left: number, top: number): Pick<Area, 'left' | 'top'> => ({ left: within(left, card.width, screen.width), top: within(top, card.height, screen.height) });
  const right = target.left + target.width;
  const foot = target.top + target.height;
  const isBelow = foot + card.height + 2 * gap <= screen.height;
  if (target.height < card.height && isBelow) return at(target.left, foot + gap);
  if (right + card.width + 2 * gap <= screen.width) return at(right + gap, target.top);
  if (target.left - card.width - 2 * gap >= 0) return at(target.left - card.width - gap, target.top);
  if (isBelow) return at(target.left, foot + gap);
  if (target.top - card.height - 2 * gap >= 0) return at(target.left, target.top - card.height - gap);
  return at(target.left + (target.width - card.width) / 2, target.top + target.height / 4);
}
