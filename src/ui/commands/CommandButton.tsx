import { Action } from '../common/Action';
import { useApp, useAppObject, useWords } from '../common/app';
import { applies, wordOf, type Command } from './command';

interface CommandButtonProps {
  readonly command: Command;
  /** Shorter than the command's own name, where the place says the rest. */
  readonly label?: string;
  readonly bare?: boolean;
  readonly tiny?: boolean;
  readonly look?: 'primary' | 'plain';
  readonly testId?: string;
  /** Where another key does it than the command's own. */
  readonly keys?: string;
  /** Rests although the command could run: the place knows more. */
  readonly resting?: boolean;
  /** Of what it shows and hides. */
  readonly expanded?: boolean;
  /** Of what it switches on and off; its label then does not change. */
  readonly pressed?: boolean;
}

/** A command as a button: its name, icon and key, resting where there is nothing to do. */
export function CommandButton({ command, label, keys, resting = false, expanded, pressed, ...rest }: CommandButtonProps) {
  const t = useWords();
  const app = useAppObject();
  const name = useApp((state) => t.message(wordOf(command, state)));
  const ready = useApp((state) => applies(command, state));
  const { icon } = command;
  const shown = keys ?? command.keys?.[0];
  return (
    <Action
      {...rest} label={label ?? name} isDisabled={resting || !ready} onPress={() => command.run(app)}
      {...(icon === undefined ? {} : { icon })} {...(shown === undefined ? {} : { keys: shown })} {...(expanded === undefined ? {} : { 'aria-expanded': expanded })} {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
    />
  );
}
