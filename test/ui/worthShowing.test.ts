import { expect, it } from 'vitest';
import { directionId, type Contribution } from '../../src/core/model';
import { reasonsWorthShowing } from '../../src/ui/detail/worthShowing';

const reason = (term: string, points: number, signal: Contribution['signal'] = 'words'): Contribution => ({ term, points, signal, spans: [] });

it('shows reasons that matter: no splinters, nothing far below the strongest, a base only where it counts', () => {
  const shown = (base: number): readonly string[] => reasonsWorthShowing({
    direction: directionId('C1'), total: 0,
    contributions: [reason('图神经网络', 0.2, 'term'), reason('分子', -0.05), reason('图', 0.04), reason('建模', 0.007), reason('', base, 'base')],
  }).map(({ term }) => term);
  expect(shown(-0.01)).toEqual(['图神经网络', '分子', '']);
  expect(shown(0.002)).toEqual(['图神经网络', '分子']);
});
