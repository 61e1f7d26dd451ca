import { hasInitials, initialsOf } from '../../state/search/initials';
import { fold, mayBeInitials } from '../../state/search/query';

/** Whether a name holds what was typed, as it is written or by its pinyin initials. */
export function fitsName(name: string, typed: string): boolean {
  const wanted = fold(typed).trim();
  return fold(name).includes(wanted) || (mayBeInitials(wanted) && hasInitials(initialsOf(name), wanted));
}
