import { isForm, isList } from '../form';
import type { Migration } from './migration';

/** Version 1 knew tables of proposals alone; version 2 says of each table what it holds, of which day, and whose keys its rows bear. */
export const fromV1: Migration = {
  from: 1,
  migrate(saved) {
    const { imports } = saved;
    if (!isList(imports)) return saved;
    return { ...saved, imports: imports.map((table) => (isForm(table) ? { ...table, kind: 'proposals', asOf: null, keys: null } : table)) };
  },
};
