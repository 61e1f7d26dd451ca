import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCall } from '../../../../src/core/call';
import { runSteps, type Call, type FieldKey } from '../../../../src/core/model';
import { rules } from '../../../../src/core/rules';
import { runRules } from '../../../../src/core/rules/runRules';
import { columnsOf, proposalsOf, type Cells } from '../../../build';
import { amounts } from './amounts';
import { form } from './form';
import { people } from './people';
import { team } from './team';
import { texts } from './texts';
import { wholeCells, type Judged, type Wordings } from './wordings';

const call: Call = (() => {
  const read = readCall(readFileSync(new URL('../../../../data/calls/2024-explainable-general-ai.json', import.meta.url), 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
})();

const outcomes: readonly Judged[] = ['pass', 'reject', 'verify', 'notice', 'unsure', 'not-applicable'];

const rowsOf = (wordings: Wordings): readonly (readonly [Cells, Judged])[] => ('rows' in wordings ? wordings.rows
  : outcomes.flatMap((outcome) => (wordings[outcome] ?? []).map((cell) => [{ ...wordings.with, [wordings.field]: cell }, outcome] as const)));

function judged(id: string, cells: Cells): Judged {
  const row: Cells = { ...wholeCells, ...cells };
  const { findings } = runSteps(runRules(proposalsOf([row]), columnsOf(...(Object.keys(row) as FieldKey[])), call, undefined, rules.filter((rule) => rule.id === id)));
  const [finding] = findings;
  if (finding === undefined) throw new Error(`${id} did not run`);
  return finding.outcome === 'fail' ? finding.severity : finding.outcome;
}

describe.each([...amounts, ...form, ...people, ...team, ...texts])('$rule $field', (wordings) => {
  it('judges every wording by what it means', () => {
    const rows = rowsOf(wordings);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(([cells]) => [cells, judged(wordings.rule, cells)])).toEqual(rows);
  });
});
