import type { FieldKey, Issue, Mapping, RawTable } from '../model';
import { say } from '../words';
import { columnOf } from './columns';

/** What a command may need of a table: proposal numbers, titles, or any one column with text to classify. */
export type Wanted = 'number' | 'title' | 'text';

const feeders: Readonly<Record<Wanted, readonly FieldKey[]>> = {
  number: ['number'],
  title: ['title'],
  text: ['title', 'keywords', 'abstract', 'body', 'titleEn', 'abstractEn'],
};

/** Which of the wanted columns a mapping lacks: one issue each, naming the headers that would be understood. */
export function checkMapping(mapping: Mapping, table: Pick<RawTable, 'file'>, wanted: readonly Wanted[] = ['number', 'title', 'text']): Issue[] {
  return wanted
    .filter((want) => !feeders[want].some((field) => (mapping[field]?.length ?? 0) > 0))
    .map((want): Issue => ({
      level: 'error',
      message: say(`tables.columns.${want}`, { headers: understoodHeaders(want).join('、') }),
      place: { file: table.file },
    }));
}

function understoodHeaders(want: Wanted): readonly string[] {
  const specs = feeders[want].map(columnOf);
  if (want === 'text') return specs.map((spec) => spec.header);
  return specs.flatMap((spec) => [spec.header].concat(spec.aliases, spec.weak));
}
