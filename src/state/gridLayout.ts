/** How a person has arranged the list; kept in this browser, over all sessions. */
export interface GridLayout {
  readonly sorting: { id: string; desc: boolean }[];
  readonly columnVisibility: Record<string, boolean>;
  readonly columnSizing: Record<string, number>;
  readonly columnPinning: { start: string[]; end: string[] };
}

export type LayoutPart = { readonly [K in keyof GridLayout]?: GridLayout[K] };
