import type { Call, Language, Message } from '../../core/model';
import { say } from '../../core/words';
import type { OpenSession } from '../../state/appState';
import { directionBars, type SubtypeBars } from '../../state/overview';

/** The cards of directions: one for each subtype, and one for proposals without direction where there are any. */
export const drawnDirections = (session: OpenSession, call: Call): readonly SubtypeBars[] => directionBars(session, call).filter(({ subtype, count }) => subtype !== '' || count > 0);

export const directionCardId = (at: number): string => `direction-${at}`;

/** What the card of a subtype is called, the subtype as a language has it. */
export function directionTitle(subtype: string, call: Call, language: Language): Message {
  const spoken = language === 'en' ? call.subtypes.find(({ name }) => name === subtype)?.nameEn ?? subtype : subtype;
  return subtype === '' ? say('overview.directions') : say('overview.directionsIn', { subtype: spoken });
}
