import type { Proposal } from '../model';
import { remembered } from '../text/remembered';
import { say } from '../words';
import { filled } from './cells';
import { defineRule, lackOf, type Verdict } from './rule';
import { aShare } from './settings';

const sound: Verdict = { outcome: 'pass', message: say('rule.acceptance-code.pass') };

/** Codes in a cell, each once; what stands beside them (the code's name) is let be. */
const codesIn = remembered((cell): readonly string[] =>
  [...new Set(cell.normalize('NFKC').toUpperCase().replace(/[\s._-]/g, '').match(/(?<![A-Z])[A-Z]\d{2,6}(?!\d)/g))]);

/** 受理代码: the code under which the call takes proposals. 申请代码1 stands in where most rows hold it there. */
export const acceptanceCode = defineRule({
  id: 'acceptance-code',
  demand: say('rule.acceptance-code.demand'),
  clause: '指南 六(三)1(3)',
  severity: 'reject',
  ground: 2,
  needs: [],
  needsOneOf: [['acceptanceCode'], ['codes']],
  quotes: ['acceptanceCode', 'codes'],
  settings: { standInShare: aShare },
  concerns: (call) => call.codes !== undefined,
  lacks: ({ settings, proposals, columns, call }) => {
    if (columns.present.has('acceptanceCode')) return undefined;
    const first = proposals.flatMap(({ codes }) => codes[0] ?? []);
    const holding = first.filter((code) => code === call.codes?.acceptance);
    return holding.length > first.length * settings.standInShare ? undefined : lackOf(['acceptanceCode']);
  },
  check: ({ columns, call }) => {
    const expected = call.codes?.acceptance ?? '';
    const blank: Verdict = { outcome: 'unsure', message: say('rule.acceptance-code.unsure-blank', { expected }) };
    const stated = (proposal: Proposal): string | undefined =>
      columns.present.has('acceptanceCode') ? filled(proposal, 'acceptanceCode') : proposal.codes[0];
    return (proposal) => {
      const found = stated(proposal);
      if (found === undefined) return blank;
      const codes = codesIn(found);
      if (codes.length === 1 && codes[0] === expected) return sound;
      return codes.length === 0 || codes.includes(expected)
        ? { outcome: 'unsure', message: say('rule.acceptance-code.unsure', { found, expected }) }
        : { outcome: 'fail', message: say('rule.acceptance-code.fail', { found, expected }) };
    };
  },
});
