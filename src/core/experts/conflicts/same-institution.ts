import { say } from '../../words';
import { expertCell, type ConflictTest } from './conflictTest';

const texts = { same: 'conflict.same-institution.same', affiliate: 'conflict.same-institution.affiliate', unclear: 'conflict.same-institution.unclear' } as const;

/** The expert is with the legal person of the applicant, a participant or a partner; affiliated or unclear ones are left to a person. */
export const sameInstitution: ConflictTest = {
  id: 'same-institution',
  name: say('conflict.same-institution.name'),
  origin: 'detected',
  *hits(expert, { near }) {
    for (const { how, seats } of near(expert.employer)) {
      for (const { proposal, unit, evidence } of seats) {
        yield { proposal, force: how === 'same' ? 'bar' : 'warn', message: say(texts[how], { own: expert.employer, other: unit }), evidence: [expertCell(expert, 'employer'), evidence] };
      }
    }
  },
};
