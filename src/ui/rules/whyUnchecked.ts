import type { Message } from '../../core/model';
import { say } from '../../core/words';

/** Why a rule did not run, and where a list is missing what to do about it on the page. */
export const whyUnchecked = (why: Message): Message => (why.key === 'rules.noList' ? say('lists.unchecked', { why, page: say('pages.lists') }) : why);
