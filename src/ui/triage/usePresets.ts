import { useState } from 'react';
import type { GridLayout } from '../../state/gridLayout';
import { useAppObject } from '../common/app';
import { soundPresets, type ColumnPreset } from './layout';

/** A person's own arrangements of columns, kept in this browser under names. */
export interface Presets {
  readonly presets: readonly ColumnPreset[];
  /** Keeps an arrangement, in place of one of the same name. */
  keepPreset(name: string, layout: GridLayout): void;
  dropPreset(name: string): void;
}

export function usePresets(): Presets {
  const { preferences } = useAppObject();
  const [presets, setPresets] = useState(() => soundPresets(preferences.gridPresets()));
  const keep = (next: readonly ColumnPreset[]): void => {
    setPresets(next);
    preferences.keepGridPresets(next);
  };
  const without = (name: string): readonly ColumnPreset[] => presets.filter((one) => one.name !== name);
  return {
    presets,
    keepPreset: (name, { columnVisibility, columnSizing, columnPinning, columnOrder, density, groupBy }) =>
      keep([...without(name), { name, columnVisibility, columnSizing, columnPinning, columnOrder, density, groupBy }]),
    dropPreset: (name) => keep(without(name)),
  };
}
