import type { ESTree } from 'vite';
import { describe, expect, it } from 'vitest';
import { assignmentStates, assignmentWishes, decisions, defaultPlanning, editIds, expertFields, fieldKeys, listFields, listNames, obstacles, poolKinds, relationFields, severities, tableKinds, tagColours, workFields, verdicts, type Contribution, type EventKind, type PersonPart, type PoolKind, type Progress } from '../../src/core/model';
import { formatIds, reportIds, reviewSheetIds } from '../../src/core/reports';
import { conflictTests } from '../../src/core/experts';
import { rules } from '../../src/core/rules';
import type { CountersignFault } from '../../src/core/session';
import { presetIds } from '../../src/ui/triage/layout';
import { words } from '../../src/core/words';
import { rowChoices } from '../../src/state/exporting';
import type { WordTable } from '../../src/core/words/table';
import { agreements } from '../../src/state/facetValues';
import { densities } from '../../src/state/gridLayout';
import { peopleShows, peopleSorts, ruleShows, ruleSorts, stepStates } from '../../src/state/pageLooks';
import { themes } from '../../src/state/theme';
import { codeUnder, nodesOf, parse, place, textOf, type SourceFile } from './source';

const ruleIds = rules.map((rule) => rule.id);
const eventKinds = [
  'decide', 'panel', 'direction', 'tag', 'note', 'finding', 'star', 'countersign', 'decisionWord', 'decisionOrder', 'tagColour', 'ruleOn', 'ruleSeverity', 'ruleMarked', 'table', 'side', 'load', 'seat', 'conflict', 'override', 'wish', 'assign',
  'package', 'planning', 'wanted', 'merge', 'undo', 'redo',
] satisfies EventKind[];
/** Keys put together while the program runs: the template as the code writes it, and what can stand in its gap. */
const families: Readonly<Record<string, readonly string[]>> = {
  'assign.cause.*': [...obstacles, 'pool'],
  'column.expert.*': expertFields,
  'column.relation.*': relationFields,
  'column.work.*': workFields,
  'conflict.*.name': conflictTests.map(({ id }) => id),
  'conflictList.*': ['all', 'bar', 'warn', 'aside', 'assigned'],
  'conflicts.force.*': ['bar', 'warn'],
  'conflicts.origin.*': ['declared', 'detected', 'pinned'],
  'conflict.in-round.*': ['applicant', 'participant'],
  'conflict.own-proposal.*': ['applicant', 'participant'],
  'conflict.relation.*': ['stands', 'lapsed', 'undated', 'unknown'],
  'experts.*Of': ['least', 'most'],
  'experts.news.*': ['added', 'gone', 'changed'],
  'experts.use.*': poolKinds,
  'tables.kind.*': tableKinds.filter((kind): kind is 'proposals' | PoolKind => kind === 'proposals' || poolKinds.some((one) => one === kind)),
  'exporting.about.*': [...reportIds, ...reviewSheetIds],
  'exporting.format.*': formatIds,
  'exporting.rows.*': rowChoices,
  'field.*': fieldKeys,
  'grid.agreement.*': agreements,
  'history.show.*': stepStates,
  'people.role.*': ['applicant', 'participant'] satisfies PersonPart['role'][],
  'people.show.*': peopleShows,
  'people.sort.*': peopleSorts,
  'grid.density.*': densities,
  'grid.preset.*': presetIds,
  'judging.verdict.*': verdicts,
  'judging.countersign.*': ['notRejected', 'done', 'unnamed', 'undecidedBy', 'samePerson'] satisfies CountersignFault[],
  'list.field.*': listFields,
  'list.name.*': listNames,
  'list.use.*': listNames,
  'page.severity.*': severities,
  'page.severityShort.*': severities,
  'page.signal.*': ['term', 'words', 'learnt', 'base'] satisfies Contribution['signal'][],
  'page.stage.*': ['decode', 'read', 'compare', 'bind', 'words', 'score', 'alike', 'rules', 'assign', 'affinity', 'conflicts', 'panels'] satisfies Progress['stage'][],
  'rulesPage.show.*': ruleShows,
  'rulesPage.sort.*': ruleSorts,
  'setting.*': [...new Set(rules.flatMap((rule) => rule.settingNames))].filter((name) => name !== 'clause' && name !== 'severity'),
  'setting.rank.*': ['senior', 'middle', 'junior'],
  'returns.column.*': editIds,
  'returns.row.*': ['blank', 'unknown', 'several'],
  'panelsPage.*': ['small', 'large'],
  'review.bound.*': ['least', 'most'],
  'review.did.*': assignmentWishes,
  'review.objective.*': ['total', 'fair'],
  'review.planning.*': Object.keys(defaultPlanning),
  'review.state.*': assignmentStates,
  'review.wish.*': assignmentWishes,
  'report.decision.*': decisions,
  'vocabulary.colour.*': tagColours,
  'report.severity.*': severities,
  'rule.*.name': ruleIds,
  'rule.applicant-title.fail-*': ['senior', 'middle', 'junior'],
  'sheet.ground.*': ['1', '2', '3'],
  'sheet.groundText.*': ['1', '2', '3'],
  'sheet.kind.*': eventKinds,
  'theme.*': themes,
  'work.*': [...severities, 'noText', 'outOfScope', 'otherDirection', 'unsureDirection'],
  'tables.read.*': ['unclosedQuote', 'brokenRow', 'looseQuote', 'quotesIgnored'],
};

/** Sentences that are right in one writing alone, and why. */
const exceptions: Readonly<Record<string, string>> = {
  'page.otherLanguage': 'offers the other language in that language',
};

const han = /\p{Script=Han}/u;
const gapsOf = (sentence: string): string[] => [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].toSorted();

