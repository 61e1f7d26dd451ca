import { say } from '../../words';
import { expertCell, type ConflictTest } from './conflictTest';

const texts = { same: 'conflict.avoid-unit.same', affiliate: 'conflict.avoid-unit.affiliate', unclear: 'conflict.avoid-unit.unclear' } as const;

/** 回避单位: the expert declares an institution that takes part in the proposal. */
export const avoidUnit: ConflictTest = {
  id: 'avoid-unit',
  name: say('conflict.avoid-unit.name'),
  origin: 'declared',
  *hits(expert, { near }) {
    for (const avoided of expert.avoidUnits) {
      for (const { how, seats } of near(avoided)) {
        for (const { proposal, unit, evidence } of seats) {
          yield { proposal, force: how === 'same' ? 'bar' : 'warn', message: say(texts[how], { avoided, other: unit }), evidence: [expertCell(expert, 'avoidUnits', avoided), evidence] };
        }
      }
    }
  },
};
