import type { InputHTMLAttributes } from 'react';

interface ChoiceProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly text: string;
  readonly about?: string;
  readonly testId: string;
}

/** One box or button to choose by, with its words. */
export function Choice({ text, about, testId, ...input }: ChoiceProps) {
  return (
    <label className="choice" title={about === undefined ? text : undefined}>
      <input {...input} data-testid={testId} /><span className="choice-words">{text}{about !== undefined && <span className="muted small"> {about}</span>}</span>
    </label>
  );
}
