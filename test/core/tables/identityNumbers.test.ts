import { describe, expect, it } from 'vitest';
import { hideIdentities } from '../../../src/core/model';

describe('hideIdentities', () => {
  it.each([
    ['张三（990106196809034740，东湖大学）', '张三（••••40，东湖大学）'],
    ['99010119830202812x；李四', '••••2x；李四'],
    ['身份证 990106 19680903 4740', '身份证 ••••40'],
    ['９９０１０６１９６８０９０３４７４０', '••••４０'],
    ['990106196809034740 与 99010119830202812X', '••••40 与 ••••2X'],
    // A wrong check sign is a slip of the pen, and still a person's number.
    ['990106196809034741', '••••41'],
  ])('%s shows as %s', (text, shown) => expect(hideIdentities(text)).toBe(shown));

  it.each(['9924170241', '2025年1月1日-2027年12月31日', '9901061968090347400', '990106206813034740', '经费 800000 元，2024-04-15 提交', 'x990106196809034740'])('%s stays', (text) => expect(hideIdentities(text)).toBe(text));
});
