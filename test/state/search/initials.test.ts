import { describe, expect, it } from 'vitest';
import { beginsWithInitials, hasInitials, initialsOf } from '../../../src/state/search/initials';

/** Names with the letters that people would type: one reading of each letter of the alphabet, and the surnames read in their own way. */
const names: readonly (readonly [string, string])[] = [
  ['张伟', 'zw'], ['阿不都', 'abd'], ['白洁', 'bj'], ['陈晨', 'cc'], ['邓小平', 'dxp'], ['鄂维南', 'ewn'], ['冯刚', 'fg'], ['郭强', 'gq'], ['何海', 'hh'],
  ['金鑫', 'jx'], ['柯凯', 'kk'], ['刘丽', 'll'], ['马明', 'mm'], ['聂宁', 'nn'], ['欧阳修', 'oyx'], ['潘鹏', 'pp'], ['钱清', 'qq'], ['任荣', 'rr'],
  ['孙珊', 'ss'], ['唐婷', 'tt'], ['王文', 'ww'], ['徐欣', 'xx'], ['杨洋', 'yy'], ['赵卓', 'zz'], ['吕布', 'lb'], ['龙云', 'ly'],
  ['曾国', 'zg'], ['覃明', 'qm'], ['单田', 'st'], ['查良', 'zl'], ['解缙', 'xj'], ['区伟', 'ow'], ['仇英', 'qy'], ['翟天', 'zt'], ['乐嘉', 'yj'], ['盛夏', 'sx'], ['石磊', 'sl'],
  ['北京大学', 'bjdx'], ['中国科学院', 'zgkxy'], ['西湖大学', 'xhdx'], ['长安大学', 'cadx'], ['重庆大学', 'cqdx'], ['厦门大学', 'xmdx'],
];

describe('pinyin initials', () => {
  it.each(names)('%s is %s', (name, typed) => {
    expect(beginsWithInitials(initialsOf(name), typed)).toBe(true);
  });

  it('need not be whole, but begin at the beginning', () => {
    expect(beginsWithInitials(initialsOf('北京大学'), 'bj')).toBe(true);
    expect(beginsWithInitials(initialsOf('北京大学'), 'dx')).toBe(false);
    expect(hasInitials(initialsOf('北京大学'), 'dx')).toBe(true);
    expect(beginsWithInitials(initialsOf('北京'), 'bjd')).toBe(false);
  });

  it('step over marks, and keep Latin letters and digits', () => {
    expect(initialsOf('（AI）+ 化学，2024')).toEqual(['a', 'i', 'h', 'x', '2', '0', '2', '4']);
    expect(beginsWithInitials(initialsOf('买买提·艾力'), 'mmtal')).toBe(true);
    expect(initialsOf('，。 ')).toEqual([]);
  });
});
