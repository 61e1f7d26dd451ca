import { avoidPerson } from './avoid-person';
import { avoidUnit } from './avoid-unit';
import type { ConflictTest } from './conflictTest';
import { inRound } from './in-round';
import { namedUnsuitable } from './named-unsuitable';
import { ownProposal } from './own-proposal';
import { relation } from './relation';
import { sameInstitution } from './same-institution';

/** Every conflict test there is, by id. */
export const conflictTests: readonly ConflictTest[] = [avoidPerson, avoidUnit, inRound, namedUnsuitable, ownProposal, relation, sameInstitution];
