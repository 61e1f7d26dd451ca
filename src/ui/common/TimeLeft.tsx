import { useEffect, useRef, useState } from 'react';
import type { Progress } from '../../core/model';
import { useWords } from './app';

/** Below it a guess is none. */
const leastShare = 0.05;

/** How long a stage will go on, judged by how long its part so far took. */
export function TimeLeft({ progress }: { readonly progress: Progress | null }) {
  const t = useWords();
  const began = useRef<{ readonly stage: string; readonly at: number } | null>(null);
  const [seconds, setSeconds] = useState<number | null>(null);
  useEffect(() => {
    const now = performance.now();
    if (progress !== null && began.current?.stage !== progress.stage) began.current = { stage: progress.stage, at: now };
    const share = progress === null || progress.total === 0 ? 0 : progress.done / progress.total;
    setSeconds(began.current === null || share < leastShare ? null : Math.ceil(((now - began.current.at) / share) * (1 - share) / 1000));
  }, [progress]);
  return seconds === null ? null : <span className="muted small">{t('assignPage.timeLeft', { seconds: t.number(seconds) })}</span>;
}
