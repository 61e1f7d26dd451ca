import { Compass } from 'lucide-react';
import { everywhereCommands, isTourOffered } from '../commands/everywhere';
import { CommandButton } from '../commands/CommandButton';
import { useApp, useWords } from '../common/app';

/** Offers the tour to whoever has not yet had or declined it on this machine. */
export function TourOffer() {
  const t = useWords();
  const isNew = useApp(isTourOffered);
  if (!isNew) return null;
  return (
    <div className="tour-offer" data-testid="tour-offer">
      <Compass size={16} aria-hidden />
      <p>{t('tour.offer')}</p>
      <CommandButton command={everywhereCommands.tour} label={t('tour.start')} tiny testId="tour-start" />
      <CommandButton command={everywhereCommands.declineTour} label={t('tour.decline')} tiny look="plain" testId="tour-decline" />
    </div>
  );
}
