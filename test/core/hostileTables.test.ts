import { expect, it } from 'vitest';
import { takeTheWholePath } from '../tools/wholePath';

/** Some of the ten thousand of test/long, other seeds. */
const seeds = { from: 1_000_000, count: 100 };

it(`takes ${seeds.count} hostile tables through the whole path: none breaks it, none loses a row`, () => {
  let walked = 0;
  for (; walked < seeds.count; walked += 1) takeTheWholePath(seeds.from + walked);
  expect(walked).toBe(seeds.count);
});
