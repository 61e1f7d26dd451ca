/** How far apart the rows stand, closest first. */
export const densities = ['compact', 'normal', 'comfortable'] as const;
export type Density = (typeof densities)[number];

/** How a person has arranged the list; kept in this browser, over all sessions. */
export interface GridLayout {
  readonly sorting: { id: string; desc: boolean }[];
  readonly columnVisibility: Record<string, boolean>;
  readonly columnSizing: Record<string, number>;
  readonly columnPinning: { start: string[]; end: string[] };
  /** Ids in the order of the columns; those that it does not name come after, in their first order. */
  readonly columnOrder: readonly string[];
  readonly density: Density;
  /** The column whose values make the groups; '' for none. */
  readonly groupBy: string;
}

export type LayoutPart = { readonly [K in keyof GridLayout]?: GridLayout[K] };
