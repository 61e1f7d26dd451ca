const isMac = (): boolean => /mac|iphone|ipad/i.test(navigator.userAgent);

/** A key as a command writes it (`Ctrl Z`, `G T`), drawn as the caps of this machine's keyboard. */
export function Keys({ keys }: { readonly keys: string }) {
  return <span className="key-caps">{keys.split(' ').map((cap) => <kbd key={cap}>{cap === 'Ctrl' && isMac() ? '⌘' : cap}</kbd>)}</span>;
}
