import { useEffect, useRef, useState } from 'react';
import type { RowKey } from '../../core/model';
import { useActions, useWords } from '../common/app';
import { triageCommands } from '../triage/commands';

/** A pause in typing after which a note is kept: each keeping is one step of undo. */
const pause = 1200;

/** A person's note on one row: kept after a pause in typing, on leaving the box, and on going to another row. */
export function NoteEditor({ row, note }: { readonly row: RowKey; readonly note: string }) {
  const t = useWords();
  const { setNote } = useActions();
  const [text, setText] = useState(note);
  const latest = useRef({ row, text, note });
  latest.current = { row, text, note };
  useEffect(() => setText(note), [note]);

  useEffect(() => {
    if (text === note) return;
    const timer = setTimeout(() => setNote(text, [row]), pause);
    return () => clearTimeout(timer);
  }, [text, note, row, setNote]);

  useEffect(() => () => {
    const { row: left, text: typed, note: kept } = latest.current;
    if (typed !== kept) setNote(typed, [left]);
  }, [setNote]);

  return (
    <section className="section">
      <h3><label htmlFor="note-input">{t('page.note')} <kbd aria-hidden>{triageCommands.note.keys[0]}</kbd></label></h3>
      <textarea id="note-input" className="input" rows={3} value={text} placeholder={t('page.noteHint')} onChange={(event) => setText(event.target.value)} onBlur={() => setNote(text, [row])} />
    </section>
  );
}
