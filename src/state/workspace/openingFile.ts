import type { ImportedTable, Message, SavedSession, SessionEvent } from '../../core/model';
import type { Begun, MergePlan, Side } from '../../core/session';
import type { ComparedVersions } from '../compareVersions';

/** A workspace file that is being opened: what the page shows of it. */
export type OpeningFile =
  | { readonly stage: 'reading'; readonly file: string }
  | { readonly stage: 'locked'; readonly file: string; readonly wrong: boolean }
  /** A session is here that it could be: `kept`, one of its id; else the one that is open. `refusal`: why the two cannot be merged; null where they can. */
  | { readonly stage: 'exists'; readonly file: string; readonly session: SavedSession; readonly kept: boolean; readonly refusal: Message | null }
  | Merging
  | { readonly stage: 'refused'; readonly file: string; readonly message: Message };

/** What a merge would bring, with what was chosen so far. */
interface Merging {
  readonly stage: 'merge';
  readonly file: string;
  readonly saved: SavedSession;
  /** Their log, told of what is here. */
  readonly theirs: readonly SessionEvent[];
  /** Their tables that are not here. */
  readonly tables: readonly ImportedTable[];
  readonly begun: Begun;
  /** Where the two go on with different lists: how these differ; null where they do not. */
  readonly lists: ComparedVersions | null;
  readonly plan: MergePlan;
  readonly choices: ReadonlyMap<string, Side>;
}
