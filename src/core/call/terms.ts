import type { Term } from '../model';
import { say } from '../words';
import { amount, listOf, nodesOf, objectWith, refuse, remark, text, type Check, type JsonNode } from './json';

/** No term outweighs an ordinary one more than this many times. */
const heaviest = 10;

/** How two forms are told apart: width, case and the size of gaps do not matter. */
export const formKey = (form: string): string => form.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * A list of terms: `{"forms": […], "weight": 1}`, or a plain string for one form of weight 1.
 * A form that stands in the list before, or in `weightless`, is remarked on and left out.
 */
export const terms = (weightless: ReadonlySet<string> = new Set()): Check<readonly Term[]> => (node) => {
  const seen = new Set<string>();
  return nodesOf(node)?.flatMap((child): readonly Term[] => {
    const term = oneTerm(child);
    if (term === undefined) return [];
    const forms = term.forms.filter(({ form, node: place }) => {
      const key = formKey(form);
      if (weightless.has(key)) remark(place, say('call.terms.generic', { form }));
      else if (seen.has(key)) remark(place, say('call.terms.repeated', { form }));
      else {
        seen.add(key);
        return true;
      }
      return false;
    });
    return forms.length === 0 ? [] : [{ forms: forms.map(({ form }) => form), weight: term.weight }];
  });
};

interface PlacedForm {
  readonly form: string;
  readonly node: JsonNode;
}

const placedForm: Check<PlacedForm> = (node) => {
  const form = text(node);
  return form === undefined ? undefined : { form, node };
};

const someForms: Check<readonly PlacedForm[]> = (node) =>
  Array.isArray(node.value) && node.value.length === 0 ? refuse(node, say('call.terms.none')) : listOf(placedForm)(node);

function oneTerm(node: JsonNode): { readonly forms: readonly PlacedForm[]; readonly weight: number } | undefined {
  if (typeof node.value === 'string') {
    const only = placedForm(node);
    return only === undefined ? undefined : { forms: [only], weight: 1 };
  }
  const object = objectWith('forms', 'weight')(node);
  const forms = object?.required('forms', someForms);
  const weight = object?.optional('weight', amount(heaviest)) ?? 1;
  return forms === undefined ? undefined : { forms, weight };
}
