import { say } from '../words';
import { classificationOf, lackOfClassification } from './classified';
import { defineRule, type Verdict } from './rule';
import { aShare } from './settings';

const sound: Verdict = { outcome: 'pass', message: say('rule.out-of-scope.pass') };
const none: Verdict = { outcome: 'not-applicable', message: say('rule.out-of-scope.not-applicable') };
const outside: Verdict = { outcome: 'fail', message: say('rule.out-of-scope.fail') };

/** The text belongs to the call: the estimated probability that it does is not below a share. */
export const outOfScope = defineRule({
  id: 'out-of-scope',
  demand: say('rule.out-of-scope.demand'),
  clause: '指南 三',
  severity: 'verify',
  needs: [],
  needsOneOf: [['title'], ['keywords'], ['abstract']],
  quotes: ['title', 'keywords'],
  settings: { leastInScope: aShare },
  readsTexts: true,
  lacks: lackOfClassification,
  check: (context) => {
    const textsSay = classificationOf(context);
    return (proposal) => {
      const row = textsSay(proposal);
      if (row === undefined) return none;
      return row.inScope < context.settings.leastInScope ? outside : sound;
    };
  },
});
