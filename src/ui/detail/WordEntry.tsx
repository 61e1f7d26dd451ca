import { useEffect, useId, useState } from 'react';

interface WordEntryProps {
  readonly id: string;
  readonly placeholder: string;
  readonly value: string;
  readonly suggestions: readonly string[];
  /** The word stays in the box (a panel); without it the box empties for the next one (a tag). */
  readonly keep?: boolean;
  readonly onEnter: (word: string) => void;
}

/** A box for one word, with those already in use to pick from. Taken on Enter and on leaving. */
export function WordEntry({ id, placeholder, value, suggestions, keep = false, onEnter }: WordEntryProps) {
  const list = useId();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const enter = (): void => {
    const word = text.trim();
    if (keep ? word !== value : word !== '') onEnter(word);
    if (!keep) setText('');
  };
  return (
    <span className="combo">
      <input
        id={id} className="input" list={list} placeholder={placeholder} value={text} autoComplete="off" onChange={(event) => setText(event.target.value)} onBlur={enter}
        onKeyDown={(event) => {
          // While an input method is composing, Enter belongs to it.
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          enter();
        }}
      />
      <datalist id={list}>{suggestions.map((word) => <option key={word} value={word} />)}</datalist>
    </span>
  );
}
