/**
 * The test of an amount's unit and sign, which goes before any limit: an amount (万元) of nothing or less, or one so
 * high (`yuanFrom` on, a setting) that 元 were typed where 万元 are asked for.
 */
export const isUnitFault = (wan: number, yuanFrom: number): boolean => wan <= 0 || wan >= yuanFrom;
