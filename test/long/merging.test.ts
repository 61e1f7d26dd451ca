import { it } from 'vitest';
import { expectVersionsMerged } from '../state/versionsMerged';
import { expectMergesAsChosen, expectOneStateInAnyOrder } from '../core/session/mergeProperties';

it('merges thousands of pairs of logs as chosen, each gone with one undo', () => {
  expectMergesAsChosen(6000);
});

it('gives one state for thousands of three officers’ logs, in whatever order they arrive', () => {
  expectOneStateInAnyOrder(2000);
});

it('merges thousands of pairs of sessions whose lists were imported anew on either side, the same both ways', () => {
  expectVersionsMerged(9000);
});
