import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/core/model';
import { rules } from '../../src/core/rules';
import type { Rule } from '../../src/core/rules/rule';
import { isSecret } from '../../src/core/tables/columns';
import { words } from '../../src/core/words';
import type { RuleCase, RuleCases } from '../core/rules/ruleCase';
import { top } from './source';

const ids: readonly string[] = rules.map(({ id }) => id);
const written: ReadonlySet<string> = new Set(Object.keys(words));

const modules = import.meta.glob<Record<string, unknown>>('../../src/core/rules/*.ts', { eager: true });
const caseFiles = import.meta.glob<Record<string, RuleCases>>('../core/rules/*.cases.ts', { eager: true });
const nameOf = (path: string, ending: string): string => path.slice(path.lastIndexOf('/') + 1, -ending.length);
const isRule = (value: unknown): value is Rule => typeof value === 'object' && value !== null && 'id' in value && 'fit' in value;
const casesOf = (id: string): readonly RuleCase[] => Object.values(caseFiles[`../core/rules/${id}.cases.ts`] ?? {}).flatMap(({ cases }) => cases);
const allOutcomes: readonly Outcome[] = ['pass', 'fail', 'unsure', 'not-applicable'];
const isNeverUnsure = (id: string): boolean => Object.values(caseFiles[`../core/rules/${id}.cases.ts`] ?? {}).some(({ neverUnsure }) => neverUnsure === true);

/** Rules that concern every proposal: what is blank is a fault, or a doubt, to them. Each with what makes it so. */
const concernEvery: Readonly<Record<string, string>> = {
  'acceptance-code': 'a proposal without a code is in doubt',
  'applicant-title': 'a blank title is in doubt: only a senior one may apply',
  'direction-declared': 'every proposal must name a direction',
  'fit-statement': 'every proposal must open with one',
  'funding-category': 'a blank category is in doubt',
  'host-confirmation': 'every host must confirm: a blank time is in doubt',
  'keyword-count': 'having none is the fault',
  'no-employer': 'a blank employer is in doubt',
  'plan-annotation': 'a blank annotation is the fault',
  'required-fields': 'a blank cell is the fault',
  'research-experience': 'every applicant must have some: a blank answer is in doubt',
  'submission-window': 'a blank time is in doubt',
  subtype: 'a blank subtype is in doubt',
};

describe('the register of rules', () => {
  it('is sorted by id, each once', () => expect(ids).toEqual([...new Set(ids)].toSorted()));

  it('holds every rule that has a file, under the file’s name', () => {
    const found = Object.entries(modules).flatMap(([path, exported]) =>
      path.endsWith('/index.ts') ? [] : Object.values(exported).filter(isRule).map((rule) => [nameOf(path, '.ts'), rule.id] as const));
    expect(found.filter(([file, id]) => file !== id)).toEqual([]);
    expect(found.map(([, id]) => id).toSorted()).toEqual(ids);
  });

  it('quotes no secret field', () => {
    expect(rules.flatMap(({ id, quotes }) => quotes.filter((field) => isSecret(field)).map((field) => `${id}: ${field}`))).toEqual([]);
  });
});

describe.each(ids)('the rule %s', (id) => {
  it('has its name, its demand and a sentence for every outcome in the table of words', () => {
    const outcomes = new Set(casesOf(id).map(([, outcome]) => outcome));
    const has = (part: string): boolean => [...written].some((key) => key === `rule.${id}.${part}` || key.startsWith(`rule.${id}.${part}-`));
    // Where a blank cell alone makes a rule inapplicable, the shared sentence does.
    const needed = ['name', 'demand', ...outcomes].filter((part) => part !== 'not-applicable');
    expect(needed.filter((part) => !has(part))).toEqual([]);
  });

  it('has cases that pass, fail and, where it can be in doubt or not concern a proposal, are unsure or not applicable', () => {
    const outcomes = new Set(casesOf(id).map(([, outcome]) => outcome));
    expect(Object.fromEntries(allOutcomes.map((outcome) => [outcome, outcomes.has(outcome)])))
      .toEqual({ pass: true, fail: true, unsure: !isNeverUnsure(id), 'not-applicable': !Object.hasOwn(concernEvery, id) });
  });
});

describe('the rules’ cases', () => {
  it('excuse no rule that there is not', () => expect(Object.keys(concernEvery).filter((id) => !ids.includes(id))).toEqual([]));

  it('belong to rules that exist', () => {
    const files = readdirSync(join(top, 'test/core/rules')).filter((file) => file.endsWith('.cases.ts'));
    expect(files.map((file) => nameOf(`/${file}`, '.cases.ts')).toSorted()).toEqual(ids);
  });
});
