import { describe, expect, it } from 'vitest';
import { runSteps } from '../../../src/core/model';
import { rules } from '../../../src/core/rules';
import { runRules } from '../../../src/core/rules/runRules';
import { write } from '../../../src/core/words';
import { aCall, aList, columnsOf, proposalsOf, soundCells, type Cells } from '../../build';
import type { FieldKey, Proposal } from '../../../src/core/model';
import type { RuleCases } from './ruleCase';

const files = import.meta.glob<Record<string, RuleCases>>('./*.cases.ts', { eager: true });

for (const [file, exported] of Object.entries(files)) {
  const id = file.slice('./'.length, -'.cases.ts'.length);
  const rule = rules.find((one) => one.id === id);
  const [{ field, cases, others = [], list, classification }] = Object.values(exported) as [RuleCases];

  describe(`the rule ${id}`, () => {
    it.each(cases)('%j is %s %s', (said, outcome, ...severity) => {
      const cells: Cells = typeof said === 'string' ? { [field]: said } : said;
      const file = [cells, ...others].map((one) => ({ ...soundCells, ...one }));
      const proposals = proposalsOf(file);
      const [proposal] = proposals as [Proposal, ...Proposal[]];
      const columns = columnsOf(...new Set([...file.flatMap((one) => Object.keys(one) as FieldKey[]), field]));
      const classifications = classification === undefined ? undefined : proposals.map(({ key }, index) => ({ key, ...classification(file[index] ?? {}) }));
      const { findings } = runSteps(runRules(proposals, columns, aCall(), classifications, [rule!], list === undefined ? {} : { [list.name]: aList(list.name, list.rows) }));
      expect(findings).toHaveLength(proposals.length);
      const [finding] = findings;
      expect([finding!.outcome, ...(outcome === 'fail' ? [finding!.severity] : [])]).toEqual([outcome, ...severity]);
      for (const language of ['zh', 'en'] as const) expect(write(finding!.message, language)).not.toMatch(/^rules?\.|[{}]/);
      expect(finding!.evidence.length).toBeGreaterThan(0);
      for (const evidence of finding!.evidence) {
        if ('list' in evidence) {
          expect(evidence.list).toBe(list?.name);
          expect(Object.values(list?.rows[evidence.line - 2] ?? {}).concat('')).toContain(evidence.quote);
          expect(list?.rows.map(({ personId }) => personId)).not.toContain(evidence.quote === '' ? '-' : evidence.quote);
          continue;
        }
        const { field, column, quote } = evidence;
        expect(column).toBe(columns.headers[field]);
        expect(proposal.cells[field] ?? '').toContain(quote);
      }
    });
  });
}
