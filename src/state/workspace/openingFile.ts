import type { ImportedSide, Message, SavedSession, SessionEvent } from '../../core/model';
import type { MergePlan, Side } from '../../core/session';

/** A workspace file that is being opened: what the page shows of it. */
export type OpeningFile =
  | { readonly stage: 'reading'; readonly file: string }
  | { readonly stage: 'locked'; readonly file: string; readonly wrong: boolean }
  /** A session is here that it could be: `kept`, one of its id; else the one that is open. `refusal`: why the two cannot be merged; null where they can. */
  | { readonly stage: 'exists'; readonly file: string; readonly session: SavedSession; readonly kept: boolean; readonly refusal: Message | null }
  /** What a merge would bring, with what was chosen so far. `tables`: lists and tables of experts that are not here. */
  | { readonly stage: 'merge'; readonly file: string; readonly theirs: readonly SessionEvent[]; readonly tables: readonly ImportedSide[]; readonly plan: MergePlan; readonly choices: ReadonlyMap<string, Side> }
  | { readonly stage: 'refused'; readonly file: string; readonly message: Message };
