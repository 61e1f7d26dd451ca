import { describe, expect, it } from 'vitest';
import { few, joinNames, say, write } from '../../../src/core/words';

describe('writing a message', () => {
  it('joins lists with the mark of the language, and writes names in it', () => {
    const message = say('rules.unchecked', { columns: [say('field.title'), say('field.budget')] });
    expect(write(message, 'zh')).toContain('项目名称、申请金额');
    expect(write(message, 'en')).toContain('Title, ');
    expect(write(message, 'en')).not.toMatch(/[一-龥、]/u);
  });

  it('names the first of many', () => {
    const names = ['甲', '乙', '丙', '丁', '戊', '己'];
    expect([joinNames(few(names), 'zh'), joinNames(few(names.slice(1)), 'en')]).toEqual(['甲、乙、丙、丁、戊…', '乙, 丙, 丁, 戊, 己']);
  });

  it('sets thousands of counts apart, and leaves lines and years alone', () => {
    expect(write(say('grid.copied', { count: 12_345 }), 'zh')).toContain('12,345 行');
    expect(write(say('page.atLine', { line: 12_345 }), 'zh')).toContain('12345');
  });

  it('writes numbers and an empty list', () => {
    expect(write(say('rule.partner-count.fail', { count: 3, found: [], expected: 2 }), 'zh')).toContain('3');
    expect(write(say('rules.unchecked', { columns: [] }), 'zh')).not.toContain('{');
  });
});
