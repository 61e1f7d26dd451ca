import lexicon from '../../../data/lexicon/institutions.json';
import { normalise } from '../text/normalise';
import { remembered } from '../text/remembered';
import { institution } from './institutions';

/** Where an institution is: the mainland, abroad, Hong Kong, Macao or Taiwan, or not to be told from its name. */
export type Region = 'mainland' | 'abroad' | 'border' | 'unclear';

const fold = (text: string): string => normalise(text).replace(/\s+/gu, ' ').trim();
const listed: ReadonlySet<string> = new Set(Object.keys(lexicon.aliases).map(fold));
const border = lexicon.border.map(fold);
const abroad = lexicon.abroad.map(fold);
const abroadLatin = lexicon.abroadLatin.map(fold);
const countries = lexicon.countries.map(fold);

const han = /\p{Script=Han}/u;
const named = /(?:大学|学院|研究所|研究院|科学院|医院|公司|实验室|中心|集团|学校|委员会|管理局|天文台|设计院|总院|厂|所|局|院)$/u;
/** Signs that names of foreign places are written with, hardly ever those of the mainland. */
const foreignSigns = /[阿艾奥巴贝比伯博布查达戴丹德迪杜厄恩法菲费弗尔芬奇戈哥格古哈赫霍基吉加卡坎克肯库拉莱兰劳勒雷里丽利列林隆卢鲁伦罗洛马麦曼米密蒙莫姆纳内尼涅努诺欧帕佩皮普乔萨塞瑟森沙施史司斯苏索塔泰坦特提廷图托瓦威韦维魏沃乌伍西希锡夏谢雅亚延耶伊尤约泽詹扎兹佐]/gu;

const foreignShare = 0.75;
const mainlandPlaces = /^(?:哈尔滨|乌鲁木齐|齐齐哈尔|呼伦贝尔|鄂尔多斯|呼和浩特|锡林郭勒|阿克苏|阿坝|塔里木|克拉玛依|库尔勒|伊犁|喀什|拉萨|西藏|日喀则|延边|西双版纳|德宏|迪庆|哈密)/u;

/** The region of an institution as a cell names it. */
export const regionOf: (text: string) => Region = remembered((text) => {
  const said = fold(text);
  const { name, legal, affiliateOf } = institution(text);
  if ([name, legal, affiliateOf].some((one) => one !== undefined && listed.has(one))) return 'mainland';
  if (isBorder(said)) return 'border';
  return han.test(said) ? regionOfChinese(name) : regionOfLatin(said);
});

const isBorder = (said: string): boolean =>
  border.some((word) => (/^[a-z ]+$/u.test(word) ? new RegExp(`\\b${word}\\b`, 'u').test(said) : said.startsWith(word)) || said.includes(`(${word}`));

function regionOfChinese(name: string): Region {
  if (abroad.some((one) => name.startsWith(one)) || countries.some((country) => name.startsWith(country))) return 'abroad';
  if (!named.test(name) && !named.test(institution(name).legal)) return 'unclear';
  if (mainlandPlaces.test(name)) return 'mainland';
  const own = name.replace(/(?:国立|州立|联邦|工业|理工|科技|医科|师范|大学|学院|研究所|研究院|实验室|公司|有限|科技).*$/u, '');
  return own.length >= 3 && (own.match(foreignSigns)?.length ?? 0) >= own.length * foreignShare ? 'unclear' : 'mainland';
}

const regionOfLatin = (said: string): Region =>
  abroadLatin.some((word) => new RegExp(`\\b${word}\\b`, 'u').test(said)) && !/\b(?:china|chinese|beijing|shanghai)\b/u.test(said) ? 'abroad' : 'unclear';
