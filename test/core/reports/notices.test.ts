import { describe, expect, it } from 'vitest';
import { ruleId, type Finding, type MessageParam } from '../../../src/core/model';
import { reports, withheldLetters } from '../../../src/core/reports';
import { bareFact, factOf } from '../../../src/core/reports/factOf';
import { rules } from '../../../src/core/rules';
import { say, words } from '../../../src/core/words';
import { sampleInput } from './sample';

const grounded = rules.filter(({ ground }) => ground !== undefined).map(({ id }) => id);
/** What those rules can say that would suggest rejecting. */
const sentences = Object.keys(words).filter((key) => grounded.some((id) => key === `rule.${id}.fail` || key.startsWith(`rule.${id}.fail-`)));
/** Each gap filled with a word that is none of the office's. */
const filled = (text: string): Readonly<Record<string, MessageParam>> => Object.fromEntries([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, `Q${name}`]));

describe('a letter', () => {
  it.each(sentences)('says of %s what was found, not what the office shall do about it', (key) => {
    const { zh } = words[key as keyof typeof words];
    const message = { key, params: filled(zh) };
    const told = { zh: bareFact(message, 'zh'), en: bareFact(message, 'en') };
    expect(told.zh).toMatch(/。$/);
    expect(told.zh).not.toMatch(/(?<!申)请|行|Qlines|Qrows|\0/);
    expect(told.en).toMatch(/\.$/);
    expect(told.en).not.toMatch(/verify|check\b|compare|\bsee (?:whether|if)|ask |\brow\b|Qlines|Qrows|\0/i);
    for (const name of ['found', 'expected', 'numbers', 'count']) if (name in message.params) expect([told.zh, told.en].map((text) => text.includes(`Q${name}`))).toEqual([true, true]);
  });

  it('says in the office’s words what was in doubt and a person settled', () => {
    const finding = { message: say('rule.applicant-title.unsure', { found: '特聘研究员' }) } as Finding;
    const word = { rule: ruleId('applicant-title'), verdict: 'fail', reason: '聘书载明为中级岗位', seen: '', event: 'e1', by: '张三', at: '2024-04-22 09:00:00' } as const;
    expect(factOf({ finding, word }, 'zh')).toBe('聘书载明为中级岗位');
  });

  it('goes out for nobody whose rejection is not countersigned, which their row says', () => {
    const report = reports.find(({ id }) => id === 'notices')!;
    const signed = report.build(sampleInput, 'zh');
    expect([signed.rows.length, signed.letters?.length, withheldLetters([signed])]).toEqual([2, 1, 1]);
    const unsigned = report.build({ ...sampleInput, rejections: sampleInput.rejections.map((one) => ({ ...one, countersigned: null })) }, 'zh');
    expect(unsigned.letters).toEqual([]);
    expect(unsigned.rows.map((row) => row.at(-1))).toEqual(['（待复核，未出具通知）', '（待复核，未出具通知）']);
  });
});
