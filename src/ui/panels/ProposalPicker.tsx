import { useId, useState } from 'react';
import type { RowKey } from '../../core/model';
import type { TriagedRow } from '../../worker/protocol';
import { Action } from '../common/Action';
import { useActions, useWords } from '../common/app';

interface ProposalPickerProps {
  readonly rows: readonly TriagedRow[];
  /** The panel that they are on; null for none. */
  readonly panel: string | null;
  readonly names: readonly string[];
}

/** Lines that are shown before one asks for all. */
const shownAtFirst = 100;

/** Proposals of one panel, some of them ticked and moved to another, or to a new one. */
export function ProposalPicker({ rows, panel, names }: ProposalPickerProps) {
  const t = useWords();
  const actions = useActions();
  const list = useId();
  const [picked, setPicked] = useState<ReadonlySet<RowKey>>(new Set());
  const [all, setAll] = useState(false);
  const [to, setTo] = useState('');
  const chosen = rows.filter(({ key }) => picked.has(key)).map(({ key }) => key);
  const toggle = (key: RowKey): void => setPicked(new Set(picked.has(key) ? [...picked].filter((one) => one !== key) : [...picked, key]));
  const move = (): void => { actions.moveToPanel(chosen, to); setPicked(new Set()); setTo(''); };
  return (
    <div className="proposal-picker">
      <form className="row" onSubmit={(event) => { event.preventDefault(); if (chosen.length > 0 && to.trim() !== '') move(); }}>
        <Action tiny label={t(chosen.length === rows.length ? 'panelsPage.pickNone' : 'panelsPage.pickAll')} onPress={() => setPicked(new Set(chosen.length === rows.length ? [] : rows.map(({ key }) => key)))} testId="pick-all" />
        <input className="input" list={list} value={to} placeholder={t('panelsPage.moveTo')} aria-label={t('panelsPage.moveTo')} data-testid="move-to" onChange={(event) => setTo(event.target.value)} />
        <datalist id={list}>{names.filter((name) => name !== panel).map((name) => <option key={name} value={name} />)}</datalist>
        <Action tiny look="primary" type="submit" label={t('panelsPage.move', { count: chosen.length })} isDisabled={chosen.length === 0 || to.trim() === ''} testId="move" />
      </form>
      {(all ? rows : rows.slice(0, shownAtFirst)).map(({ key, cells }) => (
        <label key={key} className="choice"><input type="checkbox" checked={picked.has(key)} onChange={() => toggle(key)} /> <span className="muted">{cells.number}</span> {cells.title} <span className="muted small">{cells.host}</span></label>
      ))}
      {!all && rows.length > shownAtFirst && <Action tiny look="plain" label={t('panelsPage.showAll', { count: rows.length })} testId="proposals-more" onPress={() => setAll(true)} />}
    </div>
  );
}
