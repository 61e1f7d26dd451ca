import { defaultPlanning } from '../model';
import type { AssignmentState, AssignmentWish, ConflictOverride, ExpertKey, LoadLimits, Planning, PlanningKey, PlanningValue, ReviewState, RowKey } from '../model';
import type { ReviewEvent } from './judge';
import { compareText } from './order';

/** What stands of the review where nobody has said anything. */
export const noReview: ReviewState = {
  loads: new Map(), seats: new Map(), pinned: new Map(), overrides: [], wishes: new Map(), assigned: new Map(), planning: defaultPlanning, packages: new Map(), wanted: new Map(), names: new Map(),
};

/**
 * What stands of the review after its events, in their order: the last writer of each register wins (an expert's bound
 * and seat; of each proposal and expert the conflict, the override of each test, the wish and the assignment).
 */
export function reviewOf(events: readonly ReviewEvent[], isUndone: (step: string) => boolean): ReviewState {
  const loads = new Map<ExpertKey, LoadLimits>();
  const seats = new Map<ExpertKey, string>();
  const names = new Map<ExpertKey, string>();
  const wanted = new Map<string, number>();
  const packages = new Map<RowKey, string>();
  const overrides = new Map<string, ConflictOverride>();
  const pinned = new Pairs<string>();
  const wishes = new Pairs<AssignmentWish>();
  const assigned = new Pairs<AssignmentState>();
  let planning = defaultPlanning;
  for (const event of events) {
    if (isUndone(event.step)) continue;
    if ('expert' in event.payload) names.set(event.payload.expert, event.payload.name);
    switch (event.kind) {
      case 'load': setLoad(loads, event.payload); break;
      case 'seat': put(seats, event.payload.expert, event.payload.panel); break;
      case 'conflict': pinned.put(event.row, event.payload.expert, event.payload.reason); break;
      case 'wish': wishes.put(event.row, event.payload.expert, event.payload.wish); break;
      case 'assign': assigned.put(event.row, event.payload.expert, event.payload.state); break;
      case 'override': {
        const { expert, test, reason } = event.payload;
        put(overrides, JSON.stringify([event.row, expert, test]), reason === null ? null : { proposal: event.row, expert, test, reason });
        break;
      }
      case 'package': put(packages, event.row, event.payload.name); break;
      case 'planning': planning = withChoice(planning, event.payload.setting, event.payload.value); break;
      case 'wanted': put(wanted, event.payload.subtype, event.payload.count);
    }
  }
  return { loads, seats, pinned: pinned.map, overrides: [...overrides].toSorted(([one], [other]) => compareText(one, other)).map(([, override]) => override), wishes: wishes.map, assigned: assigned.map, planning, packages, wanted, names };
}

/** A value by proposal and expert; a proposal of which nothing is left is not there. */
class Pairs<T> {
  readonly map = new Map<RowKey, Map<ExpertKey, T>>();

  put(row: RowKey, expert: ExpertKey, value: T | null): void {
    const own = this.map.get(row) ?? new Map<ExpertKey, T>();
    put(own, expert, value);
    put(this.map, row, own.size === 0 ? null : own);
  }
}

function put<K, T>(map: Map<K, T>, key: K, value: T | null): void {
  if (value === null) map.delete(key);
  else map.set(key, value);
}

function setLoad(loads: Map<ExpertKey, LoadLimits>, { expert, bound, count }: { readonly expert: ExpertKey; readonly bound: keyof LoadLimits; readonly count: number | null }): void {
  const { [bound]: _, ...others } = loads.get(expert) ?? {};
  const next: LoadLimits = count === null ? others : { ...others, [bound]: count };
  put(loads, expert, Object.keys(next).length === 0 ? null : next);
}

/** A value of another type than the setting has (a log from elsewhere) changes nothing. */
const withChoice = (planning: Planning, setting: PlanningKey, value: PlanningValue | null): Planning =>
  (value === null ? { ...planning, [setting]: defaultPlanning[setting] } : isSound(setting, value) ? { ...planning, [setting]: value } : planning);

function isSound(setting: PlanningKey, value: PlanningValue): boolean {
  if (setting === 'objective') return value === 'total' || value === 'fair';
  if (setting === 'dueDay') return typeof value === 'string' && /^(?:\d{4}-\d{2}-\d{2})?$/.test(value);
  if (setting === 'seconds') return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 && value <= 3600;
  if (setting === 'drawLoss') return typeof value === 'number' && value >= 0 && value <= 1;
  return typeof value === 'number' ? typeof defaultPlanning[setting] === 'number' && Number.isSafeInteger(value) && value >= 0 : typeof value === typeof defaultPlanning[setting];
}
