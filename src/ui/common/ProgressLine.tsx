import { Label, ProgressBar } from 'react-aria-components';
import type { Progress } from '../../core/model';
import { useWords } from './app';

/** How far a long work is, in words and as a bar. */
export function ProgressLine({ progress }: { readonly progress: Progress | null }) {
  const t = useWords();
  const share = progress === null || progress.total === 0 ? 0 : progress.done / progress.total;
  const stage = progress === null ? t('page.stage.decode') : t(`page.stage.${progress.stage}`);
  return (
    <ProgressBar className="progress" value={share * 100} valueLabel={`${stage} ${t.percent(share)}`}>
      <Label>{stage} {progress !== null && progress.total > 1 && t('page.ofTotal', { done: t.number(progress.done), total: t.number(progress.total) })}</Label>
      <div className="progress-track"><div className="progress-fill" style={{ width: `${share * 100}%` }} /></div>
    </ProgressBar>
  );
}
