import type { DirectionId, RowKey } from './brand';
import type { ExpertKey } from './expert';
import type { Message } from './message';

/** A review panel (评审组) as it is proposed or as people made it. */
export interface Panel {
  /** Unique among the panels. */
  readonly name: string;
  /** The directions that its proposals came from, in the call's order; empty for a panel made by hand. */
  readonly directions: readonly DirectionId[];
  /** By import and line. */
  readonly rows: readonly RowKey[];
}

/** A proposal that a new set of panels puts elsewhere. */
export interface PanelMove {
  readonly row: RowKey;
  /** null: it had none. */
  readonly from: string | null;
  readonly to: string;
  readonly why: Message;
}

/** What is wrong with a set of panels, and which proposals it concerns. */
export interface PanelFault {
  readonly message: Message;
  readonly panels: readonly string[];
  readonly rows: readonly RowKey[];
}

/** Which panel an expert sits on. */
export interface Seating {
  readonly expert: ExpertKey;
  readonly panel: string;
  /** Mean affinity to the panel's proposals (0…1). */
  readonly affinity: number;
  /** Proposals of the panel that the expert is barred from. */
  readonly barred: number;
}
