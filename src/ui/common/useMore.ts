import { useState } from 'react';

/** How many lines of a long list are drawn, and what draws as many more; the first `atOnce` again once the list is `of` something else. */
export function useMore(atOnce: number, of: unknown): readonly [most: number, showMore: () => void] {
  const [asked, setAsked] = useState({ of, most: atOnce });
  const most = asked.of === of ? asked.most : atOnce;
  return [most, () => setAsked({ of, most: most + atOnce })];
}
