import { webcrypto } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openSaved } from '../../src/core/session';
import type { SavedSession } from '../../src/core/model';
import { isWorkspace, readWorkspace } from '../../src/state/workspace/readWorkspace';
import { writeWorkspace } from '../../src/state/workspace/writeWorkspace';
import { rounds, type Vault } from '../../src/state/workspace/form';

const vault = webcrypto as unknown as Vault;

/** The session that the saved form's fixture holds. */
function aSession(): SavedSession {
  const saved = openSaved(JSON.parse(readFileSync(new URL('../core/session/fixtures/saved-v2.json', import.meta.url), 'utf8')));
  if (!saved.ok) throw new Error(JSON.stringify(saved.issues));
  return saved.value;
}

const session = aSession();
let plain: Uint8Array<ArrayBuffer>;
let locked: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  plain = await writeWorkspace(session, '', vault);
  locked = await writeWorkspace(session, '洞庭 2024', vault);
});

const keyOf = async (bytes: Uint8Array, passphrase: string | null = null): Promise<string> => {
  const read = await readWorkspace(bytes, passphrase, vault);
  return read.state === 'refused' ? read.issues[0]?.message.key ?? '' : read.state;
};

/** The same file with another head. */
function withHead(bytes: Uint8Array, change: (head: Record<string, unknown>) => void): Uint8Array {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.slice(12, 12 + length))) as Record<string, unknown>;
  change(head);
  const next = new TextEncoder().encode(JSON.stringify(head));
  const size = new Uint8Array(4);
  new DataView(size.buffer).setUint32(0, next.length, true);
  return new Uint8Array([...bytes.slice(0, 8), ...size, ...next, ...bytes.slice(12 + length)]);
}

describe('a workspace file', () => {
  it('gives the session back, cell for cell and event for event', async () => {
    expect(await readWorkspace(plain, null, vault)).toEqual({ state: 'read', session, issues: [] });
    expect(isWorkspace(plain)).toBe(true);
  });

  it('with a passphrase opens with it alone', async () => {
    expect(await readWorkspace(locked, '洞庭 2024', vault)).toEqual({ state: 'read', session, issues: [] });
    expect(await keyOf(locked)).toBe('locked');
    expect(await keyOf(locked, '洞庭 2025')).toBe('wrong');
    expect(await keyOf(locked, '')).toBe('wrong');
    // A full-width keyboard gives the same passphrase.
    expect(await keyOf(locked, '洞庭　２０２４')).toBe('read');
  });

  it('with a passphrase shows nothing of what it holds, and is another one each time', async () => {
    const text = new TextDecoder('latin1').decode(locked);
    expect(text).not.toContain(session.id);
    expect(text).toContain(`"rounds":${rounds}`);
    expect(rounds).toBeGreaterThanOrEqual(600_000);
    expect(await writeWorkspace(session, '洞庭 2024', vault)).not.toEqual(locked);
  });

  it('is smaller than what it holds', () => {
    expect(plain.length).toBeLessThan(JSON.stringify(session).length / 2);
  });
});

describe('is refused with its own word', () => {
  it('what is no workspace file', async () => {
    for (const bytes of [new TextEncoder().encode('申请编号,题目\r\n1,甲'), plain.slice(1)]) expect(await keyOf(bytes)).toBe('workspace.foreign');
    expect(await keyOf(new Uint8Array())).toBe('workspace.empty');
  });

  it('what a newer program wrote, whatever else is in it', async () => {
    const newer = withHead(plain, (head) => { head['version'] = 2; });
    const read = await readWorkspace(newer, null, vault);
    expect(read).toMatchObject({ state: 'refused', issues: [{ message: { key: 'workspace.newer', params: { found: 2, known: 1 } } }] });
  });

  it('any file in which one byte differs or the end is missing, before a passphrase is asked for', async () => {
    await fc.assert(fc.asyncProperty(fc.boolean(), fc.nat(), fc.integer({ min: 1, max: 255 }), async (withLock, at, change) => {
      const whole = withLock ? locked : plain;
      const place = 8 + (at % (whole.length - 8));
      expect(await keyOf(whole.map((byte, index) => (index === place ? byte ^ change : byte)))).toMatch(/^workspace\.(damaged|newer)$/);
    }), { numRuns: 150 });
    await fc.assert(fc.asyncProperty(fc.nat(), async (at) => {
      expect(await keyOf(locked.slice(0, 8 + (at % (locked.length - 8))))).toBe('workspace.damaged');
    }), { numRuns: 50 });
  });

  it('a head that would keep the machine busy for hours', async () => {
    expect(await keyOf(withHead(locked, (head) => { head['lock'] = { ...(head['lock'] as object), rounds: 1e12 }; }), 'x')).toBe('workspace.damaged');
  });

  it('a session in it that a newer program saved', async () => {
    const newer = await writeWorkspace({ ...session, version: 99 } as unknown as SavedSession, '', vault);
    expect(await keyOf(newer)).toBe('session.saved.newer');
  });
});
