import type { Call, RuleSettings, Severity } from '../model';
import { say } from '../words';
import { entriesOf, refuse, remark, text, type Check, type JsonNode } from './json';

/** Entries of `rules` that set something for all rules together and belong to none. */
export const sharedSettings: readonly string[] = ['flood-guard'];

const severities: readonly Severity[] = ['reject', 'verify', 'notice'];

/**
 * Settings by rule id: flat values, `clause` and `severity` of their own form; each rule parses the rest.
 * With `known`, ids that are neither known nor shared are remarked on.
 */
export const ruleSettings = (known?: readonly string[]): Check<Call['rules']> => (node) => {
  const rules = entriesOf(node);
  if (rules === undefined) return undefined;
  return Object.fromEntries(rules.flatMap(([id, child]) => {
    if (known !== undefined && !known.includes(id) && !sharedSettings.includes(id)) remark(child, say('call.rules.unknown', { rule: id }));
    const settings = oneRule(child);
    return settings === undefined ? [] : [[id, settings]];
  }));
};

const oneRule: Check<RuleSettings> = (node) => {
  const settings = entriesOf(node);
  for (const [name, child] of settings ?? []) checkSetting(name, child);
  return settings === undefined ? undefined : Object.fromEntries(settings.map(([name, { value }]) => [name, value]));
};

function checkSetting(name: string, node: JsonNode): void {
  if (name === 'clause') text(node);
  else if (name === 'severity') {
    if (!severities.some((severity) => severity === node.value)) refuse(node, say('call.rules.severity', { severities: severities.join(' / ') }));
  } else if (!isFlat(node.value)) refuse(node, say('call.rules.setting'));
}

const isPlain = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);
const isFlat = (value: unknown): boolean => (Array.isArray(value) ? value.every(isPlain) : isPlain(value));
