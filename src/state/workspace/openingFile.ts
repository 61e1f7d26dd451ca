import type { Message, SavedSession } from '../../core/model';

/** A workspace file that is being opened: what the page shows of it. */
export type OpeningFile =
  | { readonly stage: 'reading'; readonly file: string }
  | { readonly stage: 'locked'; readonly file: string; readonly wrong: boolean }
  /** A session of its id is kept here already. */
  | { readonly stage: 'exists'; readonly file: string; readonly session: SavedSession }
  | { readonly stage: 'refused'; readonly file: string; readonly message: Message };
