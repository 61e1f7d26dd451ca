import { useWords } from '../common/app';
import { useWarming } from '../common/useWarming';

/** Stands where the reasons will be, while the worker makes anew what they rest on after a start. */
export function ReasonsComing() {
  const t = useWords();
  const share = useWarming();
  return share === null ? null : <p className="muted small" data-testid="reasons-coming">{t('page.reasonsComing', { share: t.percent(share) })}</p>;
}
