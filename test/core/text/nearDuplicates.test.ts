import { describe, expect, it } from 'vitest';
import { runSteps } from '../../../src/core/model';
import { findNearPairs, nearPairs } from '../../../src/core/text/nearDuplicates';
import { Shingler } from '../../../src/core/text/shingles';

const options = { share: 0.5, leastShingles: 20, boilerplateShare: 0.005 };

/** So many words that stand nowhere else. */
const words = (count: number, from: number): string => Array.from({ length: count }, (_, at) => `word${from + at}`).join(' ');

function pairsOf(texts: readonly string[], over: Partial<typeof options> = {}): readonly string[] {
  const shingler = new Shingler();
  return nearPairs(texts.map((text) => shingler.shingles(text)), { ...options, ...over }).map(({ one, other, share }) => `${one} ${other} ${share.toFixed(1)}`);
}

describe('nearPairs', () => {
  it('finds texts that share much, wherever they stand', () => {
    const texts = [words(100, 0), words(100, 1000), words(100, 2000), `${words(20, 5000)} ${words(80, 20)}`, words(100, 1000)];
    expect(pairsOf(texts)).toEqual(['0 3 0.8', '1 4 1.0']);
  });

  it('measures by the shorter text', () => expect(pairsOf([words(300, 0), words(60, 100)])).toEqual(['0 1 1.0']));
  it('leaves pairs below the share', () => expect(pairsOf([words(100, 0), `${words(40, 0)} ${words(60, 900)}`])).toEqual([]));
  it('leaves short texts', () => expect(pairsOf([words(20, 0), words(20, 0), '', ''])).toEqual([]));

  it('does not count what many texts share', () => {
    const boilerplate = words(100, 0);
    const texts = Array.from({ length: 30 }, (_, at) => `${boilerplate} ${words(40, 1000 * (at + 1))}`);
    expect(pairsOf(texts)).toEqual([]);
  });

  it('compares ten thousand texts in seconds', () => {
    const texts = Array.from({ length: 10_000 }, (_, at) => words(100, 100 * at));
    texts[9000] = `${words(90, 700)} ${words(10, 5_000_000)}`;
    expect(pairsOf(texts)).toEqual(['7 9000 0.9']);
  });
});

describe('findNearPairs', () => {
  const texts = Array.from({ length: 2000 }, (_, at) => words(60, 60 * (at % 1990)));

  it('finds what nearPairs finds', () => {
    const shingler = new Shingler();
    expect(runSteps(findNearPairs(texts, new Shingler(), options))).toEqual(nearPairs(texts.map((text) => shingler.shingles(text)), options));
  });

  it('pauses in between, so that it can be dropped', () => {
    const steps = findNearPairs(texts, new Shingler(), options);
    const pauses: number[] = [];
    for (let step = steps.next(); step.done !== true; step = steps.next()) pauses.push(step.value.done);
    expect(pauses.length).toBeGreaterThan(60);
    expect(pauses).toEqual(pauses.toSorted((one, other) => one - other));
  });
});

describe('sharedPassages', () => {
  const shared = (text: string, other: string): readonly string[] => new Shingler().sharedPassages(text, other).map(([start, end]) => text.slice(start, end));

  it('gives the passages as typed, longest first', () => {
    const text = '本项目研究图神经网络。拟以谱滤波刻画异配图上的信息传播与遗忘，并给出界。';
    const other = '我们也研究图神经网络。另外：拟以谱滤波刻画异配图上的信息传播与遗忘，结束。';
    expect(shared(text, other)).toEqual(['拟以谱滤波刻画异配图上的信息传播与遗忘', '研究图神经网络']);
  });

  it('sees through width, case and stray blanks', () => {
    expect(shared('Graph Neural Networks with ＬＯＮＧ range memory cells', 'graph neural network with long range memory cell')).toEqual(['Graph Neural Networks with ＬＯＮＧ range memory cells']);
  });

  it('gives none where nothing is shared', () => expect(shared('图神经网络的泛化', '算子学习的误差')).toEqual([]));
});
