import { useEffect, useState } from 'react';

interface NameBoxProps {
  readonly name: string;
  readonly label: string;
  readonly testId?: string;
  readonly onName: (name: string) => void;
}

/** A name that can be written over: taken on Enter and on leaving, given up on Esc. */
export function NameBox({ name, label, testId, onName }: NameBoxProps) {
  const [text, setText] = useState(name);
  useEffect(() => setText(name), [name]);
  const enter = (): void => {
    const written = text.trim();
    if (written !== name) onName(written);
    setText(name);
  };
  return (
    <input
      className="input" aria-label={label} data-testid={testId} value={text} maxLength={40} onChange={(event) => setText(event.target.value)} onBlur={enter}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') {
          // What the name leads to may take the focus: the key must not press it.
          event.preventDefault();
          enter();
        }
        if (event.key !== 'Escape' || text === name) return;
        event.stopPropagation();
        setText(name);
      }}
    />
  );
}
