import { useMemo } from 'react';
import type { OpenSession } from '../../state/appState';
import { expertName, type ReviewPool } from '../../state/review/pool';
import type { PlanLine } from '../../state/review/planFilter';
import { limitsIn, loadOf } from '../../state/review/standing';
import { useWords } from '../common/app';
import { Box } from '../common/Box';
import { titleOf } from '../common/titleOf';
import { PlainBars, type PlainBar } from './PlainBars';

interface PictureBoxProps {
  readonly session: OpenSession;
  readonly pool: ReviewPool;
  readonly lines: readonly PlanLine[];
  readonly onClose: () => void;
}

/** Bars that are drawn. */
const most = { experts: 60, proposals: 20 };

/** How the plan is spread: the load of each expert against the limit, and the proposals whose experts fit least. */
export function PictureBox({ session, pool, lines, onClose }: PictureBoxProps) {
  const t = useWords();
  const { review } = session.fold.state;
  const loads = useMemo(() => pool.experts.map((expert): PlainBar => {
    const limit = limitsIn(expert, review).most;
    const load = loadOf(review, expert.key);
    return { key: expert.key, name: expertName(expert), value: load, limit, shown: `${load}/${limit}` };
  }).toSorted((one, other) => other.value - one.value), [pool, review]);
  const worst = useMemo(() => lines.filter(({ review: { experts } }) => experts.length > 0).toSorted((one, other) => one.review.sum - other.review.sum)
    .map(({ row, review: { sum } }): PlainBar => ({ key: row.key, name: titleOf(session, row.key), value: sum, shown: t.points(sum) })), [lines, session, t]);
  return (
    <Box title={t('assignPage.pictures')} onClose={onClose}>
      <PlainBars title={t('assignPage.loadPicture', { count: Math.min(most.experts, loads.length), all: loads.length })} bars={loads.slice(0, most.experts)} />
      <PlainBars title={t('assignPage.worstPicture', { count: Math.min(most.proposals, worst.length) })} bars={worst.slice(0, most.proposals)} />
    </Box>
  );
}
