import { describe, expect, it } from 'vitest';
import lexicon from '../../../data/lexicon/institutions.json';
import { institution, relation, type Relation } from '../../../src/core/people/institutions';
import { regionOf, type Region } from '../../../src/core/people/places';

describe('relation', () => {
  it.each<readonly [string, string, Relation]>([
    ['东湖大学', '东湖大学', 'same'],
    ['东湖大学', ' 东湖  大学 ', 'same'],
    ['东湖大学', '东湖大学（东校区）', 'same'],
    ['东湖大学', '东湖大学计算机学院', 'same'],
    ['东湖大学数学学院', '东湖大学(计算机学院)', 'same'],
    ['清华', '清华大学', 'same'],
    ['清华大学计算机系', 'Tsinghua University', 'same'],
    ['哈工大计算机学院', '哈尔滨工业大学（深圳）', 'same'],
    ['中科院自动化所', '中国科学院自动化研究所', 'same'],
    ['中国科学院自动化研究所模式识别实验室', '中科院自动化研究所', 'same'],
    ['洛阳理工学院计算机系', '洛阳理工学院', 'same'],
    ['东湖大学', '东湖大学附属医院', 'affiliate'],
    ['北京大学第三医院', '北京大学', 'affiliate'],
    ['东湖大学深圳研究院', '东湖大学', 'affiliate'],
    ['东湖大学', '东湖理工大学', 'different'],
    ['云台大学', '云麓大学', 'different'],
    ['华原科学院数学研究所', '华原科学院计算研究所', 'different'],
    ['中国科学院', '中国科学院软件研究所', 'different'],
    ['中国地质大学（北京）', '中国地质大学(武汉)', 'different'],
    ['中国科学院大学', '中国科学院计算技术研究所', 'different'],
    ['海州星河科技有限公司', '海州大学', 'different'],
    ['东大', '东湖大学', 'unclear'],
    ['East Lake University', '东湖大学', 'unclear'],
  ])('of %s and %s is %s', (one, other, expected) => {
    expect(relation(institution(one), institution(other))).toBe(expected);
    expect(relation(institution(other), institution(one))).toBe(expected);
  });
});

describe('regionOf', () => {
  it.each<readonly [Region, readonly string[]]>([
    ['mainland', ['东湖大学', '清华', '玉泉计算技术研究所', '海州星河科技有限公司', '国家智能算法实验室', '齐齐哈尔大学', '塔里木大学', '香港中文大学（深圳）', 'Tsinghua University', '洛阳理工学院计算机系']],
    ['abroad', ['牛津大学', '美国加州大学', '新加坡国立大学', '东京大学', 'University of Oxford', 'MIT', 'ETH Zurich']],
    ['border', ['香港大学', '澳门大学', '国立台湾大学', 'Hong Kong University of Science and Technology', 'HKUST']],
    ['unclear', ['腾讯', 'East Lake University', '图尔库大学', '马里博尔大学']],
  ])('is %s', (region, names) => {
    expect(names.filter((name) => regionOf(name) !== region)).toEqual([]);
  });
});

describe('the lexicon', () => {
  it('gives each short form to one institution', () => {
    const forms = Object.entries(lexicon.aliases).flatMap(([name, aliases]) => [name, ...aliases]);
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
  });

  it('resolves every form to its institution', () => {
    const wrong = Object.entries(lexicon.aliases).flatMap(([name, aliases]) => aliases.filter((form) => relation(institution(form), institution(name)) !== 'same'));
    expect(wrong).toEqual([]);
  });
});
