import { expect, it } from 'vitest';
import { diffPlans } from '../../../src/core/assign';
import { aJudge, aPair, aRow } from './inputs';

it('tells whose experts change and whose number of proposals', () => {
  const before = [aPair(0, 0), aPair(0, 1), aPair(1, 1), aPair(2, 2)];
  const after = [aPair(1, 1), aPair(0, 2), aPair(0, 1), aPair(3, 2)];
  expect(diffPlans(before, after)).toEqual({
    changes: [
      { proposal: aRow(0), gone: [aJudge(0)], come: [aJudge(2)] },
      { proposal: aRow(2), gone: [aJudge(2)], come: [] },
      { proposal: aRow(3), gone: [], come: [aJudge(2)] },
    ],
    loads: [{ expert: aJudge(0), before: 1, after: 0 }, { expert: aJudge(2), before: 1, after: 2 }],
  });
  expect(diffPlans(before, before)).toEqual({ changes: [], loads: [] });
});
