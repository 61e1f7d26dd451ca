import { closingsOf, type BracketKinds } from '../text/brackets';
import { remembered } from '../text/remembered';
import { titleRank } from './titles';

/** A person as a cell of people names one; what the cell does not say is ''. */
export interface ListedPerson {
  readonly name: string;
  readonly unit: string;
  readonly title: string;
  /** Secret. */
  readonly id: string;
}

interface Draft {
  name: string;
  unit: string;
  title: string;
  id: string;
}

const opening = '(（[［【〔<＜〈';
const closing = ')）]］】〕>＞〉';
/** Any of them closes any other: people mix them. */
const brackets: BracketKinds = new Map([...opening, ...closing].map((sign) => [sign, opening.includes(sign) ? 1 : -1]));
const separators = ';；,，、/／|｜\n\t:：';
const unitEnd = /(?:大学|大學|学院|研究所|研究院|科学院|医院|公司|中心|实验室|集团|学校|中学|[局厂所院台馆]|系|委员会|分校|\)|）)$/u;
const unitLatin = /\b(?:university|college|institute|laboratory|lab|hospital|school|academy|department|dept|inc|ltd|corp|company|centre|center|polytechnic|eth|mit)\b/iu;
const titleEnd = /(?:教授|研究员|工程师|讲师|医师|助教|实验师|博士生|硕士生|研究生|博士后|学生|本科生|会计师|经济师|技师|技术员|编审|编辑|农艺师|药师|护师|教师|导师|博导|硕导|博士|硕士|学士|助理|馆员|主任|院士|院长|所长|客座|职称)$|^(?:ph\.?d\.?|professor|prof|assoc|student|postdoc)/iu;
const identity = /^\d{15}$|^\d{17}[\dXx]$/;
const nothing = /^(?:无|无参与者|没有|暂无|空|-+|—+|\/|n\/?a|none|等|其他)$/iu;
/** What else stands beside a name: sex, age, share and months of work. */
const particulars = /^(?:[男女]|\d{1,2}岁|\d{1,3}(?:\.\d+)?[%％]|(?:每年)?\d{1,2}(?:\.\d+)?(?:个)?月(?:\/年)?)$/u;

const looksLikeTitle = remembered((text) => titleEnd.test(text) || (text.length <= 12 && titleRank(text) !== 'unknown'));
const looksLikeUnit = remembered((text) => (unitEnd.test(text) && !titleEnd.test(text)) || unitLatin.test(text));

/**
 * The persons of a cell: `姓名（单位，职称）；…`, brackets and separators of either width, unit or title missing, numbers
 * before the names, or name, unit and title beside one another (`姓名/单位/职称`). Order as written.
 */
export function parsePeople(cell: string): readonly ListedPerson[] {
  return parseUsual(cell) ?? parseAny(cell);
}

const usual = /^([\u4e00-\u9fff]{2,4})（([^（）()，,、；;/]+)，([^（）()，,、；;/]+)）$/u;

/** The form's own spelling, which most cells have, in one step; undefined for any other. */
function parseUsual(cell: string): readonly ListedPerson[] | undefined {
  const people: ListedPerson[] = [];
  for (const entry of cell.split('；')) {
    const [, name, unit, title] = usual.exec(entry) ?? [];
    if (name === undefined || unit === undefined || title === undefined || !looksLikeUnit(unit) || !looksLikeTitle(title)) return undefined;
    people.push({ name, unit, title, id: '' });
  }
  return people;
}

function parseAny(cell: string): readonly ListedPerson[] {
  const people: Draft[] = [];
  const closings = closingsOf(cell, brackets);
  let start = 0;
  for (let at = 0; at <= cell.length; at += 1) {
    const sign = cell[at] ?? ';';
    if (opening.includes(sign)) {
      const end = closings.get(at);
      if (end === undefined) {
        outside(cell.slice(start, at), people);
        start = at + 1;
        continue;
      }
      // (1) before a name is its number.
      if (!/^\d{1,2}$/u.test(cell.slice(at + 1, end))) {
        outside(cell.slice(start, at), people);
        inside(cell.slice(at + 1, end), people.at(-1));
      }
      start = end + 1;
      at = end;
    } else if (separators.includes(sign)) {
      outside(cell.slice(start, at), people);
      start = at + 1;
    }
  }
  return people.filter(({ name }) => name !== '');
}

/** What stands outside of brackets: a name, or unit or title of the person before. */
function outside(piece: string, people: Draft[]): void {
  const text = piece.trim();
  if (text === '') return;
  const numbered = text.normalize('NFKC').replace(/^\d{1,2}[.、)\s]\s*/u, '').trim();
  for (const word of words(numbered)) {
    const last = people.at(-1);
    if (nothing.test(word) || particulars.test(word) || /^\d{1,2}[.]?$/u.test(word)) continue;
    if (last !== undefined && !isJustAName(word) && take(word, last)) continue;
    people.push({ name: word.replace(/等$/u, ''), unit: '', title: '', id: '' });
  }
}

/** Words parted by a space or a hyphen where they are Chinese; signs parted by a space are one name (`张 三`). */
function words(text: string): readonly string[] {
  if (!/[\s\-–—]/u.test(text) || !/\p{Script=Han}/u.test(text)) return [text];
  const parts = text.split(/\s+|(?<=\p{Script=Han})[-–—]+(?=\p{Script=Han})/u).filter((part) => part !== '');
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const isLatin = !/\p{Script=Han}/u.test(part);
    if (last !== undefined && ((last.length === 1 && part.length <= 2) || (isLatin && !/\p{Script=Han}/u.test(last)))) joined[joined.length - 1] = isLatin ? `${last} ${part}` : last + part;
    else joined.push(part);
  }
  return joined;
}

const isJustAName = (word: string): boolean => /^\p{Script=Han}{2,3}$/u.test(word) && !looksLikeTitle(word) && !/(?:大学|学院|医院|公司|中心)$/u.test(word);

/** Adds a unit, title or number to a person; false where the word is neither. */
function take(word: string, person: Draft): boolean {
  if (identity.test(word)) person.id = word;
  else if (looksLikeTitle(word)) person.title = person.title === '' ? word : `${person.title}、${word}`;
  else if (looksLikeUnit(word)) person.unit = joinedUnit(person.unit, word);
  else return false;
  return true;
}

/** What stands in the brackets behind a name: unit and title, in either order; what is neither is the unit where none is known. */
function inside(text: string, person: Draft | undefined): void {
  if (person === undefined) return;
  for (const part of topLevel(text)) {
    const word = part.trim();
    if (word === '' || nothing.test(word) || particulars.test(word) || take(word, person)) continue;
    if (person.unit === '') person.unit = word;
    else if (person.title === '') person.title = word;
  }
}

function topLevel(text: string): readonly string[] {
  const parts: string[] = [];
  const closings = closingsOf(text, brackets);
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const sign = text[at] ?? ';';
    if (opening.includes(sign)) at = closings.get(at) ?? at;
    else if (separators.includes(sign) || (' ·・'.includes(sign) && /\p{Script=Han}/u.test(text[at - 1] ?? '') && /\p{Script=Han}/u.test(text[at + 1] ?? ''))) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return parts;
}

/** What is longer is no name; adding to it word by word would take for ever. */
const longestUnit = 300;

/** A department beside its university is named with it: `University of X, Department of Y`, `东湖大学、计算机学院`. */
function joinedUnit(known: string, more: string): string {
  if (known === '') return more;
  if (known.length > longestUnit) return known;
  return /\p{Script=Han}/u.test(known) ? known + more : `${known}, ${more}`;
}
