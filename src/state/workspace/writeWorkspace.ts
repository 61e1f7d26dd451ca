import type { SavedSession } from '../../core/model';
import { fromBase64, keyOf, magic, rounds, through, toBase64, workspaceVersion, type Lock, type Vault, type WorkspaceHead } from './form';

/** A session as one file; with a passphrase (not blank) nobody reads it without. See form.ts for its layout. */
export async function writeWorkspace(session: SavedSession, passphrase: string, vault: Vault): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await through(new TextEncoder().encode(JSON.stringify(session)), new CompressionStream('gzip'));
  const lock: Lock | null = passphrase === '' ? null : {
    cipher: 'AES-256-GCM', derivation: 'PBKDF2-SHA-256', rounds,
    salt: toBase64(vault.getRandomValues(new Uint8Array(16))), nonce: toBase64(vault.getRandomValues(new Uint8Array(12))),
  };
  const head = new TextEncoder().encode(JSON.stringify({ format: 'proposal-triage-workspace', version: workspaceVersion, packed: 'gzip', lock } satisfies WorkspaceHead));
  const body = lock === null ? packed : await locked(packed, passphrase, lock, head, vault);
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, head.length, true);
  const whole = joined([magic, length, head, body]);
  return joined([whole, new Uint8Array(await vault.subtle.digest('SHA-256', whole))]);
}

async function locked(packed: Uint8Array<ArrayBuffer>, passphrase: string, lock: Lock, head: Uint8Array<ArrayBuffer>, vault: Vault): Promise<Uint8Array<ArrayBuffer>> {
  const iv = fromBase64(lock.nonce);
  return new Uint8Array(await vault.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: head }, await keyOf(vault, passphrase, lock), packed));
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
