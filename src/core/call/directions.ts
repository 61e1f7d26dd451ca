import { directionId, type Direction, type Subtype, type Term } from '../model';
import { say } from '../words';
import { anyText, flag, nodesOf, objectWith, refuse, remark, text, wholeNumber, type Check, type JsonNode } from './json';
import { terms } from './terms';

/**
 * The call's directions, at least one. What a direction leaves out is filled in: the number counts within its
 * subtype, the label is the subtype's short form and the number, or the title where there is no subtype to name.
 */
export const directions = (known: readonly Subtype[], weightless: ReadonlySet<string>): Check<readonly Direction[]> => (node) => {
  const members = nodesOf(node);
  if (members?.length === 0) return refuse(node, say('call.directions.none'));
  const counts = new Map<string, number>();
  const found: Direction[] = [];
  for (const member of members ?? []) {
    const written = oneDirection(member, weightless);
    if (written === undefined) continue;
    const count = (counts.get(written.subtype) ?? 0) + 1;
    counts.set(written.subtype, count);
    const subtype = known.find(({ name }) => name === written.subtype);
    if (known.length > 0 && subtype === undefined && written.subtype !== '') {
      remark(member, say('call.directions.subtype', { subtype: written.subtype }));
    }
    const number = written.number ?? count;
    const label = written.label ?? (subtype === undefined ? written.title : `${subtype.short}${number}`);
    const direction = { ...written, number, label };
    checkAgainst(found, direction, member);
    found.push(direction);
  }
  return members === undefined ? undefined : found;
};

/** Ids tell directions apart in every record; numbers and labels do so for people. */
function checkAgainst(before: readonly Direction[], direction: Direction, node: JsonNode): void {
  const { id, label, number, subtype } = direction;
  if (before.some((other) => other.id === id)) refuse(node, say('call.directions.repeatedId', { id }));
  if (before.some((other) => other.label === label)) remark(node, say('call.directions.repeatedLabel', { label }));
  if (before.some((other) => other.subtype === subtype && other.number === number)) {
    remark(node, say('call.directions.repeatedNumber', { number }));
  }
}

type Written = Omit<Direction, 'number' | 'label'> & { readonly number: number | undefined; readonly label: string | undefined };

const noTerms: readonly Term[] = [];

function oneDirection(node: JsonNode, weightless: ReadonlySet<string>): Written | undefined {
  const object = objectWith('id', 'title', 'titleEn', 'subtype', 'number', 'label', 'description', 'terms', 'open')(node);
  if (object === undefined) return undefined;
  const id = object.required('id', text);
  const title = object.required('title', text);
  const rest = {
    titleEn: object.optional('titleEn', anyText) ?? '',
    subtype: object.optional('subtype', anyText) ?? '',
    number: object.optional('number', wholeNumber(1)),
    label: object.optional('label', text),
    description: object.optional('description', anyText) ?? '',
    terms: object.optional('terms', terms(weightless)) ?? noTerms,
    open: object.optional('open', flag) ?? false,
  };
  return id === undefined || title === undefined ? undefined : { id: directionId(id), title, ...rest };
}
