import { expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { demo } from './inside';

it('shows on a terminal how far it is, and rubs it out before anything else is written', () => {
  const shown: string[] = [];
  let showing = '';
  const quiet = (): void => expect(showing).toBe('');
  const progress = (line: string): void => {
    showing = line;
    shown.push(line);
  };
  expect(run(['classify', demo], { out: quiet, err: quiet, progress })).toBe(0);
  expect(showing).toBe('');
  for (const stage of ['读取表格', '匹配方向', '形式审查']) expect(shown.filter((line) => line.startsWith(stage))).not.toEqual([]);
  expect(shown).toContain('0 / 48');
  expect(new Set(shown.filter((line, at) => line !== '' && line === shown[at - 1]))).toEqual(new Set());
});
