import type { Call, Subtype } from '../model';
import { remembered } from '../text/remembered';
import { simplified } from '../text/simplified';
import { bare, isNear, isUnchosen, segments } from './cells';

/**
 * What a proposal says of its subtype. `named`: as the call spells it, remarks aside; `nearly`: clearly meant, but
 * worded otherwise; `several`: more than one of the call's; `other`: none of them.
 */
export type SaidSubtype =
  | { readonly state: 'named' | 'nearly'; readonly subtype: Subtype }
  | { readonly state: 'blank' | 'several' | 'other'; readonly subtype?: never };

/** Slips of the pen: a quarter of the name's letters. */
const slipShare = 0.25;

/** Makes a reader of the cell 亚类说明 against the call's subtypes. */
export function subtypeReader(call: Call): (cell: string | undefined) => SaidSubtype {
  const read = remembered((cell) => subtypeOf(cell, call));
  return (cell) => read(cell ?? '');
}

/** Makes a reader of the subtype that a proposal means, however it is spelt; undefined where it cannot be told. */
export function meantSubtype(call: Call): (cell: string | undefined) => Subtype | undefined {
  const read = subtypeReader(call);
  return (cell) => read(cell).subtype;
}

function subtypeOf(cell: string, call: Call): SaidSubtype {
  if (isUnchosen(cell)) return { state: 'blank' };
  const said = bare(cell);
  const spelt = call.subtypes.filter(({ name }) => bare(name) === said);
  const meant = call.subtypes.filter((subtype) => means(simplified(said), subtype));
  if (spelt[0] === undefined && meant.length > 1) return { state: 'several' };
  const [subtype] = spelt.length > 0 ? spelt : meant;
  if (subtype === undefined) return { state: 'other' };
  const named = said === bare(subtype.name) || segments(cell).includes(bare(subtype.name));
  return { state: named ? 'named' : 'nearly', subtype };
}

function means(said: string, { name, nameEn, short, nearly }: Subtype): boolean {
  const forms = [name, nameEn, short].map(bare).filter((form) => form !== '');
  return forms.some((form) => said.includes(form)) || nearly.some((form) => bare(form) === said) || isNear(said, bare(name), slipShare);
}
