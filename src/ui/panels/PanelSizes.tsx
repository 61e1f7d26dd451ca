import { defaultReview } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import { sizesOf } from '../../state/review/panelTallies';
import { useActions, useApp, useWords } from '../common/app';

/** How many proposals a panel shall have: what is proposed keeps to it, and panels beyond it are marked. Left empty, it is as the call says. */
export function PanelSizes({ session }: { readonly session: OpenSession }) {
  const t = useWords();
  const actions = useActions();
  const call = useApp((state) => state.call);
  const { planning } = session.fold.state.review;
  const sizes = sizesOf(session, call);
  const usual = call.review ?? defaultReview;
  const box = (setting: 'panelLeast' | 'panelMost', fits: (count: number) => boolean) => (
    <input
      key={`${setting} ${planning[setting]}`} className={planning[setting] > 0 ? 'input load own' : 'input load'} type="text" inputMode="numeric" aria-label={t(`review.planning.${setting}`)}
      defaultValue={planning[setting] > 0 ? planning[setting] : ''} placeholder={String(setting === 'panelLeast' ? Math.min(usual.panelLeast, sizes.most) : Math.max(usual.panelMost, sizes.least))} data-testid={setting}
      onBlur={({ currentTarget: written }) => {
        const count = Number(written.value);
        if (written.value.trim() !== '' && !(Number.isSafeInteger(count) && count > 0 && fits(count))) written.value = planning[setting] > 0 ? String(planning[setting]) : '';
        else actions.choosePlanning({ [setting]: count });
      }}
      onKeyDown={(event) => { if (event.key === 'Enter') event.currentTarget.blur(); }}
    />
  );
  return (
    <span className="tool-label" role="group" aria-label={t('panelsPage.sizes')}>
      <span>{t('panelsPage.sizes')}</span>
      {box('panelLeast', (count) => planning.panelMost === 0 || count <= planning.panelMost)}
      <span>{t('panelsPage.upTo')}</span>
      {box('panelMost', (count) => count >= planning.panelLeast)}
    </span>
  );
}
