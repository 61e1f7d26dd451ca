import { bareHeader } from '../tables/headerMatcher';

/** `备注`, or `备注_2` … where that is taken (by its bare form). Brackets would not do: matching of headers ignores them. */
export function freeHeader(wanted: string, taken: ReadonlySet<string>): string {
  let header = wanted;
  for (let count = 2; taken.has(bareHeader(header)); count++) header = `${wanted}_${count}`;
  return header;
}
