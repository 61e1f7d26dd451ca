import type { Issue } from './issue';

/** Either a value (with warnings) or the issues that prevent one. Core functions return it instead of throwing. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export const ok = <T>(value: T, issues: readonly Issue[] = []): Result<T> => ({ ok: true, value, issues });
export const failed = (...issues: Issue[]): { readonly ok: false; readonly issues: readonly Issue[] } => ({ ok: false, issues });
