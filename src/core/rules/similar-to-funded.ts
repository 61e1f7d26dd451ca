import type { ListRow } from '../model';
import { findNearPairs } from '../text/nearDuplicates';
import { Shingler } from '../text/shingles';
import { say } from '../words';
import { bare, filled } from './cells';
import { defineListRule } from './listRule';
import { entriesOf, placesIn, rowsBy, rowsText } from './listRows';
import type { Passage, Verdict } from './rule';
import { aCount, aShare } from './settings';

const sound: Verdict = { outcome: 'pass', message: say('rule.similar-to-funded.pass') };
const blank: Verdict = { outcome: 'not-applicable', message: say('rules.blank') };
/** How many shared passages are quoted, the longest first. */
const quoted = 3;

const textOf = (title = '', abstract = ''): string => `${title}\n${abstract}`;

const settings = { share: aShare, leastShingles: aCount, boilerplateShare: aShare, shortestTitle: aCount };

/** Texts that are nearly those of a funded project, or bear its title. Passages that many texts share do not count. */
export const similarToFunded = defineListRule({
  id: 'similar-to-funded',
  demand: say('rule.similar-to-funded.demand'),
  clause: '形式审查惯例',
  severity: 'verify',
  list: 'funded',
  needs: [],
  needsOneOf: [['abstract'], ['title']],
  quotes: ['title'],
  settings,
  *check({ proposals, list, settings: { share, leastShingles, boilerplateShare, shortestTitle } }) {
    const shingler = new Shingler();
    const texts = [
      ...proposals.map(({ cells }) => textOf(cells.title, cells.abstract)), ...list.rows.map(({ cells }) => textOf(cells.title, cells.abstract)),
    ];
    const near = new Map(proposals.map((proposal) => [proposal, [] as { readonly row: ListRow; readonly share: number }[]]));
    for (const { one, other, share: found } of yield* findNearPairs(texts, shingler, { share, leastShingles, boilerplateShare, between: proposals.length })) {
      const [proposal, row] = [proposals[one], list.rows[other - proposals.length]];
      if (proposal !== undefined && row !== undefined) near.get(proposal)?.push({ row, share: found });
    }
    const titleKey = (title = ''): string => (bare(title).length < shortestTitle ? '' : bare(title));
    const titled = rowsBy(list, ({ cells }) => titleKey(cells.title));

    return (proposal) => {
      const { title, abstract = '' } = proposal.cells;
      const similar = near.get(proposal)?.toSorted((one, other) => other.share - one.share || one.row.line - other.row.line) ?? [];
      const [nearest] = similar;
      if (nearest !== undefined) {
        const rows = similar.map(({ row }) => row);
        const passages = shingler.sharedPassages(abstract, textOf(nearest.row.cells.title, nearest.row.cells.abstract)).slice(0, quoted)
          .map(([start, end]): Passage => ({ field: 'abstract', quote: abstract.slice(start, end) }));
        const message = say('rule.similar-to-funded.fail', { percent: Math.round(nearest.share * 100), rows: rowsText(rows) });
        return { outcome: 'fail', message, passages, entries: entriesOf(list, rows, ['grant', 'title']), listed: placesIn(list, rows) };
      }
      const same = titled.get(titleKey(title));
      if (same !== undefined) {
        const message = say('rule.similar-to-funded.fail-title', { rows: rowsText(same) });
        return { outcome: 'fail', message, entries: entriesOf(list, same, ['grant', 'title']), listed: placesIn(list, same) };
      }
      return filled(proposal, 'abstract') === undefined && filled(proposal, 'title') === undefined ? blank : sound;
    };
  },
});
