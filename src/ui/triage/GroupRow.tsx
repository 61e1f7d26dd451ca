import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo } from 'react';
import type { RowGroup } from '../../state/groups';
import { Action } from '../common/Action';
import { useActions, useWords } from '../common/app';
import { LeftOut } from './LeftOut';

interface GroupRowProps {
  readonly group: RowGroup;
  /** What the group is called. */
  readonly name: string;
  /** Offers the way to where panels are formed. */
  readonly formPanels: boolean;
  readonly open: boolean;
  readonly index: number;
  readonly top: number;
  readonly width: number;
  readonly active: boolean;
  readonly onToggle: (close: boolean, values: readonly string[]) => void;
}

/** The head of a group: its name, how many rows, what they ask for together, how many are decided. */
export const GroupRow = memo(function GroupRow({ group, name, formPanels, open, index, top, width, active, onToggle }: GroupRowProps) {
  const t = useWords();
  const { openPage } = useActions();
  const { value, rows, decided } = group;
  return (
    <div
      id={`group-${index}`} className={active ? 'group-row active' : 'group-row'} role="row" aria-rowindex={index + 2} data-group={value}
      style={{ transform: `translateY(${top}px)`, width }} onClick={() => onToggle(open, [value])}
    >
      <div role="gridcell" aria-colindex={1} aria-expanded={open} className="group-cell">
        {open ? <ChevronDown size={14} aria-hidden /> : <ChevronRight size={14} aria-hidden />}
        <strong className="name clip" title={name}>{name}</strong>
        <span className="figure">{t('grid.groupCount', { count: t.number(rows.length) })}</span>
        <span className="figure">{t('grid.groupSum', { wan: t.number(group.wan) })}</span>
        <span className="figure muted">{t('grid.decided', { done: t.number(decided), all: t.number(rows.length) })}</span>
        {formPanels && <Action tiny label={t('grid.formPanels')} onPress={() => openPage('panels')} testId="form-panels" />}
        <LeftOut {...group} />
      </div>
    </div>
  );
}, (before, after) => (Object.keys(after) as (keyof GroupRowProps)[]).every((key) => key === 'onToggle' || before[key] === after[key]));
