import type { Conflict, Expert, ExpertKey, Language, OverriddenConflict, Pair, RowKey } from '../../model';
import { say, write } from '../../words';
import type { Reviewers } from '../report';

export const expertName = ({ name, id }: Pick<Expert, 'name' | 'id'>): string => name || id;

/** Who reviews each proposal, and what is to be said of conflicts: warnings of its own experts, and what was set aside. */
export function reviewersOf(
  assignments: readonly Pair[], experts: readonly Expert[], conflicts: readonly Conflict[], overridden: readonly OverriddenConflict[], language: Language,
): ReadonlyMap<RowKey, Reviewers> {
  const byKey = new Map(experts.map((expert) => [expert.key, expert]));
  const seats = new Map<RowKey, ExpertKey[]>();
  for (const { proposal, expert } of assignments) seats.set(proposal, [...(seats.get(proposal) ?? []), expert]);
  const remarks = new Map<string, string[]>();
  const remark = ({ proposal, expert }: Pair, text: string): void => void remarks.set(`${proposal}\n${expert}`, [...(remarks.get(`${proposal}\n${expert}`) ?? []), text]);
  for (const one of conflicts) remark(one, write(one.message, language));
  for (const { conflict, reason } of overridden) remark(conflict, write(say('sheet.setAside', { ground: conflict.message, reason }), language));
  return new Map([...seats].map(([proposal, own]) => {
    const people = own.flatMap((key) => byKey.get(key) ?? []);
    const lines = people.flatMap((expert) => (remarks.get(`${proposal}\n${expert.key}`) ?? []).map((text) => write(say('sheet.ofExpert', { name: expertName(expert), text }), language)));
    return [proposal, { experts: people.map(expertName), remarks: lines.join('\n') }];
  }));
}
