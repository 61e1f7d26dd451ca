import type { ListRow, ShownListField } from '../model';
import { isOfKind } from './listRows';

/** Which ongoing grants count for the limits on applications (限项申请规定); all of it is set by the call. */
export interface CountingSettings {
  /** Categories and subtypes that do not count, and wordings that count all the same. */
  readonly exempt: readonly string[];
  readonly counted: readonly string[];
  /** Terms of up to so many months do not count. */
  readonly shortMonths: number;
  /** Up to this year of approval a participant's role does not count: for senior persons, and for all others. */
  readonly seniorRoleUntil: number;
  readonly otherRoleUntil: number;
}

/** `doubt`: the row does not say; the field that leaves it open is named. */
export type Counting = 'counts' | 'not' | { readonly doubt: ShownListField };

/** Whether a row of 在研项目 counts for a person in an application year: with a senior title any role does, without only that of a participant. */
export function countingOf(row: ListRow, isSenior: boolean, year: number, settings: CountingSettings): Counting {
  if (isOfKind(row, settings.exempt, settings.counted)) return 'not';
  const term = ofTerm(row, year, settings.shortMonths);
  if (term === 'not') return term;
  const role = ofRole(row, isSenior, settings);
  return role === 'counts' ? term : role;
}

/** A grant that ends in the year of application, or ended before, is not ongoing. */
function ofTerm({ from, to, cells }: ListRow, year: number, shortMonths: number): Counting {
  const field = cells.from === undefined && cells.to === undefined && cells.period !== undefined ? 'period' : 'to';
  if (to.state !== 'read') return { doubt: field };
  if (to.value.year <= year) return 'not';
  if (from.state === 'unreadable') return { doubt: field === 'to' ? 'from' : field };
  if (from.state === 'blank') return 'counts';
  const months = (to.value.year - from.value.year) * 12 + to.value.month - from.value.month + 1;
  return months <= shortMonths ? 'not' : 'counts';
}

function ofRole(row: ListRow, isSenior: boolean, { seniorRoleUntil, otherRoleUntil }: CountingSettings): Counting {
  const role = roleOf(row.cells.role);
  if (role === 'leader') return isSenior ? 'counts' : 'not';
  const { earliest, latest } = approvalOf(row);
  const until = isSenior ? seniorRoleUntil : otherRoleUntil;
  if (role === 'participant' || !isSenior) {
    if (latest <= until) return 'not';
    if (role === 'unclear') return { doubt: 'role' };
    return earliest > until ? 'counts' : { doubt: 'year' };
  }
  return earliest > until ? 'counts' : { doubt: 'role' };
}

/** A leader of a part (子课题负责人) takes part in the whole. */
function roleOf(cell = ''): 'leader' | 'participant' | 'unclear' {
  if (/参与|参加|成员|骨干|合作|子课题|participant|member|co-?(?:i\b|investigator)/iu.test(cell)) return 'participant';
  return /负责|主持|申请人|承担人|首席|leader|principal|\bpi\b|host/iu.test(cell) ? 'leader' : 'unclear';
}

/** The years in which a grant may have been approved: the one before its start or that of the start, where no year is given. */
function approvalOf({ year, from }: ListRow): { readonly earliest: number; readonly latest: number } {
  if (year.state === 'read') return { earliest: year.value, latest: year.value };
  if (year.state === 'unreadable' || from.state !== 'read') return { earliest: -Infinity, latest: Infinity };
  return { earliest: from.value.year - 1, latest: from.value.year };
}
