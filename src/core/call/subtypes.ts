import type { Subtype } from '../model';
import { say } from '../words';
import { amount, anyText, day, listOf, nodesOf, objectWith, refuse, text, wholeNumber, type Check } from './json';

/** Far above any grant, in 万元: more is a slip of the unit. */
const mostMoney = 1_000_000;

/** The call's subtypes; names are distinct. */
export const subtypes: Check<readonly Subtype[]> = (node) => {
  const names = new Set<string>();
  return nodesOf(node)?.flatMap((child) => {
    const subtype = oneSubtype(child);
    if (subtype === undefined) return [];
    if (names.has(subtype.name)) refuse(child, say('call.subtypes.repeated', { name: subtype.name }));
    names.add(subtype.name);
    return [subtype];
  });
};

const oneSubtype: Check<Subtype> = (node) => {
  const object = objectWith(
    'name', 'nameEn', 'short', 'nearly', 'period', 'years', 'budget', 'awards', 'partnerLimit', 'reviewers',
  )(node);
  const name = object?.required('name', text);
  if (object === undefined || name === undefined) return undefined;
  const found = {
    period: object.optional('period', period),
    years: object.optional('years', wholeNumber(1)),
    budget: object.optional('budget', budget),
    awards: object.optional('awards', wholeNumber(0)),
    partnerLimit: object.optional('partnerLimit', wholeNumber(0)),
    reviewers: object.optional('reviewers', wholeNumber(1)),
  };
  return {
    name,
    nameEn: object.optional('nameEn', anyText) ?? '',
    short: object.optional('short', text) ?? name,
    nearly: object.optional('nearly', listOf(text)) ?? [],
    ...withoutGaps(found),
  };
};

const period: Check<NonNullable<Subtype['period']>> = (node) => {
  const object = objectWith('from', 'to')(node);
  const from = object?.required('from', day);
  const to = object?.required('to', day);
  if (from === undefined || to === undefined) return undefined;
  return from <= to ? { from, to } : refuse(node, say('call.subtypes.period', { from, to }));
};

const budget: Check<NonNullable<Subtype['budget']>> = (node) => {
  const object = objectWith('cap', 'about', 'within')(node);
  if (object === undefined) return undefined;
  const before = node.issues.length;
  const cap = object.optional('cap', amount(mostMoney));
  const about = object.optional('about', amount(mostMoney));
  const within = object.optional('within', amount(1));
  if (cap !== undefined && about === undefined && within === undefined) return { cap };
  if (cap === undefined && about !== undefined && within !== undefined) return { about, within };
  return node.issues.slice(before).some(({ level }) => level === 'error') ? undefined : refuse(node, say('call.subtypes.budget'));
};

type Filled<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Drops keys whose value is undefined: an optional key is absent or filled. */
function withoutGaps<T extends object>(found: T): Filled<T> {
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as Filled<T>;
}
