/** An object of unknown content, as JSON or a stored record gives it. */
export type Form = Readonly<Record<string, unknown>>;

export const isForm = (value: unknown): value is Form => typeof value === 'object' && value !== null && !Array.isArray(value);
export const isText = (value: unknown): value is string => typeof value === 'string';
/** A text that says something: ids, keys and names. */
export const isName = (value: unknown): value is string => isText(value) && value !== '';
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
export const isTexts = (value: unknown): value is readonly string[] => isList(value) && value.every(isText);
export const isOneOf = <T extends string>(list: readonly T[], value: unknown): value is T => (list as readonly unknown[]).includes(value);
/** A whole number of at least `least`. */
export const isCount = (value: unknown, least = 0): value is number => Number.isSafeInteger(value) && (value as number) >= least;
export const isNullOr = (test: (value: unknown) => boolean, value: unknown): boolean => value === null || test(value);
