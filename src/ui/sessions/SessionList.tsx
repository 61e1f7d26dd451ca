import { Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { SessionHead } from '../../state/app';
import { beijingTime } from '../../state/clock';
import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';

/** The sessions this browser keeps, newest first: open one again, or remove one for good. */
export function SessionList({ heading, onOpen }: { readonly heading: string; readonly onOpen?: () => void }) {
  const t = useWords();
  const actions = useActions();
  const openId = useApp((state) => state.session?.id);
  const removals = useApp((state) => state.removals);
  const saving = useApp((state) => state.saving.state);
  const [heads, setHeads] = useState<readonly SessionHead[] | null>(null);
  const [removing, setRemoving] = useState<string | null>(null);
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
            <span className="what clip">{t.list(head.files)}</span>
            {!head.isKept && <span className="bad small">{t('page.heldOnly')}</span>}
            {head.updatedAt !== null && <span className="muted small">{t.moment(beijingTime(new Date(head.updatedAt)))}</span>}
            {removing === head.id ? (
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
                <Action tiny bare look="plain" icon={Trash2} label={t('page.remove')} onPress={() => setRemoving(head.id)} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
