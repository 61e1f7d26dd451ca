import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { top } from './source';

const read = (name: string): string => readFileSync(join(top, name), 'utf8');

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, string>>;
}
interface LockEntry extends Manifest {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
}

const exact = /^(npm:[@\w./-]+@)?\d+\.\d+\.\d+$/;

function checkPins(manifest: Manifest): string[] {
  const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides };
  return Object.entries(all).filter(([, version]) => !exact.test(version)).map(([name, version]) => `${name}: ${version} is no exact version`);
}

function checkLock(text: string, manifest: Manifest): string[] {
  const faults = [...text.matchAll(/"resolved"|https?:\/\/[^"\s]*(?:registry|\.tgz)[^"\s]*/g)].map(([found]) => `the lock file names where a package came from: ${found}`);
  const { packages } = JSON.parse(text) as { readonly packages: Readonly<Record<string, LockEntry>> };
  const root = packages[''] ?? {};
  for (const group of ['dependencies', 'devDependencies'] as const) {
    for (const [name, version] of Object.entries(manifest[group] ?? {})) {
      if (root[group]?.[name] !== version) faults.push(`${name}: package.json says ${version}, the lock file ${root[group]?.[name]}`);
    }
  }
  for (const [path, entry] of Object.entries(packages)) {
    if (path !== '' && entry.link !== true && entry.integrity === undefined) faults.push(`${path}: no integrity hash`);
  }
  return faults;
}

describe('dependencies', () => {
  const manifest = JSON.parse(read('package.json')) as Manifest;

  it('are pinned exactly', () => {
    expect(checkPins(manifest)).toEqual([]);
  });

  it('are locked with their hashes, as package.json says, wherever they are fetched from', () => {
    expect(checkLock(read('package-lock.json'), manifest)).toEqual([]);
  });

  it('come from the registry that the machine is set up with', () => {
    expect(existsSync(join(top, '.npmrc'))).toBe(false);
  });

  it.each(['^1.2.3', '~1.2.3', '1.x', '*', 'latest', '>=1', '1.2', 'file:../x', 'https://example.org/x.tgz'])('finds the loose version %s', (version) => {
    expect(checkPins({ dependencies: { x: version } })).toHaveLength(1);
  });

  it('finds an address, a missing hash and a version that differs', () => {
    const lock = { packages: { '': { dependencies: { x: '1.0.0' } }, 'node_modules/x': { version: '1.0.0', resolved: 'https://registry.example.org/x.tgz' } } };
    expect(checkLock(JSON.stringify(lock), { dependencies: { x: '1.0.1' } })).toEqual([
      'the lock file names where a package came from: "resolved"',
      'the lock file names where a package came from: https://registry.example.org/x.tgz',
      'x: package.json says 1.0.1, the lock file 1.0.0',
      'node_modules/x: no integrity hash',
    ]);
  });
});
