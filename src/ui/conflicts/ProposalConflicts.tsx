import type { RowKey } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import { expertName } from '../../state/review/pool';
import { conflictsIn } from '../../state/review/standing';
import { useApp, useWords } from '../common/app';
import { ConflictCard } from './ConflictCard';

/** Which experts should not judge a proposal, and why; nothing where there are no experts. */
export function ProposalConflicts({ session, row }: { readonly session: OpenSession; readonly row: RowKey }) {
  const t = useWords();
  const pool = useApp((state) => state.pool);
  if (pool === null) return null;
  const conflicts = conflictsIn(session, pool);
  const standing = conflicts.byRow.get(row) ?? [];
  const aside = conflicts.overridden.filter(({ conflict }) => conflict.proposal === row);
  if (standing.length + aside.length === 0) return null;
  const nameOf = (key: (typeof standing)[number]['expert']): string => { const expert = pool.byKey.get(key); return expert === undefined ? '' : expertName(expert); };
  return (
    <details className="section" data-testid="proposal-conflicts">
      <summary>{t('conflicts.ofProposal', { count: standing.length })}</summary>
      {standing.map((conflict) => <ConflictCard key={`${conflict.expert} ${conflict.test}`} conflict={conflict} about={nameOf(conflict.expert)} />)}
      {aside.map(({ conflict, reason }) => <ConflictCard key={`${conflict.expert} ${conflict.test}`} conflict={conflict} about={nameOf(conflict.expert)} overridden={reason} />)}
    </details>
  );
}
