import type { Message, Remedy } from '../model';
import { few, say } from '../words';
import type { AssignProposal, Encoded } from './encode';

/** Limits to be raised, by experts' places. */
export function raiseRemedy({ experts }: Encoded, raises: readonly { readonly expert: number; readonly by: number }[]): Remedy {
  const found = raises.flatMap(({ expert, by }) => {
    const one = experts[expert];
    return one === undefined ? [] : [{ expert: one, by }];
  });
  const count = found.reduce((sum, { by }) => sum + by, 0);
  const isEven = found.every(({ by }) => by === found[0]?.by);
  const names = few(found.map(({ expert: { name, id }, by }) => (isEven ? name || id : `${name || id} +${by}`)));
  return {
    kind: 'raise', count, pairs: [], additions: [],
    raises: found.map(({ expert: { key }, by }) => ({ expert: key, by })),
    message: isEven ? say('assign.remedy.raise', { count: found.length, by: found[0]?.by ?? 1, names }) : say('assign.remedy.raiseBy', { count: found.length, units: count, names }),
  };
}

const pairWords = { bans: 'assign.remedy.bans', panel: 'assign.remedy.panel', institution: 'assign.remedy.institution', conflicts: 'assign.remedy.conflicts' } as const;

/** Pairs to be allowed, by places. */
export function pairRemedy({ proposals, experts }: Encoded, kind: keyof typeof pairWords, opened: readonly { readonly row: number; readonly expert: number }[]): Remedy {
  const found = opened.flatMap(({ row, expert }) => {
    const [proposal, judge] = [proposals[row], experts[expert]];
    return proposal === undefined || judge === undefined ? [] : [{ proposal, judge }];
  });
  return {
    kind, count: found.length, raises: [], additions: [],
    pairs: found.map(({ proposal, judge }) => ({ proposal: proposal.key, expert: judge.key })),
    message: say(pairWords[kind], { count: found.length, pairs: few(found.map(({ proposal, judge }) => `${judge.name || judge.id} → ${proposal.id}`)) }),
  };
}

/** Packages to be given up, by rows. */
export function packageRemedy({ proposals }: Encoded, packages: readonly (readonly number[])[]): Remedy {
  const found = packages.map((rows) => rows.flatMap((row) => proposals[row] ?? []));
  return {
    kind: 'packages', count: found.length, raises: [], pairs: [], additions: [],
    packages: found.map((own) => own.map(({ key }) => key)),
    message: say('assign.remedy.packages', { count: found.length, packages: few(found.map((own) => own.map(({ id }) => id).join('+'))) }),
  };
}

/** "Add 1 expert in 培育6 outside 东湖大学": directions and institutions of what the added would judge. */
export function additionWords(wanted: readonly (readonly AssignProposal[])[]): Message {
  const proposals = wanted.flat();
  const directions = few([...new Set(proposals.map(({ direction }) => direction).filter((name) => name !== ''))]);
  const outside = few([...new Set(proposals.flatMap(({ institutions }) => institutions))]);
  const where = directions.length === 0 ? say('assign.remedy.anyDirection') : say('assign.remedy.inDirections', { directions });
  return outside.length === 0
    ? say('assign.remedy.add', { count: wanted.length, where })
    : say('assign.remedy.addOutside', { count: wanted.length, where, outside });
}
