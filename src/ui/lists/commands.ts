import { FileUp, Trash2, Undo2 } from 'lucide-react';
import { listNames, poolKinds, type Message, type SideKind } from '../../core/model';
import { say } from '../../core/words';
import type { PageId } from '../../state/appState';
import type { Command, Commands } from '../commands/command';
import { pressOn } from '../triage/moving';

/** Importing and removing the table of a kind: what its line's buttons do, the question before a list is removed too. */
const tableCommands = (kind: SideKind, list: Message, place: PageId): readonly Command[] => [
  { word: (state) => say(state.session?.fold.state.sides.has(kind) === true ? 'lists.replaceOf' : 'lists.importOf', { list }), icon: FileUp, place, run: () => pressOn(`list-import-${kind}`) },
  { word: say('lists.removeOf', { list }), icon: Trash2, place, applies: ({ session }) => session?.fold.state.sides.has(kind) === true, run: () => pressOn(`list-remove-${kind}`) },
];

/** Taking back what the news of each page tell of. */
export const takeBackCommands = {
  list: { word: say('commands.takeBackList'), icon: Undo2, place: 'lists', applies: ({ listStep, listNews, relisting }) => relisting === false && listNews !== null && (listStep?.step ?? null) !== null, run: ({ actions }) => actions.takeBackList() },
  tables: { word: say('commands.takeBackTables'), icon: Undo2, place: 'experts', applies: ({ poolNews }) => (poolNews?.steps.length ?? 0) > 0, run: ({ actions }) => actions.takeBackTables() },
} satisfies Commands;

/** The lists of the office on their page, the tables of experts on theirs. */
export const listCommands: readonly Command[] = [
  ...listNames.flatMap((list) => tableCommands(list, say(`list.name.${list}`), 'lists')),
  ...poolKinds.flatMap((kind) => tableCommands(kind, say(`tables.kind.${kind}`), 'experts')),
  ...Object.values(takeBackCommands),
];
