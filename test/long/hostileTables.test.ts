import { expect, it } from 'vitest';
import { takeTheWholePath } from '../tools/wholePath';

const tables = 10_000;
const slice = 1000;

it.each(Array.from({ length: tables / slice }, (_, part) => part * slice))(`takes hostile tables %i to ${slice - 1} further through the whole path`, (from) => {
  let walked = 0;
  for (; walked < slice; walked += 1) takeTheWholePath(from + walked);
  expect(walked).toBe(slice);
});
