import type { ESTree } from 'vite';
import { describe, expect, it } from 'vitest';
import { words } from '../../src/core/words';
import { codeUnder, nodesOf, parse, place, textOf, type SourceFile } from './source';

/** Attributes and properties whose value a person reads or hears. */
const readable = new Set([
  'aria-label', 'aria-description', 'aria-roledescription', 'aria-placeholder', 'aria-valuetext', 'title', 'placeholder', 'alt', 'label', 'description', 'errorMessage', 'summary', 'textValue', 'valueLabel',
]);
const han = /\p{Script=Han}/u;
const letters = /\p{Letter}/u;

/** Words a person reads that stand in the code instead of in core/words. */
function checkStrings(file: SourceFile): string[] {
  const faults: string[] = [];
  for (const node of nodesOf(parse(file).program)) {
    const fault = (what: string, text: string): void => void faults.push(`${place(file, node.start)}: ${what} ${JSON.stringify(text.trim())}`);
    const text = textOf(node);
    if (text !== undefined && han.test(text)) fault('Chinese in the code:', text);
    if (node.type === 'JSXText' && letters.test(node.value)) fault('text in the page:', node.value);
    if (node.type === 'JSXExpressionContainer' && node.expression.type === 'Literal' && typeof node.expression.value === 'string' && letters.test(node.expression.value)) {
      fault('text in the page:', node.expression.value);
    }
    if (node.type === 'JSXAttribute' && node.name.type === 'JSXIdentifier' && readable.has(node.name.name) && node.value) {
      for (const part of nodesOf(node.value, isNoSentence)) {
        const written = textOf(part);
        if (written !== undefined && letters.test(written) && !(written in words)) fault(`a literal ${node.name.name}:`, written);
      }
    }
  }
  return faults;
}

/** What a call gets, a comparison compares and an index looks up is not yet what a person reads. */
function isNoSentence(node: ESTree.Node): boolean {
  return node.type === 'CallExpression' || node.type === 'BinaryExpression' || (node.type === 'MemberExpression' && node.computed);
}

describe('no sentence stands outside core/words', () => {
  it('in the page and its state', () => {
    expect([...codeUnder('src/ui'), ...codeUnder('src/state')].flatMap(checkStrings)).toEqual([]);
  });

  it.each([
    ['text between tags', 'const a = <p>Hello</p>;'],
    ['text in braces', "const a = <p>{'Hello'}</p>;"],
    ['Chinese anywhere', "const a = '受理';"],
    ['Chinese in a template', 'const a = `${1} 行`;'],
    ['Chinese in a pattern', 'const a = /项目$/;'],
    ['a label', 'const a = <button aria-label="Close" />;'],
    ['a label in a template', 'const a = <button aria-label={`Row ${1}`} />;'],
    ['a label by choice', "const a = (b: boolean) => <i title={b ? 'On' : ''} />;"],
    ['a label beside a word', "const a = <i title={b === 'x' ? words('page.on') : 'Off'} />;"],
    ['a placeholder', 'const a = <input placeholder="Search" />;'],
  ])('finds %s', (_what, text) => {
    expect(checkStrings({ path: 'src/ui/x.tsx', text }).length).toBeGreaterThan(0);
  });

  it.each([
    ['words by key', "const a = <p title={words('page.close')}>{words('page.open')}</p>;"],
    ['a key that a component writes out', `const a = <Box title="${Object.keys(words)[0]}" />;`],
    ['marks without letters', 'const a = <p>· {1} / {2} →</p>;'],
    ['names for the machine', 'const a = <div className="grid" role="grid" data-testid="undo" />;'],
    ['comments', '// 受理\nconst a = 1;'],
  ])('lets %s pass', (_what, text) => {
    expect(checkStrings({ path: 'src/ui/x.tsx', text })).toEqual([]);
  });
});

describe('names in a row are joined by their language', () => {
  /** What panels are called is the office's, in its language. */
  const named = new Set(['src/core/panels/proposePanels.ts']);
  const joined = (files: readonly SourceFile[]): string[] => files.filter(({ path, text }) => !named.has(path) && /\.join\(['"`]、['"`]\)/u.test(text)).map(({ path }) => path);

  it('in all of the code', () => {
    expect(joined(['src/core', 'src/cli', 'src/state', 'src/ui'].flatMap(codeUnder))).toEqual([]);
  });

  it('and a mark of Chinese alone is found', () => {
    expect(joined([{ path: 'src/core/x.ts', text: "names.join('、')" }, { path: 'src/core/y.ts', text: 'joinNames(names, language)' }])).toEqual(['src/core/x.ts']);
  });
});
