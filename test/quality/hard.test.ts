import { expect, it } from 'vitest';
import { classify } from '../../src/core/classify';
import { runSteps } from '../../src/core/model';
import { proposalsOf } from '../build';
import { hardTexts } from './hardTexts';
import { macro, print, share } from './measures';
import { call2024 } from './shared';

it('tells invented proposals on the borders between neighbouring directions apart', () => {
  const call = call2024();
  const subtypeOf = new Map(call.directions.map(({ id, subtype }) => [id, subtype]));
  const proposals = proposalsOf(hardTexts.map(({ best, title, abstract }, at) => ({ number: String(at), subtype: subtypeOf.get(best) ?? '', title, abstract })));
  const { rows } = runSteps(classify(proposals, call, new Map()));
  const truth = hardTexts.map(({ best }) => best);
  const figures = {
    exact: share(rows.map(({ best }, at) => best === truth[at])),
    defensible: share(rows.map(({ best }, at) => best !== undefined && [truth[at]!, ...hardTexts[at]!.others].includes(best))),
    macroExact: macro(truth, rows.map(({ best }) => best)),
  };
  print(`${hardTexts.length} invented proposals on borders`, figures);
  expect(figures.exact).toBeGreaterThanOrEqual(0.95);
  expect(figures.defensible).toBeGreaterThanOrEqual(0.97);
  expect(figures.macroExact).toBeGreaterThanOrEqual(0.95);
});
