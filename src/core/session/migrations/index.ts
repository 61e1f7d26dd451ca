import type { Migration } from './migration';
import { fromV1 } from './v1';
import { fromV2 } from './v2';
import { fromV3 } from './v3';

export type { Migration } from './migration';

/** One file a version, in order: `v1.ts` holds the step from version 1 to 2. */
export const migrations: readonly Migration[] = [fromV1, fromV2, fromV3];
