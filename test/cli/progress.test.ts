import { expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { demo } from './inside';

it.each([
  ['classify', ['读取表格', '匹配方向']],
  ['check', ['读取表格', '匹配方向', '形式审查']],
])('%s shows on a terminal how far it is, and rubs it out before anything else is written', (command, stages) => {
  const shown: string[] = [];
  let showing = '';
  const quiet = (): void => expect(showing).toBe('');
  const progress = (line: string): void => {
    showing = line;
    shown.push(line);
  };
  expect(run([command, demo], { out: quiet, err: quiet, progress })).toBe(0);
  expect(showing).toBe('');
  for (const stage of stages) expect(shown.filter((line) => line.startsWith(stage))).not.toEqual([]);
  expect(shown.some((line) => /^0 \/ \d+$/.test(line))).toBe(true);
  expect(new Set(shown.filter((line, at) => line !== '' && line === shown[at - 1]))).toEqual(new Set());
});
