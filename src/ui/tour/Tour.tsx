import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Action } from '../common/Action';
import { useApp, useAppObject, useWords } from '../common/app';
import { Keys } from '../common/Keys';
import { placeBeside, type Area } from './place';
import { tourSteps } from './steps';

/** The tour's card beside what it speaks of, over the page: arrows or Enter go on, Esc ends it. */
export function Tour() {
  const at = useApp((state) => state.tour);
  return at === null ? null : <TourStop key={at} at={at} />;
}

function TourStop({ at }: { readonly at: number }) {
  const t = useWords();
  const app = useAppObject();
  const { endTour, goToStop } = app.actions;
  const [target, setTarget] = useState<Area | null>(null);
  const [place, setPlace] = useState<Pick<Area, 'left' | 'top'> | null>(null);
  const card = useRef<HTMLDivElement>(null);
  const step = tourSteps[at];

  useEffect(() => step?.prepare?.(app), [step, app]);

  useLayoutEffect(() => {
    function measure(): void {
      const box = card.current?.getBoundingClientRect();
      const found = step === undefined ? undefined : document.querySelector(step.target)?.getBoundingClientRect();
      const area: Area | null = found === undefined || found.width === 0 ? null : { left: found.left, top: found.top, width: found.width, height: found.height };
      const screen = { width: window.innerWidth, height: window.innerHeight };
      setTarget((old) => (sameArea(old, area) ? old : area));
      if (box === undefined) return;
      const next = placeBeside(area ?? { left: 0, top: 0, ...screen }, box, screen);
      setPlace((old) => (old?.left === next.left && old.top === next.top ? old : next));
    }
    measure();
    // What the stop opens comes a moment later, and a window may change its size.
    const watch = new MutationObserver(measure);
    watch.observe(document.body, { childList: true, subtree: true });
    window.addEventListener('resize', measure);
    return () => {
      watch.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [step]);

  // What is hidden takes no focus: once the card has its place.
  const isPlaced = place !== null;
  useEffect(() => { if (isPlaced) document.getElementById('tour-next')?.focus(); }, [isPlaced]);

  const isLast = at === tourSteps.length - 1;
  const next = useCallback(() => (isLast ? endTour() : goToStop(at + 1)), [isLast, at, endTour, goToStop]);
  const back = useCallback(() => { if (at > 0) goToStop(at - 1); }, [at, goToStop]);
  useEffect(() => {
    const keys: Readonly<Record<string, () => void>> = { Escape: endTour, ArrowRight: next, ArrowLeft: back };
    function onKey(event: KeyboardEvent): void {
      const act = keys[event.key];
      if (act === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    }
    // Before the page hears it, for which these keys mean something else.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [endTour, next, back]);

  if (step === undefined) return null;
  return (
    <>
      {target !== null && <div className="tour-light" aria-hidden style={target} />}
      <div ref={card} className="tour-card" role="dialog" aria-label={t('tour.label')} data-testid="tour" tabIndex={-1} style={place ?? { left: 0, top: 0, visibility: 'hidden' }}>
        <p className="muted small">{t('tour.at', { at: at + 1, all: tourSteps.length })}</p>
        <h2 className="title">{t(step.title)}</h2>
        <p>{t(step.text)}</p>
        <div className="tour-foot">
          <Action tiny look="plain" label={t('tour.skip')} testId="tour-skip" onPress={endTour} />
          <Keys keys="Esc" />
          <span className="space" />
          {at > 0 && <Action tiny label={t('tour.back')} onPress={back} />}
          <Action id="tour-next" look="primary" tiny label={t(isLast ? 'tour.done' : 'tour.next')} testId="tour-next" onPress={next} />
        </div>
      </div>
    </>
  );
}

const sameArea = (one: Area | null, other: Area | null): boolean =>
  one === other || (one !== null && other !== null && one.left === other.left && one.top === other.top && one.width === other.width && one.height === other.height);
