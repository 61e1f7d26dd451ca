import { describe, expect, it } from 'vitest';
import { conflictTests, findConflicts } from '../../../../src/core/experts';
import { runSteps, type Conflict, type Proposal, type Relationship } from '../../../../src/core/model';
import { parseRelationKind } from '../../../../src/core/tables/values/relationKind';
import { parseYears } from '../../../../src/core/tables/values/years';
import { write } from '../../../../src/core/words';
import { aCall, anExpert, proposalsOf, soundCells } from '../../../build';
import type { ConflictCase, ConflictCases } from './conflictCase';

const files = import.meta.glob<Record<string, ConflictCases>>('./*.cases.ts', { eager: true });

function relationship(written: string, expert: Relationship['expert'], line: number): Relationship {
  const [person = '', kindText = '', yearsText = ''] = written.split('|');
  const years = parseYears(yearsText);
  return { line, expert, person, kindText, yearsText, kind: parseRelationKind(kindText) ?? null, years: years.state === 'read' ? years.value : null };
}

function found(id: string, { expert: over, proposal, others = [], relations = [] }: ConflictCase): { readonly conflict: Conflict | undefined; readonly proposal: Proposal } {
  const { personId, ...rest } = over;
  const plain = anExpert({ name: '丙三', ...rest });
  const lists = { avoidUnits: plain.avoidUnits.join('；'), avoidPeople: plain.avoidPeople.join('；') };
  const expert = { ...plain, cells: { ...plain.cells, ...lists, ...(personId === undefined ? {} : { personId }) } };
  const proposals = proposalsOf([proposal, ...others].map((cells) => ({ ...soundCells, employer: '', ...cells })));
  const tests = conflictTests.filter((test) => test.id === id);
  const rows = relations.map((written, at) => relationship(written, expert.key, at + 2));
  const { conflicts } = runSteps(findConflicts(proposals, [expert], rows, aCall(), [], tests));
  const [first] = proposals as [Proposal];
  return { conflict: conflicts.find((one) => one.proposal === first.key), proposal: first };
}

for (const [file, exported] of Object.entries(files)) {
  const id = file.slice('./'.length, -'.cases.ts'.length);
  const [{ cases }] = Object.values(exported) as [ConflictCases];

  describe(`the conflict test ${id}`, () => {
    it.each(cases)('$why: $force', (one) => {
      const { conflict, proposal } = found(id, one);
      expect(conflict?.force ?? 'none').toBe(one.force);
      if (conflict === undefined) return;
      expect(conflict.origin).toBe(conflictTests.find((test) => test.id === id)?.origin);
      expect(conflict.evidence.length).toBeGreaterThanOrEqual(2);
      for (const language of ['zh', 'en'] as const) expect(write(conflict.message, language)).not.toMatch(/^conflict\.|[{}]/);
      for (const evidence of conflict.evidence) {
        expect(evidence.quote).not.toMatch(/\d{15}/);
        if (evidence.table === 'proposals' && evidence.line === proposal.line) expect(proposal.cells[evidence.field] ?? '').toContain(evidence.quote);
      }
    });
  });
}

describe('the register of conflict tests', () => {
  const cases = new Map(Object.entries(files).map(([file, exported]) => [file.slice('./'.length, -'.cases.ts'.length), Object.values(exported)[0]]));

  it('is sorted, each test once, each in a file of its name, each with cases', () => {
    const ids = conflictTests.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].toSorted());
    expect([...cases.keys()].toSorted()).toEqual(ids);
    const sources = Object.keys(import.meta.glob('../../../../src/core/experts/conflicts/*.ts')).map((path) => path.replace(/^.*\/|\.ts$/g, ''));
    expect(sources).toEqual(expect.arrayContaining(ids));
  });

  it.each([...cases])('%s has a case that bars, one in doubt and one without conflict, as far as it can', (_id, own) => {
    const wanted = (['bar', 'warn', 'none'] as const).filter((force) => force !== own?.never);
    const forces = new Set(own?.cases.map(({ force }) => force));
    expect([...forces].toSorted()).toEqual(wanted.toSorted());
  });

  it('has a name for each in both languages', () => {
    for (const { name } of conflictTests) expect(write(name, 'zh')).not.toBe(write(name, 'en'));
  });
});
