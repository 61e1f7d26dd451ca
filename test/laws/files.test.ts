import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeUnder, nodesOf, parse, place, top, type SourceFile } from './source';

const most = 300;
const topLevel = new Set(['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'README.md', 'LICENSE', 'CHANGELOG.md', 'src', 'data', 'test']);
// Put together from halves, so that a search for these marks does not find the law that forbids them.
const marks = new RegExp([['TO', 'DO'], ['FIX', 'ME'], ['X', 'XX'], ['@ts', '-'], ['eslint', '-'], ['oxlint', '-'], ['biome', '-ignore'], ['v8 ', 'ignore']].map((halves) => halves.join('')).join('|'));
const runners = new Set(['describe', 'it', 'test', 'bench']);
const leftOut = new Set(['skip', 'only', 'todo', 'fails']);

function checkLength(file: SourceFile): string[] {
  const lines = file.text.trimEnd().split('\n').length;
  return lines > most ? [`${file.path}: ${lines} lines; is it still one thing?`] : [];
}

function checkTop(names: readonly string[], ignored: readonly string[]): string[] {
  return names.filter((name) => !name.startsWith('.') && !topLevel.has(name) && !ignored.some((pattern) => matches(name, pattern)))
    .map((name) => `${name} has no place at the top`);
}

function matches(name: string, pattern: string): boolean {
  const plain = pattern.replace(/\/$/, '');
  return plain.startsWith('*') ? name.endsWith(plain.slice(1)) : name === plain;
}

/** Loose ends: marks in comments, `any`, assertions through `unknown` in the program, tests left out by hand. */
function checkLooseEnds(file: SourceFile): string[] {
  const { program, comments } = parse(file);
  const faults = comments.filter(({ value }) => marks.test(value)).map(({ value, start }) => `${place(file, start)}: ${value.trim()}`);
  for (const node of nodesOf(program)) {
    if (node.type === 'TSAnyKeyword') faults.push(`${place(file, node.start)}: any`);
    // A test may hand over what no caller could; the program may not.
    if (file.path.startsWith('src/') && node.type === 'TSAsExpression' && node.expression.type === 'TSAsExpression' && node.expression.typeAnnotation.type === 'TSUnknownKeyword') {
      faults.push(`${place(file, node.start)}: forced through unknown`);
    }
    if (node.type === 'MemberExpression' && node.object.type === 'Identifier' && runners.has(node.object.name)
      && node.property.type === 'Identifier' && leftOut.has(node.property.name)) faults.push(`${place(file, node.start)}: ${node.object.name}.${node.property.name}`);
  }
  return faults;
}

describe('files', () => {
  it(`of src keep under ${most} lines`, () => {
    expect(codeUnder('src').flatMap(checkLength)).toEqual([]);
  });

  it('at the top are those of the house', () => {
    const ignored = readFileSync(join(top, '.gitignore'), 'utf8').split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
    expect(checkTop(readdirSync(top), ignored)).toEqual([]);
  });

  it('have no loose ends', () => {
    expect([...codeUnder('src'), ...codeUnder('test')].flatMap(checkLooseEnds)).toEqual([]);
  });
});

describe('the laws of files can fail', () => {
  it('at 301 lines, not at 300', () => {
    expect(checkLength({ path: 'a.ts', text: 'x;\n'.repeat(300) })).toEqual([]);
    expect(checkLength({ path: 'a.ts', text: 'x;\n'.repeat(301) })).toHaveLength(1);
  });

  it('at a stray file, but not at what git ignores', () => {
    expect(checkTop(['src', '.git', 'dist', 'a.log', 'scratch', 'notes.md'], ['dist/', '*.log'])).toEqual(['scratch has no place at the top', 'notes.md has no place at the top']);
  });

  it.each([
    ['a mark', ['// TO', 'DO: later'].join('')],
    ['a silenced compiler', ['// @ts', '-expect-error\nconst a: number = 1;'].join('')],
    ['a silenced lint', ['/* oxlint', '-disable */'].join('')],
    ['any as a type', 'const a: any[] = [];'],
    ['a forced type', 'const a = 1 as unknown as string;'],
    ['a test left out', "it.skip('x', () => {});"],
    ['a test alone', "describe.only('x', () => {});"],
  ])('at %s', (_what, text) => {
    expect(checkLooseEnds({ path: 'src/a.ts', text })).toHaveLength(1);
  });

  it('but not at a test that needs what lies outside of the project', () => {
    expect(checkLooseEnds({ path: 'a.ts', text: "describe.skipIf(absent)('x', () => {}); const many = 'company';" })).toEqual([]);
  });
});
