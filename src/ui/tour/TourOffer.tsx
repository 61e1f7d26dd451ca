import { Compass } from 'lucide-react';
import { everywhereCommands } from '../commands/everywhere';
import { CommandButton } from '../commands/CommandButton';
import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';

/** Offers the tour to whoever has not yet had or declined it on this machine. */
export function TourOffer() {
  const t = useWords();
  const { endTour } = useActions();
  const isNew = useApp((state) => !state.tourSeen && state.tour === null);
  if (!isNew) return null;
  return (
    <div className="tour-offer" data-testid="tour-offer">
      <Compass size={16} aria-hidden />
      <p>{t('tour.offer')}</p>
      <CommandButton command={everywhereCommands.tour} label={t('tour.start')} tiny testId="tour-start" />
      <Action tiny look="plain" label={t('tour.decline')} testId="tour-decline" onPress={endTour} />
    </div>
  );
}
