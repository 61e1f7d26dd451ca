import { say } from '../words';
import { bare } from './cells';
import { partnersOf } from './partners';
import { defineRule, type Verdict } from './rule';
import { meantSubtype } from './subtypeOf';

const sound: Verdict = { outcome: 'pass', message: say('rule.partner-count.pass') };
const none: Verdict = { outcome: 'not-applicable', message: say('rule.partner-count.not-applicable') };

/** 合作研究单位: at most so many. The host itself and an institution named twice count as partner-distinct's concern. */
export const partnerCount = defineRule({
  id: 'partner-count',
  demand: say('rule.partner-count.demand'),
  clause: '指南 六(三)1(3)',
  severity: 'reject',
  ground: 2,
  needs: ['partners'],
  quotes: ['partners'],
  settings: {},
  concerns: (call) => call.subtypes.some(({ partnerLimit }) => partnerLimit !== undefined),
  check: ({ call }) => {
    const meant = meantSubtype(call);
    const limits = call.subtypes.flatMap(({ partnerLimit }) => partnerLimit ?? []);
    const highest = limits.length < call.subtypes.length ? Infinity : Math.max(...limits);
    return (proposal) => {
      const { cells } = proposal;
      const partners = partnersOf(proposal);
      if (partners.length === 0) return none;
      const subtype = meant(cells.subtype);
      const limit = subtype === undefined ? highest : (subtype.partnerLimit ?? Infinity);
      const host = bare(cells.host ?? '');
      const byName = new Map(partners.map((entry) => [bare(entry), entry]));
      byName.delete(host);
      if (byName.size <= limit) return sound;
      const found = [...byName.values()];
      return { outcome: 'fail', message: say('rule.partner-count.fail', { count: byName.size, found, expected: limit }) };
    };
  },
});
