import type { Classification, Proposal, RowKey } from '../model';
import { say } from '../words';
import type { Lack, RuleFile } from './rule';

/** Why a rule about what the texts say cannot run: nothing was classified. */
export const lackOfClassification = ({ classifications }: RuleFile): Lack | undefined =>
  classifications === undefined ? { missing: [], message: say('rules.unclassified') } : undefined;

/** Finds what the texts say of a proposal; undefined where it has no text. */
export function classificationOf({ classifications = [] }: RuleFile): (proposal: Proposal) => Classification | undefined {
  const byKey = new Map<RowKey, Classification>(classifications.map((row) => [row.key, row]));
  return ({ key }) => {
    const row = byKey.get(key);
    return row?.best === undefined ? undefined : row;
  };
}
