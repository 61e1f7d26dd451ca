import { institution, relation, type Relation } from '../people/institutions';
import { regionOf } from '../people/places';
import { teamsOf } from '../people/team';
import { say } from '../words';
import { filled } from './cells';
import { partnersOf } from './partners';
import { defineRule, type Verdict } from './rule';
import { aCount } from './settings';

const sound: Verdict = { outcome: 'pass', message: say('rule.participant-units.pass') };
const none: Verdict = { outcome: 'not-applicable', message: say('rule.participant-units.not-applicable') };

/**
 * 主要参与者: those of the mainland are of the host or a listed partner. Those from abroad take part as individuals;
 * affiliated hospitals, Hong Kong, Macao, Taiwan and names that tell no country are left to a person. Where the file has
 * no partners' column, only more outside institutions than the call allows fail.
 */
export const participantUnits = defineRule({
  id: 'participant-units',
  demand: say('rule.participant-units.demand'),
  clause: '形式审查惯例',
  severity: 'verify',
  needs: ['participants', 'host'],
  quotes: ['participants', 'host', 'partners'],
  settings: { most: aCount },
  check: ({ settings: { most }, columns, proposals }) => {
    const teamOf = teamsOf(proposals);
    const allowed = columns.present.has('partners') ? 0 : most;
    return (proposal) => {
      const host = filled(proposal, 'host');
      const units = [...new Set(teamOf(proposal).flatMap(({ unit }) => (unit === '' ? [] : [unit])))];
      if (host === undefined || units.length === 0) return none;
      const listed = [host, ...partnersOf(proposal)];
      const own = listed.map(institution);
      const outside: string[] = [];
      const doubtful: string[] = [];
      for (const unit of units) {
        if (listed.includes(unit)) continue;
        const relations = new Set<Relation>(own.map((one) => relation(institution(unit), one)));
        const region = relations.has('same') ? 'abroad' : regionOf(unit);
        if (region === 'abroad') continue;
        if (region === 'mainland' && !relations.has('affiliate') && !relations.has('unclear')) outside.push(unit);
        else doubtful.push(unit);
      }
      const legal = new Set(outside.map((unit) => institution(unit).legal));
      if (legal.size > allowed) return { outcome: 'fail', message: say('rule.participant-units.fail', { found: outside }) };
      return doubtful.length === 0 ? sound : { outcome: 'unsure', message: say('rule.participant-units.unsure', { found: doubtful }) };
    };
  },
});
