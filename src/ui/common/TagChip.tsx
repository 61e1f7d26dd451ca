import type { ReactNode } from 'react';
import type { TagColour } from '../../core/model';

/** A tag in its colour. */
export const TagChip = ({ tag, colour, children }: { readonly tag: string; readonly colour: TagColour; readonly children?: ReactNode }) => (
  <span className={`chip tag-${colour}`} title={tag}>{tag}{children}</span>
);
