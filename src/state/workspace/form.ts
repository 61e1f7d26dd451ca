/**
 * A workspace file: `PTRIAGE\n`, the length of the head (4 bytes, little-endian), the head as JSON (UTF-8), the body, and
 * the SHA-256 of all that (32 bytes). The body is the saved session as JSON, packed with gzip, and encrypted where a
 * passphrase was given; the head is authenticated with it.
 */
export const magic = new TextEncoder().encode('PTRIAGE\n');
export const workspaceVersion = 1;
export const workspaceExtension = 'triage';
export const checksumLength = 32;

/** Rounds of PBKDF2 with SHA-256. Source: OWASP, Password Storage Cheat Sheet (2023): at least 600,000. */
export const rounds = 800_000;
/** More than any program of ours writes: a damaged or ill-meant head must not hold the page for hours. */
export const mostRounds = 20_000_000;

export interface Lock {
  readonly cipher: 'AES-256-GCM';
  readonly derivation: 'PBKDF2-SHA-256';
  readonly rounds: number;
  /** Base64. */
  readonly salt: string;
  readonly nonce: string;
}

export interface WorkspaceHead {
  readonly format: 'proposal-triage-workspace';
  readonly version: number;
  readonly packed: 'gzip';
  readonly lock: Lock | null;
}

/** What of the Web Crypto interface is needed; tests and page pass theirs. */
export interface Vault {
  readonly subtle: SubtleCrypto;
  getRandomValues(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>;
}

export const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

/** The key that a passphrase gives; the passphrase in its composed form, since keyboards differ. */
export async function keyOf(vault: Vault, passphrase: string, { salt, rounds: iterations }: Pick<Lock, 'salt' | 'rounds'>): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await vault.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  return vault.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations }, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** Bytes through a packing or unpacking stream. Rejects where they are damaged. */
export async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}
