import type { Proposal, RowKey } from '../model';
import { nearPairs } from '../text/nearDuplicates';
import { Shingler } from '../text/shingles';

/** From this share of the text on two proposals are judged side by side; the shortest text compared; what is boilerplate. */
const near = { share: 0.5, leastShingles: 20, boilerplateShare: 0.05 };

/** Pairs of proposals whose texts are nearly the same: each is to stay on one panel. */
export function nearGroups(proposals: readonly Proposal[]): readonly (readonly RowKey[])[] {
  const shingler = new Shingler();
  const texts = proposals.map(({ cells }) => shingler.shingles(`${cells.title ?? ''}\n${cells.abstract ?? ''}`));
  return nearPairs(texts, near).map(({ one, other }) => [one, other].flatMap((place) => proposals[place]?.key ?? []));
}
