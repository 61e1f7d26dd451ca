import { parsePeople } from '../../people/peopleCell';
import { nameKey } from '../../people/team';
import { say } from '../../words';
import { expertCell, type ConflictTest } from './conflictTest';
import { sameness } from './standings';

/** 回避人员: the expert declares a person who takes part in the proposal; one of the name at another institution than said is not meant. */
export const avoidPerson: ConflictTest = {
  id: 'avoid-person',
  name: say('conflict.avoid-person.name'),
  origin: 'declared',
  *hits(expert, { standings }) {
    for (const { name, unit } of expert.avoidPeople.flatMap(parsePeople)) {
      for (const standing of standings.byName.get(nameKey(name)) ?? []) {
        const how = unit === '' ? 'sure' : sameness(standing, unit);
        if (how === 'elsewhere') continue;
        const message = how === 'sure' ? say('conflict.avoid-person.sure', { person: name }) : say('conflict.avoid-person.maybe', { person: name, unit });
        yield { proposal: standing.proposal, force: how === 'sure' ? 'bar' : 'warn', message, evidence: [expertCell(expert, 'avoidPeople', name), standing.evidence] };
      }
    }
  },
};
