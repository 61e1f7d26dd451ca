import { say } from '../words';
import { defineRule, type Verdict } from './rule';
import { aSeverity, orElse } from './settings';
import { subtypeReader } from './subtypeOf';

const sound: Verdict = { outcome: 'pass', message: say('rule.subtype.pass') };

const settings = { nearlySeverity: orElse(aSeverity, 'verify') };

/** 亚类说明: one of the call's subtypes, spelt as the call spells it. */
export const subtype = defineRule({
  id: 'subtype',
  demand: say('rule.subtype.demand'),
  clause: '指南 六(三)1(3)',
  severity: 'reject',
  ground: 2,
  needs: ['subtype'],
  quotes: ['subtype'],
  settings,
  concerns: (call) => call.subtypes.length > 0,
  check: ({ settings, call }) => {
    const read = subtypeReader(call);
    const expected = call.subtypes.map(({ name }) => name).join(' / ');
    const blank: Verdict = { outcome: 'unsure', message: say('rule.subtype.unsure', { expected }) };
    return ({ cells }) => {
      const said = read(cells.subtype);
      const found = cells.subtype ?? '';
      switch (said.state) {
        case 'named': return sound;
        case 'blank': return blank;
        case 'several': return { outcome: 'unsure', message: say('rule.subtype.unsure-several', { found, expected }) };
        case 'nearly': {
          const message = say('rule.subtype.fail-nearly', { found, expected: said.subtype.name });
          return { outcome: 'fail', severity: settings.nearlySeverity, message };
        }
        case 'other': return { outcome: 'fail', message: say('rule.subtype.fail', { found, expected }) };
      }
    };
  },
});
