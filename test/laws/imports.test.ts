import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeUnder, filesUnder, importsOf, type SourceFile } from './source';

/** Which rooms a room may import, besides itself. A room that is not named here may not exist. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'core/model': [],
  'core/words': ['core/model'],
  'core/text': ['core/model', 'core/words', 'data'],
  'core/people': ['core/model', 'core/words', 'core/text', 'data'],
  'core/call': ['core/model', 'core/words', 'core/text', 'core/people'],
  'core/tables': ['core/model', 'core/words', 'core/call', 'core/text'],
  'core/classify': ['core/model', 'core/words', 'core/text', 'core/people', 'core/call'],
  'core/rules': ['core/model', 'core/words', 'core/text', 'core/people', 'core/call'],
  'core/experts': ['core/model', 'core/words', 'core/text', 'core/people', 'core/call'],
  'core/panels': ['core/model', 'core/words', 'core/text'],
  'core/triage': ['core/model', 'core/words', 'core/text'],
  'core/session': ['core/model', 'core/words'],
  'core/assign': ['core/model', 'core/words'],
  'core/reports': ['core/model', 'core/words', 'core/text', 'core/tables', 'core/triage'],
  'core/returns': ['core/model', 'core/words', 'core/call', 'core/tables', 'core/session', 'core/reports'],
  'core/pipeline': ['core/model', 'core/words', 'core/text', 'core/people', 'core/call', 'core/tables', 'core/classify', 'core/rules', 'core/session', 'core/reports', 'core/returns', 'core/triage'],
  'core/review': ['core/model', 'core/words', 'core/people', 'core/call', 'core/tables', 'core/rules', 'core/experts', 'core/panels', 'core/assign', 'core/session'],
  worker: ['core/model', 'core/words', 'core/call', 'core/tables', 'core/pipeline', 'core/review', 'core/reports'],
  cli: ['core/model', 'core/words', 'core/call', 'core/tables', 'core/pipeline', 'core/review', 'core/reports', 'data'],
  // The pipeline for its engineVersion, which events record; the work itself goes through the worker.
  state: ['core/model', 'core/words', 'core/call', 'core/experts', 'core/assign', 'core/tables', 'core/session', 'core/triage', 'core/reports', 'core/returns', 'core/pipeline', 'worker', 'data'],
  ui: ['core/model', 'core/words', 'state', 'data'],
  boot: ['state', 'ui', 'main'],
  main: ['core/model', 'core/words', 'state', 'ui', 'worker'],
};

/** Packages and the places that may import them. */
const packages: readonly { readonly name: RegExp; readonly places: readonly string[] }[] = [
  { name: /^papaparse$/, places: ['src/core/tables/'] },
  // Read at the one gate, written by one format.
  { name: /^hucre\/xlsx$/, places: ['src/core/tables/', 'src/core/reports/formats/'] },
  { name: /^fflate$/, places: ['src/core/reports/formats/', 'src/state/results/'] },
  // Never its index: that one throws in a browser and brings databases along.
  { name: /^natural\/lib\/natural\/[\w/]+\.js$/, places: ['src/core/text/'] },
  { name: /^react(-dom)?(\/.+)?$/, places: ['src/ui/', 'src/main.tsx'] },
  { name: /^(react-aria-components|lucide-react|@tanstack\/react-(table|virtual))$/, places: ['src/ui/'] },
  // One hook in ui subscribes components to the store.
  { name: /^zustand(\/.+)?$/, places: ['src/state/', 'src/ui/common/app.ts'] },
  { name: /^idb$/, places: ['src/state/persist'] },
  { name: /^node:/, places: ['src/cli/'] },
];

/** Rooms of which a room may see the types alone. */
const typesOnly: readonly { readonly from: string; readonly to: string }[] = [{ from: 'ui', to: 'worker' }];

function roomOf(path: string): string {
  const [first = '', second = '', third] = path.split('/');
  if (first !== 'src') return first;
  if (second === 'core') return `core/${third?.replace(/\.ts$/, '') ?? ''}`;
  return second.replace(/\.tsx?$/, '');
}

/** The file that a relative specifier means; undefined for a package. */
function target(from: string, specifier: string, known: ReadonlySet<string>): string | undefined {
  const plain = specifier.replace(/\?.*$/, '');
  if (plain === '#worker') return 'src/worker/start.ts';
  if (!plain.startsWith('.')) return undefined;
  const base = posix.join(posix.dirname(from), plain);
  return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((path) => known.has(path)) ?? base;
}

