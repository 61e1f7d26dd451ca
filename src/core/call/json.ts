import type { Issue, Message } from '../model';
import { say } from '../words';

/** A value of a JSON document, where it stands, and where its faults are gathered. */
export interface JsonNode {
  readonly value: unknown;
  /** Such as `$.directions[3].terms[0]`. */
  readonly path: string;
  readonly issues: Issue[];
}

/** Takes a value, or reports why it cannot be used and gives undefined. */
export type Check<T> = (node: JsonNode) => T | undefined;

export const rootNode = (value: unknown): JsonNode => ({ value, path: '$', issues: [] });

/** Reports what prevents the use of this value. */
export function refuse(node: JsonNode, message: Message): undefined {
  node.issues.push({ level: 'error', message, place: { path: node.path } });
  return undefined;
}

/** Reports what a person should look at. */
export function remark(node: JsonNode, message: Message): void {
  node.issues.push({ level: 'warning', message, place: { path: node.path } });
}

/** Text with something in it; spaces around it are dropped. */
export const text: Check<string> = (node) =>
  typeof node.value === 'string' && node.value.trim() !== '' ? node.value.trim() : refuse(node, say('call.json.text'));

/** Text that may be empty. */
export const anyText: Check<string> = (node) =>
  typeof node.value === 'string' ? node.value.trim() : refuse(node, say('call.json.anyText'));

export const flag: Check<boolean> = (node) =>
  typeof node.value === 'boolean' ? node.value : refuse(node, say('call.json.flag'));

export const wholeNumber = (least: number): Check<number> => (node) =>
  typeof node.value === 'number' && Number.isSafeInteger(node.value) && node.value >= least
    ? node.value : refuse(node, say('call.json.wholeNumber', { least }));

/** A number above 0 and up to `most`. */
export const amount = (most: number): Check<number> => (node) =>
  typeof node.value === 'number' && node.value > 0 && node.value <= most
    ? node.value : refuse(node, say('call.json.amount', { most }));

/** A day of the calendar, `YYYY-MM-DD`. */
export const day: Check<string> = (node) =>
  typeof node.value === 'string' && isDay(node.value) ? node.value : refuse(node, say('call.json.day'));

function isDay(written: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  if (match === null) return false;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && date >= 1 && date <= days;
}

/** A list; its unusable members are reported and left out. */
export const listOf = <T>(check: Check<T>): Check<readonly T[]> => (node) =>
  nodesOf(node)?.flatMap((member) => {
    const taken = check(member);
    return taken === undefined ? [] : [taken];
  });

/** The members of a list, each with its path. */
export const nodesOf: Check<readonly JsonNode[]> = (node) =>
  Array.isArray(node.value)
    ? node.value.map((value: unknown, index) => ({ value, path: `${node.path}[${index}]`, issues: node.issues }))
    : refuse(node, say('call.json.list'));

/** The entries of an object, each with its path. */
export const entriesOf: Check<readonly (readonly [string, JsonNode])[]> = (node) =>
  isObject(node.value)
    ? Object.entries(node.value).map(([key, value]) => [key, { value, path: pathOf(node, key), issues: node.issues }] as const)
    : refuse(node, say('call.json.object'));

/** Reads an object's values by key. */
export interface JsonObject {
  /** Reports a key that is not there. */
  required<T>(key: string, check: Check<T>): T | undefined;
  /** Gives undefined, without report, for a key that is not there. */
  optional<T>(key: string, check: Check<T>): T | undefined;
}

/** An object with none but these keys; others are remarked on. */
export const objectWith = (...keys: readonly string[]): Check<JsonObject> => (node) => {
  const entries = entriesOf(node);
  if (entries === undefined) return undefined;
  const found = new Map(entries);
  for (const [key, child] of entries) if (!keys.includes(key)) remark(child, say('call.json.unknownKey', { key }));
  const optional = <T>(key: string, check: Check<T>): T | undefined => {
    const child = found.get(key);
    return child === undefined ? undefined : check(child);
  };
  const required = <T>(key: string, check: Check<T>): T | undefined =>
    found.has(key) ? optional(key, check) : refuse(node, say('call.json.missing', { key }));
  return { required, optional };
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
const pathOf = (node: JsonNode, key: string): string =>
  /^[A-Za-z_]\w*$/.test(key) ? `${node.path}.${key}` : `${node.path}[${JSON.stringify(key)}]`;
