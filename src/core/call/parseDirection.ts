import type { Call, Direction, DirectionId, Subtype } from '../model';
import { editDistance } from '../text/distance';
import { simplified } from '../text/simplified';

/** The share of a title that a part of it must be to stand for it. */
const partNeeded = 0.6;
/** Letters that may be wrong or missing in a title, as a share of it. */
const slipShare = 0.2;

/** What a cell says about the direction a proposal is for. */
export interface DeclaredDirection {
  /**
   * None: nothing of the call is named (or a number that does not exist). One: clear. Several: the cell names
   * several, or contradicts itself, or gives a bare number that more than one subtype has; best first.
   */
  readonly directions: readonly DirectionId[];
  /** The subtype's name where the cell gives one in any wording (培育, 重点支持, （一）). */
  readonly subtypeGiven?: string;
  /** The number where the cell gives one, even where no direction bears it. */
  readonly numberGiven?: number;
}

interface Index {
  /** The plan's own name holds a direction's title, yet names none. */
  readonly callTitle: string;
  readonly directions: readonly { readonly direction: Direction; readonly names: readonly string[] }[];
  readonly prefixes: readonly { readonly text: string; readonly subtype: Subtype }[];
  readonly subtypes: readonly Subtype[];
}

/** Reads a cell with a declared direction: see directionReader, which reads many cells of one call faster. */
export const parseDirection = (cell: string, call: Call): DeclaredDirection => directionReader(call)(cell);

/**
 * Makes a reader of cells such as `5.微分方程与机器学习`, `（一）11.开放型项目`, `培育项目 11. 开放型项目`, `培育11`,
 * `重点支持8`, `C5`, a title alone (spaces, punctuation and width do not matter, a few words more or less neither)
 * or a number alone. Equal cells are read once.
 */
export function directionReader(call: Call): (cell: string) => DeclaredDirection {
  const index = buildIndex(call);
  const seen = new Map<string, DeclaredDirection>();
  return (cell) => {
    const known = seen.get(cell);
    if (known !== undefined) return known;
    const declared = readCell(index, cell);
    seen.set(cell, declared);
    return declared;
  };
}

/** A list of clear directions is read as one; else the cell as a whole, else whatever its parts name. */
function readCell(index: Index, cell: string): DeclaredDirection {
  if (bare(cell) === index.callTitle) return { directions: [] };
  const whole = readOne(index, cell);
  const parts = cell.split(/[;；\n|｜,，、/]/).filter((part) => part.trim() !== '');
  if (parts.length < 2) return whole;
  const named = parts.map((part) => readOne(index, part).directions);
  if (whole.directions.length > 0 && named.some((directions) => directions.length !== 1)) return whole;
  return { ...whole, directions: [...new Set(named.flat())] };
}

function readOne(index: Index, cell: string): DeclaredDirection {
  const text = squeeze(cell).replace(/^(\d{1,2})\.0$/, '$1');
  const { subtype, rest } = takeSubtype(index, text);
  const given = subtype === undefined ? {} : { subtypeGiven: subtype.name };
  const byId = takeId(index, rest);
  const { number, rest: words } = byId === undefined ? takeNumber(rest) : { number: undefined, rest: byId.rest };
  const numbered = number === undefined ? {} : { numberGiven: number };
  const pointed = byId === undefined ? withNumber(index, number, subtype) : [byId.direction];
  const title = bare(words);
  if (title === '') return { directions: ids(pointed), ...given, ...numbered };
  const titled = withTitle(index, title, subtype, pointed);
  if (titled.length === 0) return { directions: [], ...given, ...numbered };
  const agreed = titled.filter((direction) => pointed.includes(direction));
  if (agreed.length > 0) return { directions: ids(agreed), ...given, ...numbered };
  return { directions: ids([...titled, ...pointed]), ...given, ...numbered };
}

