import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InputFault } from '../../src/cli/faults';
import { isSameFile, readBytes, writeFiles } from '../../src/cli/files';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (...names: string[]): string => join(folder, ...names);
const text = (file: string): string => readFileSync(file, 'utf8');

function keysOf(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof InputFault) return error.issues.map(({ message }) => message.key);
    throw error;
  }
  return [];
}

describe('writeFiles', () => {
  it('writes and replaces, and leaves nothing else behind', () => {
    writeFileSync(at('old'), 'old');
    writeFiles([{ file: at('old'), parts: ['新', '的'] }, { file: at('new'), parts: [] }]);
    expect([text(at('old')), text(at('new')), readdirSync(folder).toSorted()]).toEqual(['新的', '', ['new', 'old']]);
  });

  it('writes none of the files where one fails, and keeps what was there', () => {
    writeFileSync(at('old'), 'old');
    const broken = function* broken(): Generator<string, void, void> {
      yield 'half';
      throw new Error('broken');
    };
    expect(() => writeFiles([{ file: at('old'), parts: ['new'] }, { file: at('other'), parts: broken() }])).toThrow('broken');
    expect([text(at('old')), readdirSync(folder)]).toEqual(['old', ['old']]);
  });

  it('makes the folder, and takes it away again where writing fails', () => {
    const deep = at('a', 'b');
    mkdirSync(at('blocked'));
    expect(keysOf(() => writeFiles([{ file: join(deep, 'x'), parts: ['x'] }, { file: at('blocked'), parts: ['x'] }], deep))).toEqual(['cli.file.folder']);
    expect(existsSync(at('a'))).toBe(false);
    writeFiles([{ file: join(deep, 'x'), parts: ['x'] }], deep);
    expect(text(join(deep, 'x'))).toBe('x');
  });

  it('says where the disk refuses', () => {
    expect(keysOf(() => writeFiles([{ file: at('none', 'x'), parts: ['x'] }]))).toEqual(['cli.out.failed']);
    writeFileSync(at('plain'), '');
    expect(keysOf(() => writeFiles([{ file: at('plain', 'x'), parts: ['x'] }], at('plain')))).toEqual(['cli.out.failed']);
  });

  it('writes through a link, and into what is no plain file', () => {
    writeFileSync(at('real'), 'old');
    symlinkSync(at('real'), at('link'));
    writeFiles([{ file: at('link'), parts: ['new'] }, { file: '/dev/null', parts: ['gone'] }]);
    expect([text(at('real')), text('/dev/null'), readdirSync(folder).toSorted()]).toEqual(['new', '', ['link', 'real']]);
  });
});

describe('readBytes', () => {
  it('tells a missing file from a folder', () => {
    expect(keysOf(() => readBytes(at('none')))).toEqual(['cli.file.missing']);
    expect(keysOf(() => readBytes(folder))).toEqual(['cli.file.folder']);
    writeFileSync(at('a'), 'a');
    expect(keysOf(() => readBytes(at('a', 'b')))).toEqual(['cli.file.missing']);
    expect([...readBytes(at('a'))]).toEqual([97]);
  });
});

describe('isSameFile', () => {
  it('sees through spelling and links', () => {
    writeFileSync(at('a'), '');
    writeFileSync(at('b'), '');
    symlinkSync(at('a'), at('link'));
    expect([isSameFile(at('a'), at('.', 'a')), isSameFile(at('a'), at('link')), isSameFile(at('a'), at('b')), isSameFile(at('c'), at('c'))]).toEqual([true, true, false, false]);
  });
});
