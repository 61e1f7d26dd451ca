import { say } from '../words';
import { bare, filled } from './cells';
import { defineRule, type Verdict } from './rule';
import { aCount, texts } from './settings';

const sound: Verdict = { outcome: 'pass', message: say('rule.title-length.pass') };
const blank: Verdict = { outcome: 'not-applicable', message: say('rules.blank') };

/** Chinese signs and other signs count one each, a Latin word or number one. */
export const titleLength = (title: string): number =>
  title.normalize('NFKC').match(/[\p{Script=Latin}\p{Script=Greek}\p{N}\p{M}]+(?:[-'’.][\p{Script=Latin}\p{Script=Greek}\p{N}\p{M}]+)*|\S/gu)?.length ?? 0;

/** Longer titles are not looked at for placeholders. */
const longestPlaceholder = 16;

/** One letter over and over, or digits alone: `aaa`, `11111`. */
const empty = /^([a-z])\1*$|^\d+$/u;

/** 项目名称: not too long, and not a placeholder (测试). */
export const titleLengthRule = defineRule({
  id: 'title-length',
  demand: say('rule.title-length.demand'),
  clause: '申请书填报要求',
  severity: 'notice',
  needs: ['title'],
  quotes: ['title'],
  settings: { most: aCount, placeholders: texts },
  check: ({ settings: { most, placeholders } }) => {
    const words = placeholders.map(bare).toSorted((one, other) => other.length - one.length).join('|');
    // One of them or several, with a number at most: 测试, 测试项目, test 2.
    const isPlaceholder = new RegExp(`^(?:这是(?:一个|一次)?|请(?:填写|输入)|某某?)?(?:${words})+(?:数据|申请书?|用例?|专用)?(?:第?[\\d一二三四五六七八九十]+号?)?$`, 'u');
    return (proposal) => {
      const title = filled(proposal, 'title');
      if (title === undefined) return blank;
      const said = title.length > longestPlaceholder ? '' : bare(title);
      if (said !== '' && (isPlaceholder.test(said) || empty.test(said))) return { outcome: 'fail', message: say('rule.title-length.fail-placeholder', { found: title }) };
      const found = title.length <= most ? title.length : titleLength(title);
      return found <= most ? sound : { outcome: 'fail', message: say('rule.title-length.fail', { found, expected: most }) };
    };
  },
});
