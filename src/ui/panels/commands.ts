import { ChevronRight, Merge, Pencil, Trash2, type LucideIcon } from 'lucide-react';
import { say, type WordKey } from '../../core/words';
import type { AppState } from '../../state/appState';
import { panelTallies } from '../../state/review/panelTallies';
import type { Command } from '../commands/command';
import { pressOn } from '../triage/moving';

/** What is done to each panel, by its name: what the buttons of its line do. */
export function panelCommands({ session, call, pool, view: { page } }: AppState): readonly Command[] {
  if (session === null || page !== 'panels') return [];
  const { panels } = panelTallies(session, call, pool);
  return panels.flatMap(({ name }) => {
    const command = (word: WordKey, icon: LucideIcon, button: string): Command => ({ word: say(word, { panel: name }), icon, place: 'panels', run: () => pressOn(button, `[data-panel="${CSS.escape(name)}"]`) });
    return [
      command('commands.panelOpen', ChevronRight, 'panel-open'), command('panelsPage.renameOf', Pencil, 'panel-rename'),
      ...(panels.length > 1 ? [command('panelsPage.mergeOf', Merge, 'panel-merge')] : []), command('panelsPage.dissolve', Trash2, 'panel-dissolve'),
    ];
  });
}
