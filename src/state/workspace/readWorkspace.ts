import type { Issue, Message, Result, SavedSession } from '../../core/model';
import { readSaved } from '../../core/session';
import { say } from '../../core/words';
import { checksumLength, fromBase64, keyOf, magic, mostRounds, through, workspaceVersion, type Lock, type Vault, type WorkspaceHead } from './form';

/** What a workspace file gave. `locked`: a passphrase is needed; `wrong`: the one given does not open it, though the file is whole. */
export type ReadWorkspace =
  | { readonly state: 'read'; readonly session: SavedSession; readonly issues: readonly Issue[] }
  | { readonly state: 'locked' }
  | { readonly state: 'wrong' }
  | { readonly state: 'refused'; readonly issues: readonly Issue[] };

/** Whether a file begins as a workspace file does. */
export const isWorkspace = (bytes: Uint8Array): boolean => magic.every((byte, at) => bytes[at] === byte);

/**
 * Opens a workspace file. Refused with a word of its own each: what is empty, what is none, what a newer program wrote, what is damaged
 * (its checksum tells, before any passphrase is asked for), and whatever openSaved refuses.
 */
export async function readWorkspace(bytes: Uint8Array, passphrase: string | null, vault: Vault): Promise<ReadWorkspace> {
  if (bytes.length === 0) return refused(say('workspace.empty'));
  if (!isWorkspace(bytes)) return refused(say('workspace.foreign'));
  const headAt = magic.length + 4;
  const headLength = bytes.length < headAt ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(magic.length, true);
  const bodyAt = headAt + headLength;
  const bodyEnd = bytes.length - checksumLength;
  if (bodyAt > bodyEnd) return refused(say('workspace.damaged'));
  const headBytes = bytes.slice(headAt, bodyAt);
  const head = readHead(headBytes);
  // Before the checksum, which a newer form may make otherwise.
  if (head !== null && head.version > workspaceVersion) return refused(say('workspace.newer', { found: head.version, known: workspaceVersion }));
  const sum = new Uint8Array(await vault.subtle.digest('SHA-256', bytes.slice(0, bodyEnd)));
  if (head === null || !sum.every((byte, at) => bytes[bodyEnd + at] === byte)) return refused(say('workspace.damaged'));
  const body = bytes.slice(bodyAt, bodyEnd);
  if (head.lock === null) return unpacked(body);
  if (passphrase === null) return { state: 'locked' };
  const opened = await unlocked(body, passphrase, head.lock, headBytes, vault);
  return opened === null ? { state: 'wrong' } : unpacked(opened);
}

const refused = (message: Message): ReadWorkspace => ({ state: 'refused', issues: [{ level: 'error', message, place: {} }] });

function readHead(bytes: Uint8Array): WorkspaceHead | null {
  try {
    const head = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Partial<WorkspaceHead> | null;
    const lock = head?.lock ?? null;
    if (head?.format !== 'proposal-triage-workspace' || typeof head.version !== 'number') return null;
    if (lock !== null && !(typeof lock.salt === 'string' && typeof lock.nonce === 'string' && lock.rounds > 0 && lock.rounds <= mostRounds)) return null;
    return { format: head.format, version: head.version, packed: 'gzip', lock };
  } catch {
    return null;
  }
}

/** Null where the passphrase is another one: the checksum has shown that the bytes are those that were written. */
async function unlocked(body: Uint8Array<ArrayBuffer>, passphrase: string, lock: Lock, head: Uint8Array<ArrayBuffer>, vault: Vault): Promise<Uint8Array<ArrayBuffer> | null> {
  const key = await keyOf(vault, passphrase, lock);
  try {
    return new Uint8Array(await vault.subtle.decrypt({ name: 'AES-GCM', iv: fromBase64(lock.nonce), additionalData: head }, key, body));
  } catch {
    return null;
  }
}

async function unpacked(body: Uint8Array<ArrayBuffer>): Promise<ReadWorkspace> {
  let text: string;
  try {
    text = new TextDecoder().decode(await through(body, new DecompressionStream('gzip')));
  } catch {
    return refused(say('workspace.damaged'));
  }
  const saved: Result<SavedSession> = readSaved(text);
  return saved.ok ? { state: 'read', session: saved.value, issues: saved.issues } : { state: 'refused', issues: saved.issues };
}
