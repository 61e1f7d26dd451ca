import { say } from '../core/words';
import { readAddress, writeAddress, type Address } from './address';
import type { App } from './app';
import { tell } from './context';

/** The address bar, as far as the program needs it. */
export interface AddressBar {
  /** What stands behind `#`. */
  read(): string;
  /** Puts an address there: as a new step of the browser's history, or in place of the one that stands there. */
  write(address: string, asNew: boolean): void;
  /** Tells when a person goes back or on, or types another. */
  onChange(listener: () => void): void;
}

/** The names of the parts in which two addresses differ. */
function changedParts(one: string, other: string): Set<string> {
  const [before, after] = [new URLSearchParams(one), new URLSearchParams(other)];
  return new Set([...before.keys(), ...after.keys()].filter((key) => JSON.stringify(before.getAll(key)) !== JSON.stringify(after.getAll(key))));
}

/**
 * Opens what the address bar names, else what was open last; from then on the bar says what is looked at, and going
 * back or on in the browser shows it again. A session that this browser does not keep, or an address that makes no
 * sense, leaves everything as it is. `soon` puts a run off by a moment: typing writes one address, not ten.
 */
export async function followAddress({ store, actions, firstLayout }: App, bar: AddressBar, soon: (run: () => void) => void): Promise<void> {
  const isKept = async (id: string): Promise<boolean> => (await actions.listSessions()).some((one) => one.id === id);

  function show(asked: Address): void {
    if (asked.session === null || asked.session === store.getState().session?.id) actions.showAddress(asked);
    else tell(store, say('views.notHere'), 'bad');
  }

  const first = readAddress(bar.read(), firstLayout);
  await actions.restore(first?.session ?? null);
  if (first !== null && store.getState().session !== null) show(first);

  let written = bar.read();
  let wasTyping = false;
  function write(inPlace = false): void {
    const { session, view, layout, restoring } = store.getState();
    if (restoring !== false) return;
    const now = session === null ? '' : writeAddress(session.id, view, layout, firstLayout);
    if (now === written) return;
    const changed = changedParts(written, now);
    changed.delete('row');
    const isTyping = changed.size === 1 && changed.has('q');
    // Moving from row to row and typing on are no steps to go back by.
    bar.write(now, !inPlace && changed.size > 0 && !(isTyping && wasTyping));
    written = now;
    wasTyping = isTyping;
  }

  async function follow(): Promise<void> {
    const text = bar.read();
    if (text === written) return;
    const asked = readAddress(text, firstLayout);
    if (asked === null && text !== '') return bar.write(written, false);
    written = text;
    wasTyping = false;
    if (asked === null) return actions.closeSession();
    if (asked.session !== null && asked.session !== store.getState().session?.id && await isKept(asked.session)) await actions.openSession(asked.session);
    show(asked);
    write(true);
  }

  let waiting = false;
  const later = (): void => {
    if (waiting) return;
    waiting = true;
    soon(() => {
      waiting = false;
      write();
    });
  };
  store.subscribe(later);
  bar.onChange(() => void follow());
  write(true);
}
