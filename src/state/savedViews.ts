/**
 * A view under a name. Kept in this browser over all sessions, as export templates are: it says how somebody looks at
 * lists, not what was decided on this one, and serves for next week's list too. Whoever wants to hand one on copies the address.
 */
export interface SavedView {
  readonly name: string;
  /** Filters, search, sorting and columns as an address writes them. */
  readonly address: string;
}

/** What is usable of kept views: whatever it is, names once each, the first first. */
export function soundViews(kept: unknown): readonly SavedView[] {
  if (!Array.isArray(kept)) return [];
  const views = kept.filter((one: unknown): one is SavedView =>
    typeof one === 'object' && one !== null && 'name' in one && typeof one.name === 'string' && one.name.trim() !== '' && 'address' in one && typeof one.address === 'string');
  return views.filter(({ name }, at) => views.findIndex((other) => other.name === name) === at).map(({ name, address }) => ({ name, address }));
}
