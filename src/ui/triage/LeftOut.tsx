import type { AmountSum } from '../../state/groups';
import { useWords } from '../common/app';

/** What a sum of amounts does not contain; nothing where it has them all. */
export function LeftOut({ withoutAmount, doubtful }: Pick<AmountSum, 'withoutAmount' | 'doubtful'>) {
  const t = useWords();
  const notes = [
    ...(doubtful > 0 ? [t('grid.sumDoubtful', { count: t.number(doubtful) })] : []),
    ...(withoutAmount > 0 ? [t('grid.groupWithout', { count: t.number(withoutAmount) })] : []),
  ];
  return notes.length > 0 && <span className="muted small clip">{t.list(notes)}</span>;
}