function checkSentences(table: WordTable): string[] {
  const faults: string[] = [];
  for (const [key, { zh, en }] of Object.entries(table)) {
    if (zh.trim() === '' || en.trim() === '') faults.push(`${key}: a language is blank`);
    if (gapsOf(zh).join() !== gapsOf(en).join()) faults.push(`${key}: gaps {${gapsOf(zh).join()}} in Chinese, {${gapsOf(en).join()}} in English`);
    if (key in exceptions) continue;
    if (!han.test(zh.replace(/\{\w+\}/g, '').replace(/^[^\p{Letter}]+$/u, '的'))) faults.push(`${key}: the Chinese has no Chinese`);
    // Quoted, it is a cell's text as a file spells it.
    if (han.test(en.replace(/"[^"]*"|“[^”]*”/g, ''))) faults.push(`${key}: the English has Chinese`);
  }
  return faults;
}

/** Which words the code uses: by whole key, or through a declared family. Faults are keys and families that do not exist, and gaps left open. */
function useOf(files: readonly SourceFile[], table: WordTable): { readonly used: ReadonlySet<string>; readonly faults: string[] } {
  const rooms = new Set(Object.keys(table).map((key) => key.slice(0, key.indexOf('.'))));
  const isKey = (text: string): boolean => /^[a-z]+(\.[\w-]+)+$/i.test(text) && rooms.has(text.slice(0, text.indexOf('.')));
  const used = new Set<string>();
  const faults: string[] = [];
  for (const file of files) {
    const fault = (node: ESTree.Node, what: string): void => void faults.push(`${place(file, node.start)}: ${what}`);
    for (const node of nodesOf(parse(file).program)) {
      const text = node.type === 'Literal' ? textOf(node) : undefined;
      if (text !== undefined && isKey(text)) {
        if (Object.hasOwn(table, text)) used.add(text);
        else fault(node, `no words for ${text}`);
      }
      if ((node.type === 'TemplateLiteral' || node.type === 'TSTemplateLiteralType') && node.quasis.length > 1) {
        const family = node.quasis.map((part) => part.value.cooked ?? '').join('*');
        if (!isKey(family.replaceAll('*', 'x'))) continue;
        const values = families[family];
        if (values === undefined) fault(node, `the family ${family} is not declared in this law`);
        for (const key of (values ?? []).map((value) => family.replace('*', value))) {
          if (Object.hasOwn(table, key)) used.add(key);
          else fault(node, `no words for ${key}`);
        }
      }
      if (node.type === 'CallExpression') for (const open of openGaps(node, table)) fault(node, open);
    }
  }
  return { used, faults };
}

/** `say('key', { gap: … })`, or `t` in the page, with everything written out: the gaps filled are those that the sentence has. */
function openGaps({ callee, arguments: [key, params] }: ESTree.CallExpression, table: WordTable): string[] {
  if (callee.type !== 'Identifier' || !['say', 't'].includes(callee.name) || key?.type !== 'Literal' || typeof key.value !== 'string') return [];
  const entry = Object.hasOwn(table, key.value) ? table[key.value] : undefined;
  if (entry === undefined || (params !== undefined && params.type !== 'ObjectExpression')) return [];
  const filled: string[] = [];
  for (const property of params?.properties ?? []) {
    if (property.type !== 'Property' || property.computed || property.key.type !== 'Identifier') return [];
    filled.push(property.key.name);
  }
  const wanted = gapsOf(entry.zh);
  return filled.toSorted().join() === wanted.join() ? [] : [`${key.value} has the gaps {${wanted.join()}}, filled are {${filled.toSorted().join()}}`];
}

const code = codeUnder('src').filter(({ path }) => !path.startsWith('src/core/words/'));

describe('words', () => {
  it('are there in both languages, with the same gaps', () => {
    expect(checkSentences(words)).toEqual([]);
  });

  it('that the code asks for exist, gaps filled', () => {
    expect(useOf(code, words).faults).toEqual([]);
  });

  it('are all used', () => {
    const { used } = useOf(code, words);
    expect(Object.keys(words).filter((key) => !used.has(key))).toEqual([]);
  });

  it('are excepted only where they exist', () => {
    expect(Object.keys(exceptions).filter((key) => !(key in words))).toEqual([]);
  });
});

describe('the law of words can fail', () => {
  it.each([
    ['a blank', { zh: ' ', en: 'Done' }, 'a language is blank'],
    ['a gap in one language', { zh: '共 {n} 行', en: 'Some rows' }, 'gaps {n} in Chinese, {} in English'],
    ['English for Chinese', { zh: 'Done', en: 'Done' }, 'the Chinese has no Chinese'],
    ['Chinese in English', { zh: '完成', en: '完成 "Done"' }, 'the English has Chinese'],
  ])('at %s', (_what, sentence, fault) => {
    expect(checkSentences({ 'a.b': sentence }).join('\n')).toContain(fault);
  });

  const table = { 'page.open': { zh: '打开 {file}', en: 'Open {file}' }, 'page.idle': { zh: '空', en: 'Idle' } };
  it.each([
    ['a key without words', "say('page.shut');", 'no words for page.shut'],
    ['an undeclared family', 'const k = `page.${name}`;', 'the family page.* is not declared'],
    ['an open gap', "say('page.open');", 'page.open has the gaps {file}, filled are {}'],
    ['a gap of another name', "say('page.open', { name });", 'page.open has the gaps {file}, filled are {name}'],
  ])('at %s', (_what, text, fault) => {
    expect(useOf([{ path: 'src/x.ts', text }], table).faults.join('\n')).toContain(fault);
  });

  it('at words that nobody uses', () => {
    expect([...useOf([{ path: 'src/x.ts', text: "say('page.open', { file });" }], table).used]).toEqual(['page.open']);
  });
});
