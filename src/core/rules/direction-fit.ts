import type { Classification, DirectionId } from '../model';
import { say } from '../words';
import { classificationOf, lackOfClassification } from './classified';
import { declaredDirection } from './declared';
import { defineRule, type Verdict } from './rule';
import { anAmount, aShare } from './settings';

const sound: Verdict = { outcome: 'pass', message: say('rule.direction-fit.pass') };
const none: Verdict = { outcome: 'not-applicable', message: say('rule.direction-fit.not-applicable') };

const scoreOf = ({ ranking }: Classification, id: DirectionId): number => ranking.find(({ direction }) => direction === id)?.total ?? 0;

/**
 * The text fits another direction of the subtype clearly better than the declared one: the other's score is high and
 * sure, the declared one's at most a share of it. An open direction takes whatever fits none, so that it is never the
 * wrong one, nor the better one.
 */
export const directionFit = defineRule({
  id: 'direction-fit',
  demand: say('rule.direction-fit.demand'),
  clause: '指南 三',
  severity: 'verify',
  needs: ['direction'],
  needsOneOf: [['title'], ['keywords'], ['abstract']],
  quotes: ['direction', 'title'],
  settings: { leastConfidence: aShare, leastScore: anAmount, mostShare: aShare },
  readsTexts: true,
  lacks: lackOfClassification,
  check: (context) => {
    const { settings: { leastConfidence, leastScore, mostShare }, call } = context;
    const textsSay = classificationOf(context);
    const declared = declaredDirection(call);
    const byId = new Map(call.directions.map((direction) => [direction.id, direction]));
    return (proposal) => {
      const own = declared(proposal);
      const row = textsSay(proposal);
      const best = row?.best === undefined ? undefined : byId.get(row.best);
      if (own === undefined || row === undefined || best === undefined) return none;
      if (best.id === own.id || best.open || own.open || best.subtype !== own.subtype || row.alsoDefensible.includes(own.id)) return sound;
      const score = scoreOf(row, best.id);
      if (row.confidence < leastConfidence || score < leastScore || scoreOf(row, own.id) > score * mostShare) return sound;
      return { outcome: 'fail', message: say('rule.direction-fit.fail', { found: own.label, expected: best.label, title: best.title }) };
    };
  },
});
