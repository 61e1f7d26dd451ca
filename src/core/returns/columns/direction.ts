import { directionReader } from '../../call/parseDirection';
import type { Call, DirectionId } from '../../model';
import { directionName } from '../../reports';
import { confirmDirection } from '../../session';
import { say } from '../../words';
import type { EditColumn, ReadCell, ReturnContext } from '../editColumn';

type Shared = Pick<EditColumn<'confirmed'>, 'text' | 'apply'>;

const shared: Shared = {
  text: (value, { call, language }) => (value === null ? '' : directionName(value, call, language)),
  apply: (verb, row, value) => confirmDirection(verb, [row], value),
};

/** The direction that a person confirmed; blank where nobody has. */
export const confirmedColumn: EditColumn<'confirmed'> = {
  ...shared,
  id: 'confirmed',
  of: ({ judgement }) => judgement.direction,
  read: (text, _standing, context) => (text === '' ? { value: null } : readDirection(text, context)),
  isSaid: () => true,
};

/** The confirmed direction, else the machine's: blank takes a confirmation back, and says nothing where there is none. */
export const directionColumn: EditColumn<'direction'> = {
  ...shared,
  id: 'direction',
  of: ({ judgement, best }) => judgement.direction ?? best,
  read: (text, { judgement, best }, context) => (text === '' ? { value: judgement.direction === null ? best : null } : readDirection(text, context)),
  isSaid: ({ judgement }) => judgement.direction !== null,
};

const readers = new WeakMap<Call, ReturnType<typeof directionReader>>();

function readDirection(text: string, { call }: ReturnContext): ReadCell<DirectionId> {
  const reader = readers.get(call) ?? directionReader(call);
  readers.set(call, reader);
  const [found, ...others] = reader(text).directions;
  if (found === undefined) return { fault: say('returns.direction', { cell: text.slice(0, 40) }) };
  if (others.length > 0) return { fault: say('returns.directions', { cell: text.slice(0, 40), count: others.length + 1 }) };
  return { value: found };
}
