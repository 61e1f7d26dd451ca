import { say } from '../../words';
import { expertCell, type ConflictTest } from './conflictTest';
import { selvesOf } from './selves';

/** The expert applies or takes part in this round, and so competes with the other proposals of it. */
export const inRound: ConflictTest = {
  id: 'in-round',
  name: say('conflict.in-round.name'),
  origin: 'detected',
  *hits(expert, { standings, proposals, settings }) {
    if (settings.inRound === 'allow') return;
    const own = selvesOf(expert, standings).filter(({ isSure }) => isSure).map(({ standing }) => standing);
    const [first] = own;
    if (first === undefined) return;
    const message = say(`conflict.in-round.${first.role}`, { name: expert.name === '' ? expert.id : expert.name, line: first.proposal.line });
    const evidence = [expertCell(expert, expert.name === '' ? 'id' : 'name'), first.evidence];
    const mine = new Set(own.map(({ proposal }) => proposal));
    for (const proposal of proposals) if (!mine.has(proposal)) yield { proposal, force: settings.inRound, message, evidence };
  },
};
