import type { AlikePlace, Finding, TextSpan } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import type { TriagedRow } from '../../worker/protocol';
import type { Words } from '../common/app';

/** The texts that are shown side by side. */
export type ComparedTexts = Readonly<Partial<Record<TextSpan['field'], string>>>;

/** What a proposal can be compared with: another on the open list, or a row of an office's list. */
export interface AlikeOther {
  readonly place: AlikePlace;
  /** As a choice names it. */
  readonly name: string;
  /** Above its texts. */
  readonly heading: string;
  /** Number, line, applicant and host, as far as they are known. */
  readonly about: string;
  /** Its row; null for a list's, whose texts the worker brings. */
  readonly row: TriagedRow | null;
}

/** Who applies, and where the row stands. */
export const aboutRow = ({ cells: { number, applicant, host }, line }: TriagedRow, t: Words): string =>
  [number, t('page.atLine', { line }), applicant, host].filter(Boolean).join(' · ');

/** All that a finding compares its proposal with, nearest first; proposals that are not on the open list are left out. */
export function alikeOthers({ others = [], listed = [], evidence }: Finding, session: OpenSession, t: Words): readonly AlikeOther[] {
  const rows = others.flatMap((key) => session.byKey.get(key) ?? []).map((row): AlikeOther => ({
    place: row.key, row, heading: t('alike.other'), about: aboutRow(row, t),
    name: [row.cells.number, row.cells.title].filter(Boolean).join(' ') || t('page.atLine', { line: row.line }),
  }));
  const entries = listed.map((place): AlikeOther => {
    const quoted = evidence.flatMap((one) => ('list' in one && one.list === place.list && one.line === place.line ? one.quote : []));
    const at = t('page.atLine', { line: place.line });
    return { place, row: null, heading: t(`list.name.${place.list}`), about: [quoted[0], at].filter(Boolean).join(' · '), name: quoted.join(' ') || at };
  });
  return [...rows, ...entries];
}
