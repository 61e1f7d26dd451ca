import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { top, type SourceFile } from './source';

const documents = ['README.md', 'src/README.md', 'data/README.md', 'CHANGELOG.md'];
const read = (path: string): SourceFile => ({ path, text: readFileSync(join(top, path), 'utf8') });

/** Links of a document to files of the project that are not there. */
function deadLinks({ path, text }: SourceFile, exists: (path: string) => boolean): string[] {
  return [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/i.test(link))
    .map((link) => posix.join(posix.dirname(path), link))
    .filter((link) => !exists(link))
    .map((link) => `${path}: no ${link}`);
}

/** Rooms that the map does not name, as `room/`. */
const unmapped = (map: string, rooms: readonly string[]): string[] => rooms.filter((room) => !map.includes(`${room}/`));

/** The npm scripts that a document names and package.json does not have. */
function unknownScripts({ path, text }: SourceFile, scripts: readonly string[]): string[] {
  return [...text.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name = '']) => name).filter((name) => !scripts.includes(name)).map((name) => `${path}: no script ${name}`);
}

const foldersIn = (path: string): string[] => readdirSync(join(top, path), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

describe('documents', () => {
  it('link to what exists', () => {
    expect(documents.map(read).flatMap((file) => deadLinks(file, (path) => existsSync(join(top, path))))).toEqual([]);
  });

  it('name scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json').text) as { readonly scripts: Readonly<Record<string, string>> };
    expect(documents.map(read).flatMap((file) => unknownScripts(file, Object.keys(scripts)))).toEqual([]);
  });

  it('map every room', () => {
    expect(unmapped(read('src/README.md').text, ['src', 'src/core', 'src/ui', 'test'].flatMap(foldersIn))).toEqual([]);
  });

  it('can be found wrong', () => {
    const file = { path: 'src/README.md', text: '[a](../data/a.md) [b](b.md#part) [c](https://example.org) `npm run shine`' };
    expect(deadLinks(file, (path) => path === 'data/a.md')).toEqual(['src/README.md: no src/b.md']);
    expect(unknownScripts(file, ['build'])).toEqual(['src/README.md: no script shine']);
    expect(unmapped('core/ ui/', ['core', 'attic'])).toEqual(['attic']);
  });
});
