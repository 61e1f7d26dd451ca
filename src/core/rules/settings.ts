import { fieldKeys, type FieldKey, type RuleSettings, type Severity } from '../model';

/** Reads one setting as the call's file gives it (`undefined` where it is absent); `undefined` back = it cannot be used. */
export type Reader<T> = (value: unknown) => T | undefined;

/** A rule's settings by name. */
export type Shape<S> = { readonly [Name in keyof S]: Reader<S[Name]> };

const severities: readonly string[] = ['reject', 'verify', 'notice'];

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isField = (value: unknown): value is FieldKey => (fieldKeys as readonly unknown[]).includes(value);
const isSeverity = (value: unknown): value is Severity => isText(value) && severities.includes(value);

const only = <T>(test: (value: unknown) => value is T): Reader<T> => (value) => (test(value) ? value : undefined);
const listOf = <T>(test: (value: unknown) => value is T): Reader<readonly T[]> => (value) =>
  Array.isArray(value) && value.length > 0 && value.every((one) => test(one)) ? value : undefined;

export const aText = only(isText);
export const texts = listOf(isText);
export const fields = listOf(isField);
export const aSeverity = only(isSeverity);
export const aFlag: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);
/** A share of a whole, 0 … 1. */
export const aShare: Reader<number> = (value) => (typeof value === 'number' && value >= 0 && value <= 1 ? value : undefined);
export const aCount: Reader<number> = (value) => (typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined);
/** A number above 0. */
export const anAmount: Reader<number> = (value) => (typeof value === 'number' && value > 0 ? value : undefined);
/** `YYYY-MM-DD` */
export const aDay: Reader<string> = (value) => (isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined);
/** `HH:mm` */
export const aClockTime: Reader<string> = (value) => (isText(value) && /^\d{2}:\d{2}$/.test(value) ? value : undefined);
/** A setting that may be left out. */
export const orElse = <T>(read: Reader<T>, otherwise: NoInfer<T>): Reader<T> => (value) => (value === undefined ? otherwise : read(value));

/** Settings that every rule's entry may hold; absent, the rule's own clause and severity stand. */
export const commonSettings = (clause: string, severity: Severity): Shape<{ clause: string; severity: Severity }> =>
  ({ clause: orElse(aText, clause), severity: orElse(aSeverity, severity) });

/** The settings read, and the names of those that are missing or cannot be used: where there are any, there are no settings. */
export function readSettings<S>(shape: Shape<S>, raw: RuleSettings): { readonly settings?: S; readonly unusable: readonly string[] } {
  const settings: Partial<S> = {};
  const unusable: string[] = [];
  for (const name in shape) {
    const value = shape[name](Object.hasOwn(raw, name) ? raw[name] : undefined);
    if (value === undefined) unusable.push(name);
    else settings[name] = value;
  }
  return unusable.length > 0 ? { unusable } : { settings: settings as S, unusable };
}
