import { describe, expect, it } from 'vitest';
import { classify } from '../../src/core/classify';
import { runSteps, type DirectionId } from '../../src/core/model';
import { proposalsOf } from '../build';
import { hardTexts, type HardText } from './hardTexts';
import { macro, print, share } from './measures';
import { call2024 } from './shared';
import { variedTexts } from './variedTexts';

const call = call2024();
const subtypeOf = new Map(call.directions.map(({ id, subtype }) => [id, subtype]));

/** How the texts are sorted, as one file. */
function figuresOf(texts: readonly (HardText & { readonly keywords?: string })[]): Readonly<Record<'exact' | 'defensible' | 'specific' | 'macroExact' | 'inScope', number>> {
  const proposals = proposalsOf(texts.map(({ best, title, keywords = '', abstract }, at) => ({ number: String(at), subtype: subtypeOf.get(best) ?? '', title, keywords, abstract })));
  const { rows } = runSteps(classify(proposals, call, new Map()));
  const fits = (direction: DirectionId | undefined, at: number): boolean => direction !== undefined && [texts[at]!.best, ...texts[at]!.others].includes(direction);
  const right = rows.map(({ best }, at) => fits(best, at));
  return {
    exact: share(rows.map(({ best }, at) => best === texts[at]!.best)),
    defensible: share(right),
    specific: share(right.filter((_, at) => !call.directions.some(({ id, open }) => open && id === texts[at]!.best))),
    macroExact: macro(texts.map(({ best }) => best), rows.map(({ best }) => best)),
    inScope: share(rows.map(({ inScope }) => inScope >= 0.5)),
  };
}

describe('invented proposals', () => {
  it('on the borders between neighbouring directions are told apart', () => {
    const figures = figuresOf(hardTexts);
    print(`${hardTexts.length} invented proposals on borders`, figures);
    expect(figures.exact).toBeGreaterThanOrEqual(0.95);
    expect(figures.defensible).toBeGreaterThanOrEqual(0.97);
    expect(figures.macroExact).toBeGreaterThanOrEqual(0.95);
  });

  it('of all directions are sorted, and known to belong to the call though they are short', () => {
    const figures = figuresOf(variedTexts);
    print(`${variedTexts.length} invented proposals of all directions`, figures);
    expect(figures.exact).toBeGreaterThanOrEqual(0.93);
    expect(figures.specific).toBeGreaterThanOrEqual(0.97);
    expect(figures.macroExact).toBeGreaterThanOrEqual(0.95);
    expect(figures.inScope).toBeGreaterThanOrEqual(0.95);
  });
});
