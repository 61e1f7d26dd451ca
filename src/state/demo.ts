/** The demo table as it would lie on a disk: loaded only when asked for. */
export async function demoBytes(): Promise<Uint8Array> {
  const { default: text } = await import('../../data/demo/proposals.csv?raw');
  return new TextEncoder().encode(text);
}
