import { expect, it } from 'vitest';
import { wholeTerms } from '../../../src/core/classify/wholeTerms';

const shown = (terms: readonly string[], most = 5): readonly string[] => wholeTerms(terms.map((term) => ({ term })), most).map(({ term }) => term);

it.each([
  ['particles at the edges go', ['复合材料的', '在图像中'], ['复合材料', '图像']],
  ['splinters of others go, whichever comes first', ['合材料', '复合材料', '材料'], ['复合材料']],
  ['single characters and repetitions go', ['图', '的', '图像', '图像的'], ['图像']],
  ['words stay whole', ['graph neural network', 'graph'], ['graph neural network']],
])('%s', (_, terms, left) => expect(shown(terms)).toEqual(left));

it('keeps the order, and no more than asked for', () => expect(shown(['甲乙', '丙丁', '戊己'], 2)).toEqual(['甲乙', '丙丁']));
