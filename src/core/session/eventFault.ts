import { assignmentStates, assignmentWishes, decisions, defaultPlanning, severities, tableKinds, tagColours, verdicts } from '../model';
import type { EventKind, PlanningKey, SessionEvent } from '../model';
import { isCount, isForm, isList, isName, isNullOr, isOneOf, isText } from './form';
import type { Form } from './form';

type Test = (value: unknown) => boolean;
const nameOrNull: Test = (value) => isNullOr(isName, value);

const textOrNull: Test = (value) => isNullOr(isText, value);
const countOrNull: Test = (value) => isNullOr((one) => isCount(one), value);
const ofExpert = { expert: isName, name: isText };
const planningKeys = Object.keys(defaultPlanning) as PlanningKey[];
const isDecision: Test = (value) => isOneOf(decisions, value) || (isText(value) && value.startsWith('own:') && value.length > 'own:'.length);
const isSwitch: Test = (value) => typeof value === 'boolean';

/** The form of each kind's payload, by part. */
const payloadForms: Readonly<Record<EventKind, Readonly<Record<string, Test>>>> = {
  decide: { decision: (value) => isNullOr(isDecision, value) },
  panel: { panel: nameOrNull },
  direction: { direction: nameOrNull },
  tag: { tag: isName, on: isSwitch },
  note: { text: isText },
  star: { on: isSwitch },
  finding: { rule: isName, verdict: (value) => isNullOr((one) => isOneOf(verdicts, one), value), reason: isText, seen: isText },
  countersign: { of: nameOrNull },
  ruleOn: { rule: isName, on: isSwitch },
  ruleSeverity: { rule: isName, severity: (value) => isNullOr((one) => isOneOf(severities, one), value) },
  ruleMarked: { rule: isName, marked: isSwitch },
  decisionWord: { decision: isDecision, name: isText, retired: isSwitch },
  decisionOrder: { order: (value) => isList(value) && value.every(isDecision) },
  tagColour: { tag: isName, colour: (value) => isNullOr((one) => isOneOf(tagColours, one), value) },
  table: { import: isName, again: (value) => isList(value) && value.every(isName) },
  side: { side: (value) => value !== 'proposals' && isOneOf(tableKinds, value), import: nameOrNull, file: isText, rows: (value) => isCount(value), asOf: textOrNull },
  load: { ...ofExpert, bound: (value) => isOneOf(['least', 'most'], value), count: countOrNull },
  seat: { ...ofExpert, panel: textOrNull },
  conflict: { ...ofExpert, reason: nameOrNull },
  override: { ...ofExpert, test: isName, reason: nameOrNull },
  wish: { ...ofExpert, wish: (value) => isNullOr((one) => isOneOf(assignmentWishes, one), value) },
  assign: { ...ofExpert, state: (value) => isNullOr((one) => isOneOf(assignmentStates, one), value) },
  package: { name: nameOrNull },
  planning: { setting: (value) => isOneOf(planningKeys, value), value: (value) => isNullOr((one) => ['string', 'number', 'boolean'].includes(typeof one), value) },
  wanted: { subtype: isText, count: countOrNull },
  merge: { steps: (value) => isList(value) && value.every(isName), file: isText },
  undo: { step: isName },
  redo: { step: isName },
};
type PayloadForm = readonly (readonly [string, Test])[];
/** The same as lists, which are walked for every event of a log. */
const formsByKind: ReadonlyMap<unknown, PayloadForm> = new Map(Object.entries(payloadForms).map(([kind, form]) => [kind, Object.entries(form)]));

const envelope: readonly (readonly [string, Test])[] = [
  ['id', isName], ['replica', isName], ['clock', (value) => isCount(value)], ['at', isText], ['actor', isText], ['step', isName],
  ['callHash', isText], ['engineVersion', isText],
];

/** The same written out: it is asked of every event whenever a session is opened. */
function hasEnvelope({ id, replica, clock, at, actor, step, callHash, engineVersion }: Form): boolean {
  return isName(id) && isName(replica) && isCount(clock) && isText(at) && isText(actor) && isName(step) && isText(callHash) && isText(engineVersion);
}

function partFault(part: 'payload' | 'before', value: unknown, form: PayloadForm): string | null {
  if (!isForm(value)) return `.${part}`;
  for (const [name, test] of form) if (!test(value[name])) return `.${part}.${name}`;
  return null;
}

/** The JSON path, from the event, of the first thing that is not as an event has it; null for a sound event. */
export function eventFault(value: unknown): string | null {
  if (!isForm(value)) return '';
  if (!hasEnvelope(value)) for (const [name, test] of envelope) if (!test(value[name])) return `.${name}`;
  const kind = value['kind'];
  const form = formsByKind.get(kind);
  if (form === undefined) return '.kind';
  return rowFault(value, kind) ?? partFault('payload', value['payload'], form)
    ?? (value['before'] === null ? null : partFault('before', value['before'], form));
}

const rowless: ReadonlySet<unknown> = new Set<EventKind>(['undo', 'redo', 'ruleOn', 'ruleSeverity', 'ruleMarked', 'decisionWord', 'decisionOrder', 'tagColour', 'table', 'side', 'merge', 'load', 'seat', 'planning', 'wanted']);
const rowFault = (event: Form, kind: unknown): string | null => (rowless.has(kind) || isName(event['row']) ? null : '.row');

/** Whether a value from outside (a file, another tab) is an event. */
export const isEvent = (value: unknown): value is SessionEvent => eventFault(value) === null;
