import { PanelRight } from 'lucide-react';
import { say, write } from '../../core/words';
import type { AppState } from '../../state/appState';
import { fold } from '../../state/search/query';
import type { TriagedRow } from '../../worker/protocol';
import type { Command } from './command';

/** Nobody reads further; a longer name finds fewer. */
const mostNamed = 30;
/** A single letter or character stands in nearly every title. */
const leastTyped = 2;

const nameOf = ({ cells: { number, title, applicant } }: TriagedRow): string => [number, title, applicant].filter(Boolean).join(' ');

const known = new WeakMap<TriagedRow['cells'], string>();
function foldedName(row: TriagedRow): string {
  const before = known.get(row.cells);
  if (before !== undefined) return before;
  const made = fold(nameOf(row));
  known.set(row.cells, made);
  return made;
}

/** Opening the proposals whose number, title or applicant has all that was typed, besides words of the command itself. */
export function rowsNamed({ session }: AppState, typed: string): readonly Command[] {
  if (session === null) return [];
  const verb = (['zh', 'en'] as const).map((language) => fold(write(say('commands.openRow', { row: '' }), language))).join(' ');
  const words = fold(typed).split(/\s+/u).filter((word) => word !== '' && !verb.includes(word));
  if (words.join('').length < leastTyped) return [];
  const found: Command[] = [];
  for (const row of session.rows) {
    const name = foldedName(row);
    if (!words.every((word) => name.includes(word))) continue;
    found.push({ word: say('commands.openRow', { row: nameOf(row) }), icon: PanelRight, place: 'session', run: ({ actions }) => actions.showRow(row.key) });
    if (found.length === mostNamed) break;
  }
  return found;
}
