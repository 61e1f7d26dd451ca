import { describe, expect, it } from 'vitest';
import { runSteps } from '../../src/core/model';
import { runRules } from '../../src/core/rules/runRules';
import { write } from '../../src/core/words';
import { whyUnchecked } from '../../src/ui/rules/whyUnchecked';
import { aCall, columnsOf, proposalsOf, soundCells } from '../build';

describe('why a rule did not run, on the page', () => {
  const { rules } = runSteps(runRules(proposalsOf([soundCells]), columnsOf(), aCall()));
  const why = rules.find(({ rule }) => rule === 'penalty-list')?.why ?? null;

  it('names the page where the list is imported, and nothing of the command line', () => {
    expect(why).not.toBeNull();
    if (why === null) return;
    expect(write(whyUnchecked(why), 'zh')).toBe('本次未检查：没有名单“处罚名单”。请在“名单”页导入。');
    expect(write(whyUnchecked(why), 'en')).toMatch(/Import it on the page “Lists”\.$/);
  });

  it('is left as it is where no list is missing', () => {
    const others = rules.flatMap(({ why: one }) => (one === null || one.key === 'rules.noList' ? [] : [one]));
    expect(others.length).toBeGreaterThan(0);
    for (const other of others) expect(whyUnchecked(other)).toBe(other);
  });
});
