import { expect, it } from 'vitest';
import { nextToLook } from '../../src/state/nextToLook';
import { aRow, aSession, judged, keyOf } from './rows';

const session = aSession([aRow(2, { weight: 1 }), aRow(3, { weight: 5 }), aRow(4), aRow(5, { weight: 5 }), aRow(6, { weight: 9 })]);
const all = [2, 3, 4, 5, 6].map(keyOf);

it('goes to the weightiest first, and on from equal to equal', () => {
  expect(nextToLook(session, all, null)).toBe(keyOf(6));
  expect(nextToLook(judged(session, { 6: { decision: 'accept' } }), all, keyOf(3))).toBe(keyOf(5));
  expect(nextToLook(judged(session, { 6: { decision: 'accept' } }), all, keyOf(5))).toBe(keyOf(3));
});

it('passes over what is decided, what wants nobody, and what the filters hide', () => {
  const decided = judged(session, { 3: { decision: 'verify' }, 5: { decision: 'accept' }, 6: { decision: 'reject' } });
  expect(nextToLook(decided, all, keyOf(4))).toBe(keyOf(2));
  expect(nextToLook(decided, all.slice(1), keyOf(4))).toBeUndefined();
});