function checkImports(files: readonly SourceFile[], others: readonly string[] = []): string[] {
  const known = new Set([...files.map((file) => file.path), ...others]);
  const faults: string[] = [];
  const arrows = new Map<string, string[]>();
  for (const file of files) {
    const room = roomOf(file.path);
    if (!(room in allowed)) faults.push(`${file.path}: the room ${room} has no line in the law of imports`);
    for (const { specifier, typeOnly, at } of importsOf(file)) {
      const to = target(file.path, specifier, known);
      if (to === undefined) {
        const known = packages.filter(({ name }) => name.test(specifier));
        if (!known.some(({ places }) => places.some((begin) => file.path.startsWith(begin)))) faults.push(`${at}: ${specifier} may not be imported here`);
        continue;
      }
      arrows.set(file.path, [...(arrows.get(file.path) ?? []), to]);
      const other = roomOf(to);
      const typesMayPass = typeOnly && typesOnly.some((pair) => pair.from === room && pair.to === other);
      if (other !== room && !typesMayPass && !(allowed[room] ?? []).includes(other)) faults.push(`${at}: ${room} may not import ${other}`);
    }
  }
  return [...faults, ...circles(arrows)];
}

/** Circles among files, types included: each is named once, from where it was entered. */
function circles(arrows: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push(`circle: ${[...trail.slice(trail.indexOf(path)), path].join(' → ')}`);
    if (done.has(path) || trail.includes(path)) return;
    for (const next of arrows.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of arrows.keys()) visit(path, []);
  return found;
}

describe('imports', () => {
  it('run one way, without a circle, each package in its own room', () => {
    expect(checkImports(codeUnder('src'), filesUnder('data'))).toEqual([]);
  });

  it.each([
    ['a rule that asks the classifier', 'src/core/rules/fit.ts', "import { classify } from '../classify/classify';", 'core/rules may not import core/classify'],
    ['a noun that knows the words', 'src/core/model/x.ts', "import type { WordKey } from '../words';", 'core/model may not import core/words'],
    ['core that looks at the page', 'src/core/people/x.ts', "export * from '../../ui/App';", 'core/people may not import ui'],
    ['the page that runs the core', 'src/ui/x.tsx', "const rules = await import('../core/rules/runRules');", 'ui may not import core/rules'],
    ['a type reached by import()', 'src/state/x.ts', "type T = import('../ui/App').T;", 'state may not import ui'],
    ['values of the worker in the page', 'src/ui/x.tsx', "import { rowsPerPart } from '../worker/protocol';", 'ui may not import worker'],
    ['a room without a law', 'src/core/gossip/x.ts', '', 'the room core/gossip has no line'],
    ['papaparse outside tables', 'src/core/call/x.ts', "import Papa from 'papaparse';", 'papaparse may not be imported here'],
    ['workbooks read beside the gate', 'src/core/people/x.ts', "import { readXlsx } from 'hucre/xlsx';", 'hucre/xlsx may not be imported here'],
    ['the index of natural', 'src/core/text/x.ts', "import natural from 'natural';", 'natural may not be imported here'],
    ['natural outside text', 'src/core/people/x.ts', "import d from 'natural/lib/natural/distance/dice_coefficient.js';", 'may not be imported here'],
    ['react in the store', 'src/state/x.ts', "import { useState } from 'react';", 'react may not be imported here'],
    ['the store in a component', 'src/ui/triage/Grid.tsx', "import { useStore } from 'zustand';", 'zustand may not be imported here'],
    ['idb beside the store', 'src/state/x.ts', "import { openDB } from 'idb';", 'idb may not be imported here'],
    ['node in the core', 'src/core/call/x.ts', "import { readFileSync } from 'node:fs';", 'node:fs may not be imported here'],
    ['a package nobody spoke of', 'src/ui/x.tsx', "import _ from 'lodash';", 'lodash may not be imported here'],
  ])('finds %s', (_what, path, text, fault) => {
    expect(checkImports([{ path, text }]).join('\n')).toContain(fault);
  });

  it('finds a circle through two files', () => {
    const files = [
      { path: 'src/core/text/a.ts', text: "import { b } from './b'; export const a = b;" },
      { path: 'src/core/text/b.ts', text: "import type { a } from './a'; export const b = 1;" },
    ];
    expect(checkImports(files)).toEqual(['circle: src/core/text/a.ts → src/core/text/b.ts → src/core/text/a.ts']);
  });

  it('lets the types of the worker pass to the page', () => {
    expect(checkImports([{ path: 'src/ui/x.tsx', text: "import type { TriagedRow } from '../worker/protocol';" }])).toEqual([]);
  });
});
