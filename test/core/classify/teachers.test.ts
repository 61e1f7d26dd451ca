import { expect, it } from 'vitest';
import { settings } from '../../../src/core/classify/settings';
import { chooseTeachers } from '../../../src/core/classify/teachers';
import { rowsOf } from './sample';

it('all rows teach, but of very large files as many as are enough, the same in any order', () => {
  const some = rowsOf(...Array.from({ length: 50 }, (_, at) => ({ title: `题目${at}` })));
  expect(chooseTeachers(some)).toHaveLength(50);
  const many = rowsOf(...Array.from({ length: settings.teachers + 2_000 }, (_, at) => ({ title: `第${at}个题目` })));
  const chosen = chooseTeachers(many).map((row) => many[row]!.cells.title);
  expect(chosen).toHaveLength(settings.teachers);
  const turned = many.toReversed();
  expect(chooseTeachers(turned).map((row) => turned[row]!.cells.title).toReversed()).toEqual(chosen);
});
