import type { WordKey } from '../../core/words';

/** Views that everybody has, as an address writes them. */
export const readyViews: readonly { readonly word: WordKey; readonly address: string }[] = [
  { word: 'views.undecided', address: 'decision=&sort=work' },
  { word: 'views.rejecting', address: 'decision=&severity=reject&sort=work' },
  { word: 'views.waiting', address: 'signing=waiting' },
  { word: 'views.otherDirection', address: 'agreement=other&sort=confidence' },
  { word: 'views.unsure', address: 'confidence=0&confidence=50&sort=confidence' },
  { word: 'views.decided', address: 'no-decision=&sort=decision' },
];
