import type { Parsed } from '../../model';
import { plainText } from './text';

/** Words for "no limit". */
const unlimited = /^(?:不限|无限制|无|没有|[-—/]+|unlimited|none|n\/a)$/i;

/** A number of proposals an expert takes: a whole number, perhaps with 项 or 份 behind it; 不限 is no limit, as a blank is. */
export function parseLoad(cell: string): Parsed<number> {
  const text = plainText(cell);
  if (text === '' || unlimited.test(text)) return { state: 'blank' };
  const [, digits] = /^(\d{1,4})(?:\.0+)?(?:项|份|个|本)?$/.exec(text) ?? [];
  return digits === undefined ? { state: 'unreadable', raw: cell } : { state: 'read', value: Number(digits), raw: cell };
}
