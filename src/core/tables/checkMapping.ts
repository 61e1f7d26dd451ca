import type { FieldKey, Issue, Mapping, RawTable } from '../model';
import { say } from '../words';
import { proposalNeeds, proposalTable } from './columns';
import type { Need, TableSpec } from './tableSpec';

/** What a command may need of a table: proposal numbers, titles, or any one column with text to classify. */
export type Wanted = keyof typeof proposalNeeds;

/** Beyond so many fields that would do, a message names their canonical headers alone. */
const fieldsWithAliases = 3;

/** Which of the wanted columns a mapping of proposals lacks: one issue each, naming the headers that would be understood. */
export const checkMapping = (
  mapping: Mapping<FieldKey>, table: Pick<RawTable, 'file'>, wanted: readonly Wanted[] = ['number', 'title', 'text'],
): Issue[] => checkNeeds(proposalTable, mapping, table, wanted.map((want) => proposalNeeds[want]));

/** Which needs of a kind of table (or of a command) a mapping does not meet: one issue each, naming the headers that would. */
export function checkNeeds<F extends string>(
  kind: TableSpec<F>, mapping: Mapping<F>, table: Pick<RawTable, 'file'>, needs: readonly Need<F>[] = kind.needs,
): Issue[] {
  return needs
    .filter(({ any }) => !any.some((field) => (mapping[field]?.length ?? 0) > 0))
    .map((need): Issue => ({
      level: 'error',
      message: say(need.words, { headers: understoodHeaders(kind, need) }),
      place: { file: table.file },
    }));
}

function understoodHeaders<F extends string>({ columns }: TableSpec<F>, { any }: Need<F>): readonly string[] {
  const specs = any.flatMap((field) => columns.filter(({ key }) => key === field));
  if (specs.length > fieldsWithAliases) return specs.map((spec) => spec.header);
  return specs.flatMap((spec) => [spec.header].concat(spec.aliases, spec.weak));
}
