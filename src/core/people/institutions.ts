import lexicon from '../../../data/lexicon/institutions.json';
import { normalise } from '../text/normalise';
import { simplified } from '../text/simplified';
import { remembered } from '../text/remembered';

/** An institution as a cell names it. */
export interface Institution {
  /** The name in one spelling, aliases and brackets resolved; '' where the cell names none. */
  readonly name: string;
  /** The legal person it belongs to: itself, or the university whose department it is. */
  readonly legal: string;
  /** The legal person it is affiliated with but may not be a part of: a university's hospital, company, institute elsewhere. */
  readonly affiliateOf?: string;
  /** Whether the legal person is named in Latin letters. */
  readonly isLatin: boolean;
}

/**
 * `same`: one legal person, departments included; `affiliate`: an affiliated hospital and its university and the like;
 * `unclear`: one name may be short for the other, or in another language; `different`: two institutions.
 */
export type Relation = 'same' | 'affiliate' | 'unclear' | 'different';

/** Words before a name that are no part of it. */
const label = /^(?:(?:工作|所在|依托|申请|申报|合作|合作研究|承担|现任?)?单位(?:名称)?:|(?:中国人民)?解放军(?=.))/u;

/** One spelling: normal form in simplified signs, brackets half width, without spaces (between Latin words one is kept), quotes, stops and labels. */
const fold = (text: string): string =>
  simplified(normalise(text)).replace(/[[{【〔「]/gu, '(').replace(/[\]}】〕」]/gu, ')').replace(/[“”"'‘’《》。*]/gu, '').replace(/(?<![a-z,&]) | (?![a-z(&])/gu, '').trim().replace(label, '');

const canonical: ReadonlyMap<string, string> = new Map(
  Object.entries(lexicon.aliases).flatMap(([name, aliases]) => [name, ...aliases].map((form) => [fold(form), fold(name)] as const)),
);
const academies = lexicon.academies.map(fold);
const cities = lexicon.cities.join('|');

const elsewhere = new RegExp(`附属|附设|医院|公司|集团|企业|幼儿园|中学|小学|^\\(?(?:${cities})(?:.{0,8})研究院|^(?:第[一二三四五六七八九十]+|口腔|肿瘤|妇产|儿童|眼科).{0,4}(?:医院|临床)`, 'u');
const department = /(?:院|系|部|所|中心|实验室|室|组|课题组|团队|校区|分校|学科|处|基地|平台|书院|班|办公室|台|馆|站|专业|教师|老师|职工|社|园|厅|本部|委|会|lab|laboratory|group|team)(?:\([^()]*\))?$/u;
/** A campus named by its city: 哈工大深圳. */
const campus = new RegExp(`^(?:${cities})$`, 'u');
const bracket = /\(([^()]*)\)/gu;
const university = /^(.*?大学)(?!城)(.+)$/u;
const college = /^(.+?学院)(.+)$/u;
const academyInstitute = /^(.*?科学(?:研究)?院)(.+?(?:研究所|研究院|天文台|植物园|大学|中心|所))(.*)$/u;

const place = new RegExp(`^(?:中国)?(?:${cities}|[\u4e00-\u9fff]{2,3}省|.{2,8}自治区)?(?:${cities})?[省市]?$`, 'u');
const kindAlone = /^(?:理工|工业|工程|科技|师范|医科|农业|林业|财经|政法|民族|交通|邮电|石油|矿业|地质|海洋|外国语|体育|中医药|电力|航空|航天|信息|建筑|传媒|音乐|美术|职业|技术|城市|开放|第[一二三四五]|人民|中心)*(?:大学|学院|医院|研究所|研究院)$/u;

/** What is longer is no name; patterns that look for one in it would take for ever. */
const longestName = 300;

/** Reads the name of an institution. */
export const institution: (text: string) => Institution = remembered((text) => {
  const found = read(text);
  return { ...found, isLatin: !/\p{Script=Han}/u.test(found.legal) };
});

function read(text: string): Omit<Institution, 'isLatin'> {
  const whole = fold(text);
  if (whole.length > longestName) return { name: whole, legal: whole };
  const listed = canonical.get(whole);
  if (listed !== undefined) return { name: listed, legal: listed };
  const outside = whole.replace(bracket, '').trim();
  const name = canonical.get(outside) ?? (outside === '' ? whole : outside);
  if (name === '' || canonical.has(outside)) return { name, legal: name };
  return { name, ...split(name) };
}

function split(name: string): Pick<Institution, 'legal' | 'affiliateOf'> {
  const institute = academyInstitute.exec(name);
  if (institute !== null && (institute[1] ?? '').length < name.length) {
    const legal = resolved(`${institute[1] ?? ''}${institute[2] ?? ''}`);
    return (institute[3] ?? '') === '' || department.test(institute[3] ?? '') ? { legal } : { legal: name };
  }
  for (const begin of knownBeginnings(name)) return part(name, begin, name.slice(begin.length));
  const [, head, rest] = university.exec(name) ?? college.exec(name) ?? [];
  return head === undefined || rest === undefined ? { legal: name } : part(name, head, rest);
}

/** Aliases that the name begins with (清华计算机系), the longest first. */
function knownBeginnings(name: string): readonly string[] {
  for (let length = Math.min(name.length - 1, 24); length >= 2; length -= 1) {
    const begin = name.slice(0, length);
    const full = canonical.get(begin);
    if (full !== undefined && !academies.includes(full) && (department.test(name) || campus.test(name.slice(length))) && !/^(?:大学|学院)/u.test(name.slice(length))) return [begin];
  }
  return [];
}

function part(name: string, head: string, rest: string): Pick<Institution, 'legal' | 'affiliateOf'> {
  const parent = resolved(head);
  if (elsewhere.test(rest)) return { legal: name, affiliateOf: parent };
  return department.test(rest) || campus.test(rest) ? { legal: parent } : { legal: name, affiliateOf: parent };
}

const resolved = (name: string): string => canonical.get(name) ?? name;

/** How two institutions stand to each other. */
export function relation(one: Institution, other: Institution): Relation {
  if (one.legal === other.legal) return 'same';
  if (one.affiliateOf === other.legal || other.affiliateOf === one.legal || (one.affiliateOf !== undefined && one.affiliateOf === other.affiliateOf)) return 'affiliate';
  if (one.isLatin !== other.isLatin) return 'unclear';
  return mayShorten(one.legal, other.legal) || mayShorten(other.legal, one.legal) || isPlaced(one.legal, other.legal) || isPlaced(other.legal, one.legal) ? 'unclear' : 'different';
}

/** Whether a name is the other one with its province or city before it: `武汉东湖大学`. What is left must name more than a kind (工业大学). */
function isPlaced(long: string, short: string): boolean {
  if (!long.endsWith(short) || short.length < 4 || long.length === short.length) return false;
  return place.test(long.slice(0, -short.length)) && !kindAlone.test(short);
}

/** Whether a name of a few signs may be an abbreviation of a longer one: its signs in order, with the same first. */
function mayShorten(short: string, long: string): boolean {
  if (short.length > 4 || short.length < 2 || short.length >= long.length || /(?:大学|学院)$/u.test(short) || short[0] !== long[0]) return false;
  let at = 0;
  for (const sign of long) if (sign === short[at]) at += 1;
  return at === short.length;
}
