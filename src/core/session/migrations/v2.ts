import type { Migration } from './migration';

/** Version 3 has events of the review (experts, conflicts, who judges what); what version 2 says stays as it is. A program of version 2 would drop them. */
export const fromV2: Migration = { from: 2, migrate: (saved) => saved };