/** A subtype's name or short form, or the number of its section (（一）), at the start of the cell. */
function takeSubtype(index: Index, text: string): { readonly subtype?: Subtype; readonly rest: string } {
  const section = /^[([]?([一二三四五六七八九])[)\]、.]+/.exec(text);
  const bySection = section === null ? undefined : index.subtypes['一二三四五六七八九'.indexOf(section[1] ?? '')];
  const rest = section === null || bySection === undefined ? text : text.slice(section[0].length);
  const open = rest.replace(/^[([【《"“]+/, '');
  const found = index.prefixes.find((prefix) => open.startsWith(prefix.text));
  const subtype = found?.subtype ?? bySection;
  return { ...(subtype === undefined ? {} : { subtype }), rest: found === undefined ? rest : open.slice(found.text.length) };
}

function takeId(index: Index, text: string): { readonly direction: Direction; readonly rest: string } | undefined {
  const head = /^[^a-z0-9]*([a-z]+[-_.]?\d+)(?![a-z0-9])/.exec(text);
  if (head === null) return undefined;
  const name = bare(head[1] ?? '');
  const found = index.directions.find(({ direction }) => bare(direction.id) === name);
  return found === undefined ? undefined : { direction: found.direction, rest: text.slice(head[0].length) };
}

const chineseNumbers = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** `11.`, `-12`, `第5方向`, `方向五`, `(3)`; a number that a letter or a digit group follows (3d视觉) belongs to the words. */
function takeNumber(text: string): { readonly number: number | undefined; readonly rest: string } {
  const digits = /^[^\p{L}\p{N}]*(?:第|方向|指南|研究|类|型|no\.?)*[^\p{L}\p{N}]*(\d{1,2})(?![\da-z]|\.\d)(?:[个号]?(?:研究)?方向|号)?/u.exec(text);
  if (digits !== null) return { number: Number(digits[1]), rest: text.slice(digits[0].length) };
  const written = /^[^\p{L}\p{N}]*(?:第|方向|研究方向|指南方向)(十?[一二三四五六七八九]|十)(?:[个号]?(?:研究)?方向)?(?!\p{L})/u.exec(text)
    ?? /^[^\p{L}\p{N}]*(十?[一二三四五六七八九]|十)[^\p{L}\p{N}]*$/u.exec(text);
  if (written === null) return { number: undefined, rest: text };
  const said = written[1] ?? '';
  const last = chineseNumbers.indexOf(said.at(-1) ?? '') + 1;
  return { number: said.length === 2 ? 10 + last : last, rest: text.slice(written[0].length) };
}

function withNumber(index: Index, number: number | undefined, subtype: Subtype | undefined): readonly Direction[] {
  if (number === undefined) return [];
  return index.directions.map(({ direction }) => direction)
    .filter((direction) => direction.number === number && (subtype === undefined || direction.subtype === subtype.name));
}

/**
 * Directions by title: the same title; else what a number or id points at, where its title holds the words;
 * else one title that holds most of the words or is most of them. Fewer words are a topic, not a direction.
 */
function withTitle(
  index: Index, title: string, subtype: Subtype | undefined, pointed: readonly Direction[],
): readonly Direction[] {
  const named = (test: (name: string) => boolean): readonly Direction[] => {
    const found = index.directions.filter(({ names }) => names.some(test)).map(({ direction }) => direction);
    const kin = found.filter((direction) => subtype === undefined || direction.subtype === subtype.name);
    return kin.length > 0 ? kin : found;
  };
  const same = named((name) => name === title);
  if (same.length > 0) return same;
  const shortened = title.length < 2 ? [] : named((name) => name.includes(title)).filter((direction) => pointed.includes(direction));
  if (shortened.length > 0) return shortened;
  const alike = named((name) => isMostOf(name, title) || isMostOf(title, name));
  if (alike.length > 0) return alike.length === 1 ? alike : [];
  const slipped = named((name) => isSlip(title, name));
  return slipped.length === 1 ? slipped : [];
}

function isSlip(said: string, name: string): boolean {
  const most = Math.floor(name.length * slipShare);
  return most > 0 && Math.abs(said.length - name.length) <= most && editDistance(said, name) <= most;
}

const isMostOf = (part: string, whole: string): boolean => whole.includes(part) && part.length >= whole.length * partNeeded;

function buildIndex(call: Call): Index {
  const prefixes = call.subtypes
    .flatMap((subtype) => subtypeNames(subtype).map((text) => ({ text: squeeze(text), subtype })))
    .filter(({ text }) => text !== '')
    .toSorted((one, other) => other.text.length - one.text.length);
  const directions = call.directions.map((direction) => ({
    direction,
    names: [direction.title, direction.titleEn, direction.label].map(bare).filter((name) => name !== ''),
  }));
  return { callTitle: bare(call.title), directions, prefixes, subtypes: call.subtypes };
}

/** Wordings of a subtype: its name, short forms, and the name without 项目 or 支持项目. */
function subtypeNames({ name, short, nearly, nameEn }: Subtype): readonly string[] {
  return [name, short, nameEn, ...nearly, name.replace(/项目$/, ''), name.replace(/支持项目$/, '')];
}

const ids = (directions: readonly Direction[]): readonly DirectionId[] => [...new Set(directions.map((direction) => direction.id))];
const squeeze = (text: string): string => simplified(text.normalize('NFKC')).toLowerCase().replace(/\s+/g, '');
const bare = (text: string): string => squeeze(text).replace(/[^\p{L}\p{N}]/gu, '');
