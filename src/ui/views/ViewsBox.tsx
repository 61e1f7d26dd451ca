import { Bookmark, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';
import { Box } from '../common/Box';
import { readyViews } from './readyViews';

/** Views under names: to show one, to keep the one that is shown, to forget one. */
export function ViewsBox() {
  const t = useWords();
  const actions = useActions();
  const views = useApp((state) => state.views);
  const [name, setName] = useState('');
  const close = (): void => actions.openDialog(null);
  const save = (): void => { actions.saveView(name); setName(''); };
  return (
    <Box narrow title={t('views.title')} onClose={close} foot={<><span className="space" /><Action look="primary" label={t('page.close')} onPress={close} /></>}>
      <p className="muted">{t('views.text')}</p>
      <form className="view-save" aria-label={t('views.save')} onSubmit={(event) => { event.preventDefault(); save(); }}>
        <input className="input" aria-label={t('views.name')} placeholder={t('views.name')} data-testid="view-name" value={name} onChange={(event) => setName(event.target.value)} ref={moveInto} />
        <Action icon={Bookmark} label={views.some((one) => one.name === name.trim()) ? t('views.replace') : t('views.save')} isDisabled={name.trim() === ''} testId="view-save" onPress={save} />
      </form>
      <ul className="view-list">
        {views.map((view) => (
          <li key={view.name}>
            <Action look="plain" label={view.name} testId="view-open" onPress={() => { close(); actions.openView(view); }} />
            <Action bare tiny look="plain" icon={Trash2} label={t('views.remove', { name: view.name })} testId="view-remove" onPress={() => actions.removeView(view.name)} />
          </li>
        ))}
      </ul>
      <section className="section">
        <h3>{t('views.ready')}</h3>
        <ul className="view-list">
          {readyViews.map(({ word, address }) => <li key={word}><Action look="plain" label={t(word)} testId="view-ready" onPress={() => { close(); actions.openView({ name: t(word), address }); }} /></li>)}
        </ul>
      </section>
    </Box>
  );
}

/** Whoever opens the box can type a name at once. */
const moveInto = (box: HTMLInputElement | null): void => box?.focus();
