import type { Classification } from '../model';
import { say } from '../words';
import { classificationOf, lackOfClassification } from './classified';
import { defineRule, type Verdict } from './rule';
import { aShare, orElse } from './settings';

const sound: Verdict = { outcome: 'pass', message: say('rule.out-of-scope.pass') };
const none: Verdict = { outcome: 'not-applicable', message: say('rule.out-of-scope.not-applicable') };
const outside: Verdict = { outcome: 'fail', message: say('rule.out-of-scope.fail') };
const between: Verdict = { outcome: 'unsure', message: say('rule.out-of-scope.unsure') };

/** Terms that a message names of each side. */
const mostNamed = 3;

/** Known methods put to use in another field: neither clearly in nor out. */
function applied({ scopeTerms }: Classification): Verdict | undefined {
  if (scopeTerms === undefined || scopeTerms.field.length === 0 || scopeTerms.outside.length === 0) return undefined;
  return { outcome: 'unsure', message: say('rule.out-of-scope.unsure-applied', { methods: scopeTerms.field.slice(0, mostNamed), topics: scopeTerms.outside.slice(0, mostNamed) }) };
}

/**
 * The text belongs to the call. It clearly does where the estimated probability is high enough, and clearly does not
 * where that is low and the text names no method of the call's field; all between is left to a person.
 */
export const outOfScope = defineRule({
  id: 'out-of-scope',
  demand: say('rule.out-of-scope.demand'),
  clause: '指南 三',
  severity: 'verify',
  needs: [],
  needsOneOf: [['title'], ['keywords'], ['abstract']],
  quotes: ['title', 'keywords'],
  settings: { leastInScope: aShare, surelyInScope: orElse<number>(aShare, 0) },
  readsTexts: true,
  lacks: lackOfClassification,
  check: (context) => {
    const { leastInScope, surelyInScope } = context.settings;
    const textsSay = classificationOf(context);
    return (proposal) => {
      const row = textsSay(proposal);
      if (row === undefined) return none;
      if (row.inScope >= Math.max(leastInScope, surelyInScope)) return sound;
      if (row.inScope < leastInScope && (row.scopeTerms?.field ?? []).length === 0) return outside;
      return applied(row) ?? between;
    };
  },
});
