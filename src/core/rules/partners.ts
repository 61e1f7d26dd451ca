import type { Proposal } from '../model';
import { bare, filled, isBlank, withoutRemarks } from './cells';

/** `否`, `无合作单位`, `无（独立承担）`, `0`: no partner. */
export function isNone(entry: string): boolean {
  const said = withoutRemarks(entry);
  return isBlank(said) || /^(?:0|否|(?:独立|单独)(?:申请|申报|承担|完成)?|(?:无|無|没有|不含|不需)(?:合作|协作|外协).*)$/u.test(bare(said));
}

/** The collaborating institutions that a proposal names, as typed. */
export const partnersOf = (proposal: Proposal): readonly string[] =>
  filled(proposal, 'partners') === undefined ? [] : proposal.partners.filter((entry) => !isNone(entry));
