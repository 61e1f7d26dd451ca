import type { LucideIcon } from 'lucide-react';
import type { Message } from '../../core/model';
import type { App } from '../../state/app';
import type { AppState, PageId } from '../../state/appState';

/** Where a command holds: whether a session is open or not, on every page of one, or on one page. */
export type CommandPlace = 'anywhere' | 'session' | PageId;

/** One thing that a person can do. Button, key, menu, palette and help all take it from here. */
export interface Command {
  /** What it does, as all of them call it. */
  readonly word: Message | ((state: AppState) => Message);
  readonly icon?: LucideIcon;
  readonly place: CommandPlace;
  /** Its keys as they are written on a keyboard: `D`, `?`, `Ctrl Z`, `Shift ↑`, or one after the other, `G T`. The first is shown beside its buttons. */
  readonly keys?: readonly string[];
  /** Keys that do the same and that nobody need be told of. */
  readonly otherKeys?: readonly string[];
  /** The browser tells of its keys by an event of its own, such as `paste`; a press of them alone does nothing. */
  readonly byBrowser?: true;
  /** Its keys hold in the middle of typing too. */
  readonly whileTyping?: true;
  /** Whether there is such a command at all; always, where it is left out. */
  exists?(state: AppState): boolean;
  /** Whether there is anything to do now; always, where it is left out. */
  applies?(state: AppState): boolean;
  run(app: App): void;
}

export type Commands = Readonly<Record<string, Command>>;

export const wordOf = ({ word }: Command, state: AppState): Message => (typeof word === 'function' ? word(state) : word);

/** Whether the command belongs to what is on the screen. */
export function isHere({ place, exists }: Command, state: AppState): boolean {
  const { session, view } = state;
  return (place === 'anywhere' || (session !== null && (place === 'session' || place === view.page))) && exists?.(state) !== false;
}

export const applies = (command: Command, state: AppState): boolean => isHere(command, state) && command.applies?.(state) !== false;
