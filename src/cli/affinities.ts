import type { AffinityTable, Expert, Issue, MessageParams, Proposal, RawTable, Result } from '../core/model';
import { failed, ok } from '../core/model';
import { cellText } from '../core/tables/values/text';
import { say, type WordKey } from '../core/words';

const headers = {
  proposal: ['proposal', 'proposal id', '申请编号', '项目编号'],
  expert: ['expert', 'expert id', 'reviewer', '专家编号', '专家'],
  score: ['score', 'affinity', '匹配度', '得分'],
} as const;
type Column = keyof typeof headers;

/** What an expert is called on the command line: by number, else by name. */
export const expertName = ({ id, name }: Pick<Expert, 'id' | 'name'>): string => (id === '' ? name : id);

/**
 * Affinities as a table gives them: proposal, expert, score, a pair a row. A pair that no row has is 0; of two rows the
 * last counts. A score that is no number cannot be used; who is in no table is told once.
 */
export function readAffinities(table: RawTable, proposals: readonly Proposal[], experts: readonly Expert[]): Result<AffinityTable> {
  const { file, header, rows, lines } = table;
  const at = (column: Column): number => header.findIndex((text) => (headers[column] as readonly string[]).includes(text.trim().toLowerCase()));
  const places = { proposal: at('proposal'), expert: at('expert'), score: at('score') };
  const missing = (Object.keys(headers) as Column[]).filter((column) => places[column] < 0);
  if (missing.length > 0) return failed(...missing.map((column): Issue => ({ level: 'error', message: say('cli.affinities.noColumn', { column: headers[column].join(' / ') }), place: { file } })));
  const rowsOf = placesOf(proposals.map(({ cells }) => cells.number ?? ''));
  const columnsOf = placesOf(experts.map(expertName));
  const scores = new Float64Array(proposals.length * experts.length);
  const issues: Issue[] = [];
  const strangers = { proposal: new Set<string>(), expert: new Set<string>() };
  for (const [index, row] of rows.entries()) {
    const [proposal, expert, text] = [cellText(row[places.proposal] ?? ''), cellText(row[places.expert] ?? ''), cellText(row[places.score] ?? '')];
    const score = text === '' ? Number.NaN : Number(text);
    if (!Number.isFinite(score)) {
      issues.push({ level: 'error', message: say('cli.affinities.noNumber', { found: text }), place: { file, line: lines[index] ?? index + 2, column: header[places.score] ?? '' } });
      continue;
    }
    const [found, columns] = [rowsOf.get(proposal), columnsOf.get(expert)];
    if (found === undefined) strangers.proposal.add(proposal);
    if (columns === undefined) strangers.expert.add(expert);
    for (const one of found ?? []) for (const column of columns ?? []) scores[one * experts.length + column] = score;
  }
  if (issues.length > 0) return failed(...issues);
  const tell = (key: WordKey, names: ReadonlySet<string>): Issue[] => {
    const params: MessageParams = { count: names.size, names: [...names].slice(0, 5) };
    return names.size === 0 ? [] : [{ level: 'warning', message: say(key, params), place: { file } }];
  };
  return ok(
    { proposals: proposals.map(({ key }) => key), experts: experts.map(({ key }) => key), scores },
    [...tell('cli.affinities.strangeProposals', strangers.proposal), ...tell('cli.affinities.strangeExperts', strangers.expert)],
  );
}

function placesOf(names: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, name] of names.entries()) {
    if (name === '') continue;
    const known = places.get(name);
    if (known === undefined) places.set(name, [place]);
    else known.push(place);
  }
  return places;
}
