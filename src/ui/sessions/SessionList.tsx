import { Pencil, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { SessionHead } from '../../state/app';
import { beijingTime } from '../../state/clock';
import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';

const renameId = (session: string): string => `session-rename-${session}`;

/** The sessions this browser keeps, newest first: open one again, or remove one for good. */
export function SessionList({ heading, onOpen }: { readonly heading: string; readonly onOpen?: () => void }) {
  const t = useWords();
  const actions = useActions();
  const openId = useApp((state) => state.session?.id);
  const removals = useApp((state) => state.removals);
  const saving = useApp((state) => state.saving.state);
  const [heads, setHeads] = useState<readonly SessionHead[] | null>(null);
  const [removing, setRemoving] = useState<string | null>(null);
  const [naming, setNaming] = useState<string | null>(null);
  const [named, setNamed] = useState<string | null>(null);
  // The line that was named takes the keyboard again.
  useEffect(() => { if (named !== null) document.getElementById(renameId(named))?.focus(); }, [named]);
  const names = useApp((state) => state.sessionNames);
  useEffect(() => {
    let here = true;
    void actions.listSessions().then((list) => { if (here) setHeads(list); });
    return () => { here = false; };
  }, [actions, openId, removals, saving]);

  if (heads === null) return null;
  if (heads.length === 0) return <p className="muted small">{t('page.noSessions')}</p>;
  return (
    <section aria-label={heading}>
      <h3 className="field-name">{heading}</h3>
      <ul className="session-list">
        {heads.map((head) => (
          <li key={head.id} className="session-row">
            {naming === head.id ? <NameForm head={head} name={names.get(head.id) ?? ''} onEnd={() => { setNaming(null); setNamed(head.id); }} /> : <HeadName head={head} name={names.get(head.id)} />}
            {!head.isKept && <span className="bad small">{t('page.heldOnly')}</span>}
            {head.updatedAt !== null && <span className="muted small">{t.moment(beijingTime(new Date(head.updatedAt)))}</span>}
            {naming !== head.id && (removing === head.id ? (
              <>
                <Action tiny label={t('page.removeForGood')} autoFocus onPress={() => {
                  void actions.removeSession(head.id);
                  setRemoving(null);
                }} />
                <Action tiny look="plain" label={t('page.cancel')} onPress={() => setRemoving(null)} />
              </>
            ) : (
              <>
                <Action tiny label={head.id === openId ? t('page.isOpen') : t('page.open')} isDisabled={head.id === openId} onPress={() => {
                  onOpen?.();
                  void actions.openSession(head.id);
                }} />
                <Action tiny bare look="plain" icon={Pencil} label={t('page.renameSession')} testId="session-rename" id={renameId(head.id)} onPress={() => { setNaming(head.id); setNamed(null); }} />
                <Action tiny bare look="plain" icon={Trash2} label={t('page.remove')} onPress={() => setRemoving(head.id)} />
              </>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a session is called: a person's name for it, with its files behind, else these alone. */
function HeadName({ head: { files }, name }: { readonly head: SessionHead; readonly name: string | undefined }) {
  const t = useWords();
  return <span className="what clip" title={t.list(files)}>{name ?? t.list(files)}{name !== undefined && <span className="muted small"> {t.list(files)}</span>}</span>;
}

interface NameFormProps {
  readonly head: SessionHead;
  readonly name: string;
  readonly onEnd: () => void;
}

/** A box for the name, with the keyboard in it: Enter keeps it, Esc leaves it. */
function NameForm({ head: { id, files }, name, onEnd }: NameFormProps) {
  const t = useWords();
  const { nameSession } = useActions();
  const [written, setWritten] = useState(name);
  return (
    <form className="reason-form" onSubmit={(event) => { event.preventDefault(); nameSession(id, written); onEnd(); }}>
      <input
        className="input" ref={moveInto} value={written} placeholder={t.list(files)} aria-label={t('page.sessionName')} title={t('page.sessionName')} data-testid="session-name" maxLength={80}
        onChange={(event) => setWritten(event.target.value)} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); onEnd(); } }}
      />
      <Action tiny look="primary" type="submit" label={t('page.renameSession')} testId="session-name-keep" />
      <Action tiny look="plain" label={t('page.cancel')} onPress={onEnd} />
    </form>
  );
}

/** Whoever asked to name types at once. */
const moveInto = (box: HTMLElement | null): void => box?.focus();
