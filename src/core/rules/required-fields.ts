import type { FieldKey, Message } from '../model';
import { say } from '../words';
import { isBlank } from './cells';
import { isDamagedNumber } from './proposal-number';
import { defineRule, lackOf } from './rule';
import { fields } from './settings';

/** A number that a spreadsheet shows as ######## was filled in: it is proposal-number's concern. */
const isDamaged = (field: FieldKey, cell = ''): boolean => field === 'number' && isDamagedNumber(cell);

/** 必填栏: the cells that the call lists must not be blank. Listed columns that the file lacks are left out. */
export const requiredFields = defineRule({
  id: 'required-fields',
  demand: say('rule.required-fields.demand'),
  clause: '申请书填报要求',
  severity: 'verify',
  needs: [],
  quotes: ['number', 'title'],
  settings: { fields },
  lacks: ({ settings, columns }) =>
    settings.fields.some((field) => columns.present.has(field)) ? undefined : lackOf(settings.fields),
  check: ({ settings, columns }) => {
    const required = settings.fields.filter((field) => columns.present.has(field));
    const names = (some: typeof required): readonly Message[] => some.map((field) => say(`field.${field}`));
    const sound = { outcome: 'pass', message: say('rule.required-fields.pass', { expected: names(required) }) } as const;
    return ({ cells }) => {
      const blank = required.filter((field) => isBlank(cells[field]) && !isDamaged(field, cells[field]));
      if (blank.length === 0) return sound;
      return { outcome: 'fail', message: say('rule.required-fields.fail', { found: names(blank) }), evidence: blank };
    };
  },
});
