/** Hands a file to the person through the browser's own download. */
export function download(name: string, content: string | Uint8Array, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address by the next turn; kept longer it would hold the file in memory.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
