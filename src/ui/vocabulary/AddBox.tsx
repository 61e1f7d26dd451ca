import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Action } from '../common/Action';
import { useWords } from '../common/app';

interface AddBoxProps {
  readonly label: string;
  /** Names that are there already. */
  readonly taken: readonly string[];
  readonly testId: string;
  readonly onAdd: (name: string) => void;
}

/** A line for one more word. */
export function AddBox({ label, taken, testId, onAdd }: AddBoxProps) {
  const t = useWords();
  const [text, setText] = useState('');
  const name = text.trim();
  const same = taken.includes(name);
  return (
    <form className="vocabulary-add" onSubmit={(event) => { event.preventDefault(); if (name !== '' && !same) { onAdd(name); setText(''); } }}>
      <input className="input" aria-label={label} placeholder={label} value={text} maxLength={40} data-testid={testId} onChange={(event) => setText(event.target.value)} />
      <Action type="submit" icon={Plus} label={t('vocabulary.add')} isDisabled={name === '' || same} />
      {same && <span className="muted small" role="status">{t('vocabulary.same')}</span>}
    </form>
  );
}
