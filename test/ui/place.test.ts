import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside, type Area } from '../../src/ui/tour/place';

const screen = { width: 1280, height: 720 };
const card = { width: 320, height: 160 };
const area = (left: number, top: number, width: number, height: number): Area => ({ left, top, width, height });

describe('the card of the tour', () => {
  it.each([
    ['below a bar', area(280, 8, 420, 30), { left: 280, top: 50 }],
    ['below a button at the edge, moved in', area(1210, 8, 30, 30), { left: 948, top: 50 }],
    ['right of a column', area(60, 48, 232, 640), { left: 304, top: 48 }],
    ['left of a pane at the right', area(846, 48, 434, 640), { left: 514, top: 48 }],
    ['above a bar at the foot', area(0, 690, 1280, 30), { left: 12, top: 518 }],
    ['within what fills the screen', area(0, 0, 1280, 720), { left: 480, top: 180 }],
  ])('stands %s', (_what, target, place) => {
    expect(placeBeside(target, card, screen)).toEqual(place);
  });

  it('is wholly on the screen, whatever it speaks of', () => {
    const size = fc.integer({ min: -200, max: 2000 });
    fc.assert(fc.property(size, size, fc.nat(2000), fc.nat(2000), (left, top, width, height) => {
      const place = placeBeside({ left, top, width, height }, card, screen);
      expect(place.left).toBeGreaterThanOrEqual(0);
      expect(place.top).toBeGreaterThanOrEqual(0);
      expect(place.left + card.width).toBeLessThanOrEqual(screen.width);
      expect(place.top + card.height).toBeLessThanOrEqual(screen.height);
    }));
  });
});
