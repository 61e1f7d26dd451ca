import type { ListName, OfficeList, OfficeLists, RawTable, Result, Steps } from '../core/model';
import { listNames } from '../core/model';
import { bindList } from '../core/tables/bindList';
import { checkNeeds } from '../core/tables/checkMapping';
import { listNamed, listSpecs } from '../core/tables/kinds/lists';
import { mapByHeader } from '../core/tables/mapByHeader';
import { say } from '../core/words';
import type { Args } from './args';
import { readInput } from './books';
import { InputFault, UsageFault } from './faults';
import type { Io } from './io';
import { tellIssues, warn } from './messages';

/** Which list each file is. @throws UsageFault for a name that is no list's, and for a list given twice */
export function namedLists({ lists }: Args, command: string): ReadonlyMap<ListName, string> {
  const files = new Map<ListName, string>();
  for (const { name, file } of lists) {
    const list = listNamed(name);
    if (list === undefined) {
      const known = listNames.map((id) => say('cli.list.known', { list: say(`list.name.${id}`), id }));
      throw new UsageFault(say('cli.list.unknown', { found: name, known }), command);
    }
    if (files.has(list)) throw new UsageFault(say('cli.list.twice', { list: say(`list.name.${list}`) }), command);
    files.set(list, file);
  }
  return files;
}

/**
 * Reads the office's lists and tells what is odd about them.
 * @param watch runs a computation and shows how far it is
 * @throws InputFault where one of them cannot be used
 */
export function readLists(files: ReadonlyMap<ListName, string>, io: Io, language: Args['language'], watch: <T>(steps: Steps<T>) => T): OfficeLists {
  const lists: Partial<Record<ListName, OfficeList>> = {};
  for (const [name, file] of files) {
    const read: Result<RawTable> = watch(readInput(file, io));
    if (!read.ok) throw new InputFault(read.issues);
    const table = read.value;
    const mapping = mapByHeader(listSpecs[name], table);
    const lacking = checkNeeds(listSpecs[name], mapping, table);
    if (lacking.length > 0) throw new InputFault(lacking);
    const { list, issues } = watch(bindList(name, table, mapping, null));
    tellIssues(io, [...read.issues, ...issues], language);
    lists[name] = list;
  }
  return lists;
}

/** Says once which of the office's lists were not given. */
export function tellNoLists(lists: readonly ListName[], io: Io, language: Args['language']): void {
  if (lists.length > 0) warn(io, say('cli.list.none', { lists: lists.map((list) => say(`list.name.${list}`)) }), language);
}
