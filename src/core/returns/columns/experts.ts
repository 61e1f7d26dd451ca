import type { ExpertKey, Message, NamedExpert } from '../../model';
import { expertName } from '../../reports';
import { changeAssignments } from '../../session';
import { say } from '../../words';
import type { EditColumn, ReturnPool, Standing } from '../editColumn';

/** Who judges the proposal, by name or by the experts' own number; those who declined do not stand there. */
export const expertsColumn: EditColumn<'experts'> = {
  id: 'experts',
  of: ({ assigned }, { pool }) => [...assigned].flatMap(([expert, state]) => (state === 'declined' ? [] : [{ expert, name: nameIn(pool, expert) }])),
  text: (value) => value.map(({ name }) => name).join('\n'),
  read(text, standing, context) {
    const { pool } = context;
    if (pool === null) return { fault: say('returns.noExperts') };
    const stands = expertsColumn.of(standing, context);
    const wanted = new Map<ExpertKey, NamedExpert>();
    for (const word of text.split(/[\n;；、]/).map((part) => part.trim()).filter((part) => part !== '')) {
      const found = meant(word, pool, standing);
      if (!('key' in found)) return found;
      wanted.set(found.key, { expert: found.key, name: expertName(found) });
    }
    for (const { expert, name } of wanted.values()) {
      const fault = faultOfGiving(expert, name, pool, standing);
      if (fault !== null) return { fault };
    }
    const sent = stands.find(({ expert }) => !wanted.has(expert) && standing.assigned.get(expert) !== 'waiting');
    if (sent !== undefined) return { fault: say('returns.expertSent', { name: sent.name }) };
    // In the order that stands, so that names in another order are no edit.
    const kept = stands.filter(({ expert }) => wanted.has(expert));
    return { value: [...kept, ...[...wanted.values()].filter(({ expert }) => !kept.some((one) => one.expert === expert))] };
  },
  isSaid: () => true,
  apply(verb, row, value) {
    const has = verb.state.review.assigned.get(row) ?? new Map<ExpertKey, never>();
    const wanted = new Set(value.map(({ expert }) => expert));
    const gone = [...has].filter(([expert, state]) => state === 'waiting' && !wanted.has(expert))
      .map(([expert]) => ({ row, expert, name: verb.state.review.names.get(expert) ?? '', state: null, wish: null }));
    const come = value.filter(({ expert }) => !has.has(expert)).map(({ expert, name }) => ({ row, expert, name, state: 'waiting' as const }));
    return changeAssignments(verb, [...gone, ...come]);
  },
};

function nameIn(pool: ReturnPool | null, expert: ExpertKey): string {
  const known = pool?.experts.find(({ key }) => key === expert);
  return known === undefined ? '' : expertName(known);
}

/** The expert of a number or a name; of several who bear one name the one who judges the proposal already. */
function meant(word: string, { experts }: ReturnPool, { assigned }: Standing): ReturnPool['experts'][number] | { readonly fault: Message } {
  const said = plain(word);
  const numbered = experts.filter(({ id }) => id !== '' && plain(id) === said);
  const named = numbered.length > 0 ? numbered : experts.filter(({ name }) => name !== '' && plain(name) === said);
  const standing = named.filter(({ key }) => assigned.has(key));
  const [only, ...more] = named.length > 1 && standing.length > 0 ? standing : named;
  if (only === undefined) return { fault: say('returns.expert', { cell: word.slice(0, 40) }) };
  return more.length > 0 ? { fault: say('returns.expertSeveral', { name: word.slice(0, 40), ids: [only, ...more].map(({ id }) => id) }) } : only;
}

/** Why somebody who does not judge the proposal yet may not be given it. */
function faultOfGiving(expert: ExpertKey, name: string, pool: ReturnPool, { row, assigned }: Standing): Message | null {
  if (assigned.get(expert) === 'declined') return say('returns.expertDeclined', { name });
  const why = assigned.has(expert) ? null : pool.barredBy(row, expert);
  return why === null ? null : say('returns.expertBarred', { name, why });
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '').toUpperCase();
