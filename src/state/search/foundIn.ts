import { beginsWithInitials, initialsOf } from './initials';
import { fold, mayBeInitials, type Query } from './query';

/** A stretch of a text, in UTF-16 units, the end excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A text folded sign by sign, with the place in the source of each unit. */
function foldedWithPlaces(text: string): { readonly folded: string; readonly places: readonly number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const sign of text) {
    const one = fold(sign);
    for (let unit = 0; unit < one.length; unit++) places.push(at);
    folded += one;
    at += sign.length;
  }
  places.push(at);
  return { folded, places };
}

/** Stretches in order, those that touch or overlap made one. */
function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const one of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last !== undefined && one.start <= last.end) all[all.length - 1] = { start: last.start, end: Math.max(last.end, one.end) };
    else all.push(one);
  }
  return all;
}

/** The signs at a name's head whose initials were typed. */
function initialsAtHead(name: string, typed: string): readonly Stretch[] {
  if (!mayBeInitials(typed) || !beginsWithInitials(initialsOf(name), typed)) return [];
  let end = 0;
  let left = typed.length;
  for (const sign of name) {
    if (left === 0) break;
    end += sign.length;
    left -= initialsOf(sign).length;
  }
  return [{ start: 0, end }];
}

/** Where a search's wanted terms stand in a text; in a name, by its initials too. */
export function foundIn(text: string, { wanted }: Query, isName = false): readonly Stretch[] {
  if (wanted.length === 0) return [];
  // Most texts have none: that is seen without taking them to pieces.
  const whole = fold(text);
  if (!isName && !wanted.some((term) => whole.includes(term))) return [];
  const { folded, places } = foldedWithPlaces(text);
  const stretches: Stretch[] = [];
  for (const term of wanted) {
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
      // The end is where the last sign ends, also where that one was folded into several.
      let unit = at + term.length;
      while (unit < folded.length && places[unit] === places[unit - 1]) unit++;
      stretches.push({ start: places[at] ?? 0, end: places[unit] ?? text.length });
    }
    if (isName) stretches.push(...initialsAtHead(text, term));
  }
  return merged(stretches);
}
