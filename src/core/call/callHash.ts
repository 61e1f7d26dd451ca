import { fingerprint } from '../text/fingerprint';

/**
 * The fingerprint of a call's file. Line ends and a leading byte-order mark do not count, so that a copy made on
 * another system keeps it.
 */
export const callHash = (text: string): string => fingerprint(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'));
