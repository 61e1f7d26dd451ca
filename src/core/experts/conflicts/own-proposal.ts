import { say } from '../../words';
import { expertCell, type ConflictTest } from './conflictTest';
import { selvesOf } from './selves';

/** The expert is applicant or participant of the very proposal: by number, or name and institution; by the name alone a person decides. */
export const ownProposal: ConflictTest = {
  id: 'own-proposal',
  name: say('conflict.own-proposal.name'),
  origin: 'detected',
  *hits(expert, { standings }) {
    for (const { standing, isSure } of selvesOf(expert, standings)) {
      const key = isSure ? `conflict.own-proposal.${standing.role}` as const : 'conflict.own-proposal.namesake';
      yield {
        proposal: standing.proposal, force: isSure ? 'bar' : 'warn', message: say(key, { name: expert.name === '' ? expert.id : expert.name }),
        evidence: [expertCell(expert, expert.name === '' ? 'id' : 'name'), standing.evidence],
      };
    }
  },
};
