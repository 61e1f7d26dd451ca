import type { Panel, PanelFault, RowKey } from '../model';
import { say } from '../words';
import type { Sizes } from './sizes';

/** What is wrong with a set of panels, made by hand or by the program: sizes, proposals on none or on several, packages torn apart. */
export function checkPanels(panels: readonly Panel[], rows: readonly RowKey[], together: readonly (readonly RowKey[])[], { least, most }: Sizes): readonly PanelFault[] {
  const seats = new Map<RowKey, string[]>();
  for (const { name, rows: own } of panels) for (const row of own) seats.set(row, [...(seats.get(row) ?? []), name]);
  const known = new Set(rows);
  const without = rows.filter((row) => !seats.has(row));
  const faults: PanelFault[] = [];
  if (without.length > 0) faults.push({ message: say('panel.fault.without', { count: without.length }), panels: [], rows: without });
  for (const [row, names] of seats) {
    if (names.length > 1) faults.push({ message: say('panel.fault.several', { panels: names }), panels: names, rows: [row] });
    if (!known.has(row)) faults.push({ message: say('panel.fault.stranger', { panel: names[0] ?? '' }), panels: names, rows: [row] });
  }
  for (const { name, rows: own } of panels) {
    if (own.length < least) faults.push({ message: say('panel.fault.small', { panel: name, count: own.length, least }), panels: [name], rows: [] });
    if (own.length > most) faults.push({ message: say('panel.fault.large', { panel: name, count: own.length, most }), panels: [name], rows: [] });
  }
  for (const group of together) {
    const names = [...new Set(group.flatMap((row) => seats.get(row) ?? []))];
    if (names.length > 1) faults.push({ message: say('panel.fault.torn', { count: group.length, panels: names }), panels: names, rows: group });
  }
  return faults;
}
