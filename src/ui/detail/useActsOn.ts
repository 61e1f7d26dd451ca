import type { RowKey } from '../../core/model';
import { useActions, useApp } from '../common/app';

/** The rows that the buttons of the pane act on: those selected, as the keys do, even where the open proposal is none of them; else the open one. */
export function useActsOn(open: RowKey): readonly RowKey[] {
  const actions = useActions();
  const selected = useApp((state) => state.view.selected);
  return selected.size > 0 ? actions.targets() : [open];
}
