import { directionReader, type DeclaredDirection } from '../call/parseDirection';
import type { Direction } from '../model';
import { say } from '../words';
import { bare, filled, withoutRemarks } from './cells';
import { defineRule, type Verdict } from './rule';
import { aShare } from './settings';
import { meantSubtype } from './subtypeOf';

const sound: Verdict = { outcome: 'pass', message: say('rule.direction-declared.pass') };
const blank: Verdict = { outcome: 'fail', message: say('rule.direction-declared.fail-blank') };

/** In exports mostly the field under the application code, sometimes the direction of the call. */
const doubtfulHeader = '研究方向';

/** A bare number that several subtypes have means the one of the proposal's own subtype. */
const isBareNumber = ({ subtypeGiven, numberGiven }: DeclaredDirection, named: readonly Direction[]): boolean =>
  subtypeGiven === undefined && named.every(({ number }) => number === numberGiven);

/** 指南方向: a direction of the call, of the proposal's own subtype. */
export const directionDeclared = defineRule({
  id: 'direction-declared',
  demand: say('rule.direction-declared.demand'),
  clause: '指南 六(三)1(4)',
  severity: 'verify',
  needs: ['direction'],
  quotes: ['direction', 'subtype'],
  settings: { standInShare: aShare },
  lacks: ({ settings, proposals, columns, call }) => {
    const header = columns.headers.direction ?? '';
    if (bare(withoutRemarks(header)) !== doubtfulHeader) return undefined;
    const read = directionReader(call);
    const cells = proposals.flatMap((proposal) => filled(proposal, 'direction') ?? []);
    const naming = cells.filter((cell) => read(cell).directions.length > 0);
    if (naming.length > cells.length * settings.standInShare) return undefined;
    return { missing: ['direction'], message: say('rule.direction-declared.unchecked', { column: header }) };
  },
  check: ({ call }) => {
    const read = directionReader(call);
    const meant = meantSubtype(call);
    const byId = new Map(call.directions.map((direction) => [direction.id, direction]));
    return (proposal) => {
      const found = filled(proposal, 'direction');
      if (found === undefined) return blank;
      const declared = read(found);
      const named = declared.directions.flatMap((id) => byId.get(id) ?? []);
      if (named.length === 0) return { outcome: 'fail', message: say('rule.direction-declared.fail', { found }) };
      const own = meant(proposal.cells.subtype);
      const kin = own === undefined ? named : named.filter(({ subtype }) => subtype === '' || subtype === own.name);
      if (kin.length === 0) {
        return { outcome: 'fail', message: say('rule.direction-declared.fail-subtype', { found, other: named[0]?.subtype ?? '', expected: own?.name ?? '' }) };
      }
      if (named.length === 1 || (kin.length === 1 && isBareNumber(declared, named))) return sound;
      return { outcome: 'unsure', message: say('rule.direction-declared.unsure', { found, expected: named.map(({ label }) => label) }) };
    };
  },
});
