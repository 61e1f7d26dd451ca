import { expect, it } from 'vitest';
import { runSteps, type Proposal } from '../../src/core/model';
import { alikeTexts } from '../../src/core/pipeline';
import { rules } from '../../src/core/rules';
import { runRules } from '../../src/core/rules/runRules';
import { aCall, aList, columnsOf, proposalsOf, soundCells } from '../build';

/** Words that no other text has, so many. */
const words = (count: number, from = 0): string => Array.from({ length: count }, (_, at) => `word${from + at}`).join(' ');

it('sets a proposal beside the funded project that its texts are nearly those of, without whose numbers', () => {
  const proposals = proposalsOf([{ ...soundCells, abstract: `本项目拟研究：${words(90)}` }]);
  const [proposal] = proposals as [Proposal];
  const funded = aList('funded', [{ grant: '62000001', title: 'Other', abstract: words(60, 900) }, { grant: '62000002', title: 'Funded work', abstract: words(100), personId: '990106196809034740' }]);
  const { findings } = runSteps(runRules(proposals, columnsOf(), aCall(), undefined, rules.filter(({ id }) => id === 'similar-to-funded'), { funded }));
  expect(findings).toMatchObject([{ outcome: 'fail', listed: [{ list: 'funded', line: 3 }] }]);
  const [place] = findings[0]?.listed ?? [];
  const { passages, ownShare, entry } = alikeTexts({ proposals, lists: { funded } }, proposal.key, place!);
  expect(ownShare).toBeGreaterThan(0.8);
  expect(entry).toEqual({ grant: '62000002', title: 'Funded work', abstract: words(100) });
  const [{ own, other }] = passages as [typeof passages[number]];
  expect(entry?.abstract?.slice(other.start, other.end)).toBe(proposal.cells.abstract?.slice(own.start, own.end));
  expect(alikeTexts({ proposals, lists: {} }, proposal.key, place!)).toMatchObject({ passages: [], entry: {} });
});
