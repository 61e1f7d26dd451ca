import { ChevronDown, ChevronRight, Merge, Pencil, Trash2 } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import type { PanelTally } from '../../state/review/panelTallies';
import { Action } from '../common/Action';
import { useActions, useWords } from '../common/app';
import { ProposalPicker } from './ProposalPicker';

interface PanelLineProps {
  readonly panel: PanelTally;
  readonly names: readonly string[];
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly directionLabel: (id: string) => string;
}

/** One panel: its size against the bounds, directions, experts, budget; renamed, merged, taken apart, its proposals moved. */
export function PanelLine({ panel: { name, rows, directions, experts, places, budget, size }, names, open, onToggle, directionLabel }: PanelLineProps) {
  const t = useWords();
  const actions = useActions();
  const [renaming, setRenaming] = useState(false);
  const [written, setWritten] = useState(name);
  const mark = t.language === 'zh' ? '、' : ', ';
  return (
    <>
      <tr data-testid="panel" data-panel={name}>
        <td className="what">
          {renaming ? (
            <form className="reason-form" onSubmit={(event) => { event.preventDefault(); actions.renamePanel(name, written); setRenaming(false); }}>
              <input className="input" ref={moveInto} value={written} aria-label={t('panelsPage.renameOf', { panel: name })} data-testid="panel-name" onChange={(event) => setWritten(event.target.value)} onKeyDown={onEscape(() => setRenaming(false))} />
              <Action tiny look="primary" type="submit" label={t(names.includes(written.trim()) && written.trim() !== name ? 'panelsPage.mergeDo' : 'panelsPage.renameDo')} isDisabled={written.trim() === ''} testId="panel-rename-do" />
            </form>
          ) : <Action look="plain" tiny icon={open ? ChevronDown : ChevronRight} label={name} aria-expanded={open} testId="panel-open" onPress={onToggle} />}
        </td>
        <td className="number">{size !== 'fits' && <span className="chip verify">{t(`panelsPage.${size}`)}</span>} {t.number(rows.length)}</td>
        <td>{directions.map(({ id, count }) => `${directionLabel(id)}×${count}`).join(mark)}</td>
        <td>{experts.length > 0 && <><strong>{experts.length}</strong> <span className="muted small">{experts.slice(0, 8).join(mark)}{experts.length > 8 && '…'}</span>{places > 0 && <span className="muted small"> · {t('panelsPage.perHead', { count: t.number(Math.round((places / experts.length) * 10) / 10) })}</span>}</>}</td>
        <td className="number">{budget.wan > 0 && t('panelsPage.wan', { amount: t.number(Math.round(budget.wan)) })}{budget.doubtful > 0 && <span className="muted small"> {t('grid.sumDoubtful', { count: t.number(budget.doubtful) })}</span>}</td>
        <td className="tools">
          <span className="row">
            <Action bare tiny look="plain" icon={Pencil} label={t('panelsPage.renameOf', { panel: name })} testId="panel-rename" onPress={() => { setWritten(name); setRenaming(!renaming); }} />
            <MergeInto name={name} names={names} />
            <Action bare tiny look="plain" icon={Trash2} label={t('panelsPage.dissolve', { panel: name })} testId="panel-dissolve" onPress={() => actions.moveToPanel(rows.map(({ key }) => key), null)} />
          </span>
        </td>
      </tr>
      {open && <tr className="preview-line"><td colSpan={6}><ProposalPicker rows={rows} panel={name} names={names} /></td></tr>}
    </>
  );
}

/** Escape leaves what was asked, and nothing else. */
const onEscape = (leave: () => void) => (event: KeyboardEvent): void => {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  leave();
};

/** Whoever is asked types or chooses at once. */
const moveInto = (box: HTMLElement | null): void => box?.focus();

function MergeInto({ name, names }: { readonly name: string; readonly names: readonly string[] }) {
  const t = useWords();
  const actions = useActions();
  const [asked, setAsked] = useState(false);
  const others = names.filter((other) => other !== name);
  if (others.length === 0) return null;
  if (!asked) return <Action bare tiny look="plain" icon={Merge} label={t('panelsPage.mergeOf', { panel: name })} testId="panel-merge" onPress={() => setAsked(true)} />;
  return (
    <select className="input" ref={moveInto} aria-label={t('panelsPage.mergeOf', { panel: name })} data-testid="panel-merge-into" value="" onKeyDown={onEscape(() => setAsked(false))} onChange={(event) => { setAsked(false); if (event.target.value !== '') actions.renamePanel(name, event.target.value); }}>
      <option value="">{t('panelsPage.mergeInto')}</option>
      {others.map((other) => <option key={other} value={other}>{other}</option>)}
    </select>
  );
}
