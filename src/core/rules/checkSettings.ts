import type { Call, Issue, RuleSettings } from '../model';
import { say } from '../words';
import { floodSettings } from './flood';
import { rules } from './index';
import { readSettings } from './settings';

interface Entry {
  readonly settingNames: readonly string[];
  unusableSettings(raw: RuleSettings): readonly string[];
}

const floodGuard: Entry = {
  settingNames: Object.keys(floodSettings),
  unusableSettings: (raw) => readSettings(floodSettings, raw).unusable,
};
const entries: ReadonlyMap<string, Entry> = new Map<string, Entry>([...rules.map((rule) => [rule.id, rule] as const), ['flood-guard', floodGuard]]);

/**
 * What is wrong with the settings of a call's rules, as warnings with JSON paths: settings that their rule does not
 * know, and such as are missing or cannot be used (their rule then does not run). Ids that are no rule's are parseCall's
 * concern.
 */
export function checkSettings(call: Call): readonly Issue[] {
  const warning = (path: string, message: Issue['message']): Issue => ({ level: 'warning', message, place: { path } });
  return Object.entries(call.rules).flatMap(([id, raw]) => {
    const entry = entries.get(id);
    if (entry === undefined) return [];
    const path = /^[a-z]+$/.test(id) ? `$.rules.${id}` : `$.rules["${id}"]`;
    return [
      ...Object.keys(raw).filter((name) => !entry.settingNames.includes(name))
        .map((name) => warning(`${path}.${name}`, say('rules.settings.unknown', { rule: id, setting: name }))),
      ...entry.unusableSettings(raw).map((name) => warning(`${path}.${name}`, say('rules.settings.unusable', { rule: id, setting: name }))),
    ];
  });
}
