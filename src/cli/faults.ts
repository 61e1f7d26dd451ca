import type { Issue, Message, Place } from '../core/model';

/** Wrong usage: exit status 2. `command` is the one whose help is pointed at, where one was named. */
export class UsageFault extends Error {
  constructor(readonly what: Message, readonly command?: string) {
    super(what.key);
  }
}

/** An input that cannot be used, or a result that cannot be written: exit status 1. */
export class InputFault extends Error {
  constructor(readonly issues: readonly Issue[]) {
    super(issues.map(({ message }) => message.key).join());
  }
}

/** The error of one file. */
export const fileFault = (message: Message, place: Place): InputFault => new InputFault([{ level: 'error', message, place }]);
