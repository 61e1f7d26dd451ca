import { useDeferredValue, useMemo, useState } from 'react';
import type { Conflict } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import { expertName, type ReviewPool } from '../../state/review/pool';
import { conflictsIn } from '../../state/review/standing';
import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';
import { Box } from '../common/Box';
import { titleOf } from '../common/titleOf';
import { ConflictCard } from '../conflicts/ConflictCard';

interface ConflictBoxProps {
  readonly session: OpenSession;
  readonly pool: ReviewPool;
  readonly onClose: () => void;
}

const choices = ['all', 'bar', 'warn', 'aside', 'assigned'] as const;
type Choice = (typeof choices)[number];
/** Cards that are drawn before one asks for more. */
const atOnce = 60;

interface Line {
  readonly conflict: Conflict;
  readonly reason?: string;
  readonly about: string;
}

/** Every conflict of interest of the round with what was set aside and why, filtered by force and by words. */
export function ConflictBox({ session, pool, onClose }: ConflictBoxProps) {
  const t = useWords();
  const actions = useActions();
  const [choice, setChoice] = useState<Choice>('all');
  const [search, setSearch] = useState(useApp((state) => state.assigning.search));
  const [count, setCount] = useState(atOnce);
  const { assigned } = session.fold.state.review;
  const lines = useMemo(() => {
    const { standing, overridden } = conflictsIn(session, pool);
    const about = ({ proposal, expert }: Conflict): string => { const known = pool.byKey.get(expert); return `${known === undefined ? '' : expertName(known)} · ${titleOf(session, proposal)}`; };
    return [...overridden.map(({ conflict, reason }): Line => ({ conflict, reason, about: about(conflict) })), ...standing.map((conflict): Line => ({ conflict, about: about(conflict) }))];
  }, [session, pool]);
  const is = useMemo((): Readonly<Record<Choice, (line: Line) => boolean>> => ({
    all: () => true,
    bar: ({ conflict, reason }) => reason === undefined && conflict.force === 'bar',
    warn: ({ conflict, reason }) => reason === undefined && conflict.force === 'warn',
    aside: ({ reason }) => reason !== undefined,
    assigned: ({ conflict }) => { const state = assigned.get(conflict.proposal)?.get(conflict.expert); return state !== undefined && state !== 'declined'; },
  }), [assigned]);
  const counts = useMemo(() => new Map(choices.map((one) => [one, lines.filter(is[one]).length])), [lines, is]);
  const wanted = useDeferredValue(search).trim().toLowerCase();
  const isAsked = wanted !== '';
  /** What is searched, written out once it is asked for: there may be thousands. */
  const texts = useMemo(() => (isAsked ? new Map(lines.map((line) => [line, `${line.about} ${pool.byKey.get(line.conflict.expert)?.employer ?? ''} ${t.message(line.conflict.message)}`.toLowerCase()])) : null), [isAsked, lines, pool, t]);
  const found = lines.filter((line) => is[choice](line) && texts?.get(line)?.includes(wanted) !== false);
  return (
    <Box title={t('conflictList.title')} onClose={onClose} foot={<><span className="space" /><Action label={t('conflictList.exportShown', { count: found.length })} isDisabled={found.length === 0} testId="conflicts-export-shown" onPress={() => void actions.exportConflicts(found.map(({ conflict }) => conflict))} /><Action label={t('conflictList.export')} testId="conflicts-export" onPress={() => { onClose(); actions.openDialog('export'); }} /><Action look="primary" label={t('page.close')} onPress={onClose} /></>}>
      <p className="conflict-tools">
        <select className="input" value={choice} aria-label={t('conflictList.title')} data-testid="conflicts-choice" onChange={(event) => { const next = choices.find((one) => one === event.target.value); if (next !== undefined) setChoice(next); }}>
          {choices.map((one) => <option key={one} value={one}>{t(`conflictList.${one}`, { count: counts.get(one) ?? 0 })}</option>)}
        </select>
        <input className="input" type="search" value={search} placeholder={t('conflictList.search')} aria-label={t('conflictList.search')} data-testid="conflicts-search" onChange={(event) => setSearch(event.target.value)} />
      </p>
      {found.slice(0, count).map(({ conflict, reason, about }) => <ConflictCard key={`${conflict.proposal} ${conflict.expert} ${conflict.test}`} conflict={conflict} about={about} {...(reason === undefined ? {} : { overridden: reason })} />)}
      {found.length === 0 && <p className="muted">{t('conflictList.none')}</p>}
      {found.length > count && <Action tiny label={t('conflictList.more', { count: Math.min(atOnce, found.length - count) })} onPress={() => setCount(count + atOnce)} />}
    </Box>
  );
}
