import type { ESTree } from 'vite';
import { describe, expect, it } from 'vitest';
import { codeUnder, nodesOf, parse, place, type SourceFile } from './source';

/** Names of the surroundings. Types let some of them through, since dependencies declare them. */
const surroundings = new Set([
  'process', 'globalThis', 'global', 'window', 'self', 'document', 'navigator', 'location', 'history', 'require', 'module',
  'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'MessageChannel', 'postMessage', 'importScripts',
  'setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'queueMicrotask', 'requestAnimationFrame', 'requestIdleCallback',
  'console', 'alert', 'confirm', 'prompt', 'performance', 'crypto', 'localStorage', 'sessionStorage', 'indexedDB', 'caches',
  'Buffer', '__dirname', '__filename', 'eval', 'Function',
]);
/** `object.member`: clock, randomness and the machine's time zone or language. */
const members = new Set(['Date.now', 'Date.parse', 'Math.random', 'Intl.DateTimeFormat', 'import.meta']);
/** Methods that answer in the machine's zone or language, on whatever object. */
const methods = new Set([
  'getFullYear', 'getMonth', 'getDate', 'getDay', 'getHours', 'getMinutes', 'getSeconds', 'getTimezoneOffset',
  'toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'toLocaleUpperCase', 'toLocaleLowerCase',
]);

function checkPurity(file: SourceFile): string[] {
  const { program } = parse(file);
  const nodes = [...nodesOf(program)];
  const own = boundNames(nodes);
  const notValues = new Set(nodes.flatMap(nameOnly));
  const faults: string[] = [];
  const fault = (node: ESTree.Node, what: string): void => void faults.push(`${place(file, node.start)}: ${what}`);
  for (const node of nodes) {
    if (node.type === 'Identifier' && surroundings.has(node.name) && !own.has(node.name) && !notValues.has(node)) fault(node, node.name);
    if (node.type === 'MetaProperty') fault(node, 'import.meta');
    if (node.type === 'MemberExpression' && !node.computed && node.property.type === 'Identifier') {
      const name = `${node.object.type === 'Identifier' ? node.object.name : ''}.${node.property.name}`;
      if (members.has(name)) fault(node, name);
      if (methods.has(node.property.name)) fault(node, `.${node.property.name}()`);
    }
    if ((node.type === 'NewExpression' || node.type === 'CallExpression') && node.callee.type === 'Identifier' && node.callee.name === 'Date') {
      // With one number it is a calendar's arithmetic; a string, or parts, would be read in the machine's zone.
      if (node.type === 'CallExpression' || node.arguments.length !== 1 || node.arguments[0]?.type === 'Literal') fault(node, 'Date()');
    }
    if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && node.callee.property.type === 'Identifier'
      && node.callee.property.name === 'localeCompare' && node.arguments.length < 2) fault(node, '.localeCompare() without a language');
  }
  return faults;
}

/** Names that the file itself declares: a parameter called `document` is no browser. */
function boundNames(nodes: readonly ESTree.Node[]): Set<string> {
  const bound = new Set<string>();
  const bind = (pattern: ESTree.Node | null | undefined): void => {
    if (pattern === null || pattern === undefined) return;
    if (pattern.type === 'Identifier') bound.add(pattern.name);
    else if (pattern.type === 'ObjectPattern') for (const one of pattern.properties) bind(one.type === 'RestElement' ? one.argument : one.value);
    else if (pattern.type === 'ArrayPattern') for (const one of pattern.elements) bind(one);
    else if (pattern.type === 'AssignmentPattern') bind(pattern.left);
    else if (pattern.type === 'RestElement') bind(pattern.argument);
  };
  for (const node of nodes) {
    if (node.type === 'VariableDeclarator') bind(node.id);
    if (node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression') {
      bind('id' in node ? node.id : null);
      for (const parameter of node.params) bind(parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter);
    }
    if (node.type === 'ImportSpecifier' || node.type === 'ImportDefaultSpecifier' || node.type === 'ImportNamespaceSpecifier') bind(node.local);
  }
  return bound;
}

/** Identifiers that only name a property: `line.history`, `{ location: 1 }`, `readonly module: string`. */
function nameOnly(node: ESTree.Node): ESTree.Node[] {
  if (node.type === 'MemberExpression' && !node.computed) return [node.property];
  if (node.type === 'Property' && !node.computed && !node.shorthand) return [node.key];
  if ((node.type === 'TSPropertySignature' || node.type === 'TSMethodSignature' || node.type === 'PropertyDefinition' || node.type === 'MethodDefinition') && !node.computed) return [node.key];
  if (node.type === 'TSNamedTupleMember') return [node.label];
  if (node.type === 'TSTypeReference' || node.type === 'TSFunctionType') return [...nodesOf(node)];
  return [];
}

describe('the core is pure', () => {
  it('knows no surroundings, clock, chance, zone or language of the machine', () => {
    expect(codeUnder('src/core').flatMap(checkPurity)).toEqual([]);
  });

  it.each([
    ['process', 'export const home = process.env.HOME;'],
    ['fetch', "void fetch('https://example.org');"],
    ['setTimeout', 'setTimeout(() => 1, 5);'],
    ['Date.now', 'const t = Date.now();'],
    ['Date()', 'const t = new Date();'],
    ['Date()', "const t = new Date('2024-04-21 16:00');"],
    ['Date()', 'const t = new Date(2024, 3, 21);'],
    ['Date()', 'const t = Date();'],
    ['Math.random', 'const r = Math.random();'],
    ['console', "console.log('x');"],
    ['localStorage', 'const { length } = localStorage;'],
    ['performance', 'performance.mark(String(1));'],
    ['globalThis', "globalThis['fetch']('x');"],
    ['import.meta', 'const e = import.meta.env;'],
    ['crypto', 'const box = { crypto };'],
    ['.getHours()', 'const h = (d: Date) => d.getHours();'],
    ['.localeCompare() without a language', "['b', 'a'].sort((a, b) => a.localeCompare(b));"],
  ])('finds %s', (what, text) => {
    expect(checkPurity({ path: 'src/core/x.ts', text })).toContain(`src/core/x.ts:1: ${what}`);
  });

  it.each([
    ['comments and sentences', "// console.log(Date.now())\nexport const s = 'fetch(process)';"],
    ['names of its own', 'export const terms = (document: string[]) => document.map((word) => word.history);\ninterface I { history: string }'],
    ['calendar arithmetic in UTC', 'export const day = (y: number) => new Date(Date.UTC(y, 0, 1)).getUTCDay();'],
    ['types', 'export type Place = Record<string, Function>;'],
  ])('lets %s pass', (_what, text) => {
    expect(checkPurity({ path: 'src/core/x.ts', text })).toEqual([]);
  });
});
