import { UserRound } from 'lucide-react';
import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Action } from './common/Action';
import { useActions, useApp, useWords } from './common/app';

/** Who works here, as every act records it: shown, and to be changed or chosen from the names known on this machine. */
export function WhoWorks() {
  const t = useWords();
  const actor = useApp((state) => state.actor);
  return (
    <DialogTrigger>
      <Button className={actor === '' ? 'button plain who unnamed' : 'button plain who'} aria-label={actor === '' ? t('judging.whoNobody') : t('judging.whoIs', { name: actor })} data-testid="who-works">
        <UserRound size={16} aria-hidden /><span className="clip">{actor === '' ? t('judging.nobody') : actor}</span>
      </Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="who-box" aria-label={t('judging.who')}>{({ close }) => <WhoForm onDone={close} />}</Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function WhoForm({ onDone }: { readonly onDone: () => void }) {
  const t = useWords();
  const actions = useActions();
  const actor = useApp((state) => state.actor);
  const actors = useApp((state) => state.actors);
  const [name, setName] = useState(actor);
  const be = (chosen: string): void => {
    actions.setActor(chosen);
    onDone();
  };
  return (
    <>
      <form className="who-line" onSubmit={(event) => { event.preventDefault(); be(name); }}>
        <input className="input" ref={moveInto} aria-label={t('judging.who')} placeholder={t('judging.whoHint')} value={name} onChange={(event) => setName(event.target.value)} data-testid="who-name" />
        <Action tiny look="primary" type="submit" label={t('judging.whoSet')} testId="who-set" />
      </form>
      {actors.filter((one) => one !== actor).map((one) => <Action key={one} tiny look="plain" icon={UserRound} label={one} onPress={() => be(one)} />)}
      <p className="muted small">{t('judging.whoText')}</p>
    </>
  );
}

/** Whoever opens the box types at once; the same function each time, so that it runs on opening alone. */
const moveInto = (box: HTMLInputElement | null): void => box?.select();
