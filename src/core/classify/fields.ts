import type { Proposal, TextSpan } from '../model';

export type TextField = TextSpan['field'];

/**
 * The texts that are read, with what one mention counts in each: a title is chosen with care, a body mentions much in passing.
 */
export const textFields: readonly { readonly field: TextField; readonly weight: number }[] = [
  { field: 'title', weight: 3 },
  { field: 'titleEn', weight: 3 },
  { field: 'keywords', weight: 3 },
  { field: 'abstract', weight: 1 },
  { field: 'abstractEn', weight: 1 },
  { field: 'body', weight: 0.25 },
];

/** The cell a text field is read from; '' where the proposal has none. */
export const textOf = (proposal: Proposal, field: TextField): string => proposal.cells[field] ?? '';
