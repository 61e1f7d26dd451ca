import { beforeAll, describe, expect, it } from 'vitest';
import { classify } from '../../src/core/classify';
import { runSteps, type Outcome, type Proposal } from '../../src/core/model';
import { rules } from '../../src/core/rules';
import { runRules } from '../../src/core/rules/runRules';
import { columnsOf, proposalsOf } from '../build';
import { auc, print, share } from './measures';
import { scopeTexts, type ScopeText } from './scopeTexts';
import { call2024, foreignTo2024, hasDisciplines, hasGold, readDisciplines, readGold } from './shared';

const call = call2024();
const asProposals = (texts: readonly ScopeText[]): readonly Proposal[] => proposalsOf(texts.map((text, at) => ({ number: String(at), ...text })));

interface Judged {
  readonly inScope: readonly number[];
  readonly outcomes: readonly Outcome[];
}

/** What classifier and rule say of proposals, each set as a file of its own. */
function judge(proposals: readonly Proposal[]): Judged {
  const { rows } = runSteps(classify(proposals, call, new Map()));
  const rule = rules.filter(({ id }) => id === 'out-of-scope');
  const { findings } = runSteps(runRules(proposals, columnsOf('number', 'title', 'abstract'), call, rows, rule));
  return { inScope: rows.map(({ inScope }) => inScope), outcomes: findings.map(({ outcome }) => outcome) };
}

const shareOf = ({ outcomes }: Judged, ...wanted: readonly Outcome[]): number => share(outcomes.map((outcome) => wanted.includes(outcome)));

describe('the scope of the 2024 call, on invented texts', () => {
  let inside: Judged;
  let applied: Judged;
  let foreign: Judged;
  beforeAll(() => {
    [inside, applied, foreign] = [scopeTexts.inside, scopeTexts.applied, scopeTexts.foreign].map((texts) => judge(asProposals(texts))) as [Judged, Judged, Judged];
    print('scope of invented texts', {
      inside: [shareOf(inside, 'pass'), shareOf(inside, 'unsure'), shareOf(inside, 'fail')],
      applied: [shareOf(applied, 'pass'), shareOf(applied, 'unsure'), shareOf(applied, 'fail')],
      foreign: [shareOf(foreign, 'pass'), shareOf(foreign, 'unsure'), shareOf(foreign, 'fail')],
    });
  });

  it('lets every proposal of the field pass', () => expect(shareOf(inside, 'pass')).toBe(1));

  it('leaves known methods applied in other fields to a person, and fails hardly any', () => {
    expect(shareOf(applied, 'unsure')).toBeGreaterThanOrEqual(0.65);
    expect(shareOf(applied, 'fail')).toBeLessThanOrEqual(0.05);
  });

  it('fails what is foreign, and lets hardly any pass', () => {
    expect(shareOf(foreign, 'fail')).toBeGreaterThanOrEqual(0.9);
    expect(shareOf(foreign, 'pass')).toBeLessThanOrEqual(0.05);
  });

  it('ranks the three: of the field, applied elsewhere, foreign', () => {
    expect(auc(inside.inScope, foreign.inScope)).toBeGreaterThanOrEqual(0.98);
    expect(auc(inside.inScope, applied.inScope)).toBeGreaterThanOrEqual(0.9);
    expect(auc(applied.inScope, foreign.inScope)).toBeGreaterThanOrEqual(0.9);
  });
});

describe.skipIf(!hasGold || !hasDisciplines)('the scope of gold proposals and of foreign abstracts (skipped where ../shared is absent)', () => {
  it('is flagged for at most 1 % of the sound, and missed for at most 10 % of the foreign', () => {
    const sound = judge(readGold().proposals);
    const foreign = judge(foreignTo2024(readDisciplines()));
    const halves = judge(readGold().proposals.map((proposal) => {
      const { title = '', keywords = '', abstract = '' } = proposal.cells;
      return { ...proposal, cells: { title, keywords, abstract: abstract.slice(0, abstract.length / 2) } };
    }));
    const figures = {
      auc: auc(sound.inScope, foreign.inScope),
      'sound pass, unsure, fail': [shareOf(sound, 'pass'), shareOf(sound, 'unsure'), shareOf(sound, 'fail')],
      'foreign pass, unsure, fail': [shareOf(foreign, 'pass'), shareOf(foreign, 'unsure'), shareOf(foreign, 'fail')],
      'half abstracts pass, unsure, fail': [shareOf(halves, 'pass'), shareOf(halves, 'unsure'), shareOf(halves, 'fail')],
    };
    print('scope of gold proposals and foreign abstracts', figures);
    expect(figures.auc).toBeGreaterThanOrEqual(0.98);
    expect(shareOf(sound, 'unsure', 'fail')).toBeLessThanOrEqual(0.01);
    expect(shareOf(foreign, 'pass')).toBeLessThanOrEqual(0.1);
    expect(shareOf(halves, 'fail')).toBeLessThanOrEqual(0.03);
  });
});
