import { defaultReview } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import { CommandButton } from '../commands/CommandButton';
import { useActions, useApp, useWords } from '../common/app';
import { reviewActs } from './commands';

/** What is chosen for the computation of a plan, and the way to it. */
export function PlanSettings({ session }: { readonly session: OpenSession }) {
  const t = useWords();
  const actions = useActions();
  const call = useApp((state) => state.call);
  const { planning, wanted, packages } = session.fold.state.review;
  const packageCount = new Set(packages.values()).size;
  const subtypes = call.subtypes.length > 0 ? call.subtypes.map(({ name, nameEn, reviewers }) => ({ name, shown: t.language === 'zh' ? name : nameEn, usual: reviewers })) : [{ name: '', shown: t('assignPage.eachProposal'), usual: undefined }];
  const usualOf = (reviewers: number | undefined): number => reviewers ?? (call.review ?? defaultReview).leastOpinions;
  const box = (key: 'onePerInstitution' | 'withinPanel' | 'draw' | 'packages') => (
    <label className="tool-label"><input type="checkbox" checked={planning[key]} data-testid={`planning-${key}`} onChange={(event) => actions.choosePlanning({ [key]: event.target.checked })} /> {t(`review.planning.${key}`)}</label>
  );
  return (
    <div className="grid-tools plan-settings">
      <label className="tool-label">{t('review.planning.objective')} <select className="input" value={planning.objective} data-testid="objective" onChange={(event) => actions.choosePlanning({ objective: event.target.value === 'fair' ? 'fair' : 'total' })}>
        <option value="total">{t('review.objective.total')}</option><option value="fair">{t('review.objective.fair')}</option>
      </select></label>
      {subtypes.map(({ name, shown, usual }) => (
        <label key={name} className="tool-label">{t('assignPage.wantedOf', { subtype: shown })} <input
          key={wanted.get(name)} className={wanted.has(name) ? 'input load own' : 'input load'} type="text" inputMode="numeric" defaultValue={wanted.get(name) ?? ''} placeholder={String(usualOf(usual))} data-testid="wanted"
          onBlur={(event) => {
            const written = event.currentTarget.value.trim();
            const count = written === '' ? null : Number(written);
            if (count !== null && (!Number.isSafeInteger(count) || count < 0)) event.currentTarget.value = String(wanted.get(name) ?? '');
            else actions.setWanted(name, count);
          }}
          onKeyDown={(event) => { if (event.key === 'Enter') event.currentTarget.blur(); }}
        /></label>
      ))}
      {box('onePerInstitution')}{box('withinPanel')}{box('draw')}
      {packageCount > 0 && box('packages')}<CommandButton tiny look="plain" command={reviewActs.packages} label={t('assignPage.packages', { count: packageCount })} testId="packages" />
      {(planning.objective === 'fair' || (packageCount > 0 && planning.packages)) && !planning.draw && <NumberBox setting="seconds" value={planning.seconds} most={3600} />}
      {planning.draw && <><NumberBox setting="drawSeed" value={planning.drawSeed} most={Number.MAX_SAFE_INTEGER} /><NumberBox setting="drawLoss" value={planning.drawLoss} most={1} /></>}
      <span className="plan-acts">
        <CommandButton command={reviewActs.fill} testId="plan-fill" />
        <CommandButton look="primary" command={reviewActs.compute} testId="plan-compute" />
      </span>
    </div>
  );
}

/** A number: the draw's seed, the share of the total that it may cost, or the seconds to look for. */
function NumberBox({ setting, value, most }: { readonly setting: 'drawSeed' | 'drawLoss' | 'seconds'; readonly value: number; readonly most: number }) {
  const t = useWords();
  const actions = useActions();
  return (
    <label className="tool-label">{t(`review.planning.${setting}`)} <input
      key={value} className="input load" type="text" inputMode="decimal" defaultValue={value} data-testid={setting}
      onBlur={(event) => {
        const written = Number(event.currentTarget.value);
        if (event.currentTarget.value.trim() === '' || Number.isNaN(written) || written < 0 || written > most || (setting !== 'drawLoss' && !Number.isSafeInteger(written)) || (setting === 'seconds' && written < 1)) event.currentTarget.value = String(value);
        else actions.choosePlanning({ [setting]: written });
      }}
      onKeyDown={(event) => { if (event.key === 'Enter') event.currentTarget.blur(); }}
    /></label>
  );
}
