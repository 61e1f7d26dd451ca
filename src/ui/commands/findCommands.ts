import { write } from '../../core/words';
import type { AppState } from '../../state/appState';
import { hasInitials, initialsOf } from '../../state/search/initials';
import { applies, isHere, wordOf, type Command } from './command';

/** A command as the palette shows it. */
export interface FoundCommand {
  readonly command: Command;
  readonly label: string;
  /** False where there is nothing to do for it now. */
  readonly ready: boolean;
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** How well a word fits a command, less is better: begins its name, stands in it, in the other language's, by pinyin initials, is its key; null where it does not fit. */
function fitOf(word: string, label: string, zh: string, other: string, keys: readonly string[]): number | null {
  if (fold(label).startsWith(word)) return 0;
  if (fold(label).includes(word)) return 1;
  if (fold(other).includes(word)) return 2;
  if (/^[a-z0-9]+$/.test(word) && hasInitials(initialsOf(zh), word)) return 3;
  return keys.some((key) => fold(key) === word) ? 4 : null;
}

/** The commands of this screen that fit what was typed, by Chinese, English, pinyin initials or key; all words must fit. Those that can run come first, then the better fit. */
export function findCommands(commands: readonly Command[], typed: string, state: AppState): readonly FoundCommand[] {
  const words = fold(typed).split(/\s+/u).filter(Boolean);
  const found = commands.filter((command) => isHere(command, state)).flatMap((command) => {
    const message = wordOf(command, state);
    const zh = write(message, 'zh');
    const en = write(message, 'en');
    const label = state.language === 'zh' ? zh : en;
    const fits = words.map((word) => fitOf(word, label, zh, state.language === 'zh' ? en : zh, command.keys ?? []));
    return fits.includes(null) ? [] : [{ command, label, ready: applies(command, state), fit: Math.max(0, ...fits.map(Number)) }];
  });
  return found.toSorted((a, b) => Number(b.ready) - Number(a.ready) || a.fit - b.fit);
}
