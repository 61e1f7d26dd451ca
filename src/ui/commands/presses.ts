type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const named: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Escape: 'Esc', ' ': 'Space' };

/**
 * How a press is written, the most exact writing first; none where it belongs to the browser or an input method.
 * Letters mean the same with Caps Lock or Shift, which is how many switch a Chinese input method to Latin letters.
 */
export function pressNames({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): readonly string[] {
  if (altKey) return [];
  const name = named[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  // With Ctrl and Shift both, other keys are the browser's own: Ctrl Shift K is not Ctrl K.
  if (ctrlKey || metaKey) return [shiftKey ? `Ctrl Shift ${name}` : `Ctrl ${name}`];
  return shiftKey ? [`Shift ${name}`, name] : [name];
}

const modifiers: ReadonlySet<string> = new Set(['Ctrl', 'Shift']);

/** The presses that a key is written for, one after the other: `G T` are two, `Ctrl Z` is one. */
export function pressesOf(key: string): readonly string[] {
  const presses: string[] = [];
  let held = '';
  for (const part of key.split(' ')) {
    if (modifiers.has(part)) held += `${part} `;
    else {
      presses.push(held + part);
      held = '';
    }
  }
  return presses;
}
