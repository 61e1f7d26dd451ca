import { expect, it } from 'vitest';
import { classify } from '../../src/core/classify';
import { runSteps } from '../../src/core/model';
import { call2024 } from '../quality/shared';
import { sampleProposals } from './sampleProposals';
import { median } from './tokens';

const sizes = [2_500, 10_000, 40_000] as const;
const seed = 2026;
const rounds = 3;
/** Time a text at the largest size ÷ that at the smallest: what is linear keeps it near 1; caches and the collector add some. */
const most = 1.8;

it(`takes as long for a text among ${sizes[2]} as among ${sizes[0]}`, () => {
  const call = call2024();
  const all = sampleProposals(call, sizes[2], seed);
  const each = sizes.map((size) => {
    const proposals = all.slice(0, size);
    const times = Array.from({ length: rounds }, () => {
      const from = process.cpuUsage();
      expect(runSteps(classify(proposals, call, new Map())).rows).toHaveLength(size);
      return process.cpuUsage(from).user / 1000 / size;
    });
    return median(times);
  });
  console.log(`classify, seed ${seed}, processor time a text: ${sizes.map((size, at) => `${each[at]!.toFixed(3)} ms among ${size}`).join(', ')}`);
  expect(each[2]! / each[0]!).toBeLessThanOrEqual(most);
});
