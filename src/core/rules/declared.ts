import { directionReader } from '../call/parseDirection';
import type { Call, Direction, Proposal } from '../model';
import { filled } from './cells';
import { meantSubtype } from './subtypeOf';

/** Makes a reader of the direction that a proposal declares: one of its own subtype; undefined where none or several can be meant. */
export function declaredDirection(call: Call): (proposal: Proposal) => Direction | undefined {
  const read = directionReader(call);
  const meant = meantSubtype(call);
  const byId = new Map(call.directions.map((direction) => [direction.id, direction]));
  return (proposal) => {
    const cell = filled(proposal, 'direction');
    if (cell === undefined) return undefined;
    const named = read(cell).directions.flatMap((id) => byId.get(id) ?? []);
    const own = meant(proposal.cells.subtype);
    const kin = own === undefined ? named : named.filter(({ subtype }) => subtype === '' || subtype === own.name);
    return kin.length === 1 ? kin[0] : undefined;
  };
}
