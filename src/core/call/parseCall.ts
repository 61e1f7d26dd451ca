import { failed, ok, type Call, type Result } from '../model';
import { directions } from './directions';
import { initialCheck } from './initialCheck';
import { anyText, listOf, objectWith, rootNode, text, wholeNumber, type Check } from './json';
import { reviewSettings } from './reviewSettings';
import { ruleSettings } from './ruleSettings';
import { subtypes } from './subtypes';
import { formKey, terms } from './terms';

/**
 * Checks the form of a call and fills in what it leaves out (data/README.md lists keys and defaults). The least that
 * is valid: `{"id": …, "title": …, "directions": [{"id": …, "title": …}]}`.
 * @param json the parsed JSON, or anything else
 * @param hash callHash of the file's text
 * @param knownRules ids of the rules that exist; where given, settings for others are remarked on
 * @returns the call with warnings; or all issues, warnings included, where there is an error. Never throws.
 */
export function parseCall(json: unknown, hash: string, knownRules?: readonly string[]): Result<Call> {
  const root = rootNode(json);
  const call = wholeCall(hash, knownRules)(root);
  return call === undefined || root.issues.some(({ level }) => level === 'error') ? failed(...root.issues) : ok(call, root.issues);
}

const wholeCall = (hash: string, knownRules?: readonly string[]): Check<Call> => (root) => {
  const object = objectWith(
    'id', 'title', 'titleEn', 'year', 'questions', 'subtypes', 'directions', 'scopeTerms', 'outsideTerms', 'genericTerms', 'codes', 'initialCheck', 'rules', 'review',
  )(root);
  if (object === undefined) return undefined;
  const id = object.required('id', text);
  const title = object.required('title', text);
  const year = object.optional('year', wholeNumber(1900));
  const genericTerms = object.optional('genericTerms', listOf(text)) ?? [];
  const known = object.optional('subtypes', subtypes) ?? [];
  const found = object.required('directions', directions(known, new Set(genericTerms.map(formKey))));
  const acceptance = object.optional('codes', codes);
  const outsideTerms = object.optional('outsideTerms', terms());
  const review = object.optional('review', reviewSettings);
  const rest = {
    titleEn: object.optional('titleEn', anyText) ?? '',
    questions: object.optional('questions', listOf(question)) ?? [],
    // "Deep learning" tells no direction from another, yet it speaks for the field: generic words may stand here.
    scopeTerms: object.optional('scopeTerms', terms()) ?? [],
    rules: object.optional('rules', ruleSettings(knownRules)) ?? {},
  };
  const check = object.optional('initialCheck', initialCheck(rest.rules));
  if (id === undefined || title === undefined || found === undefined) return undefined;
  return {
    id, title, ...rest, subtypes: known, directions: found, genericTerms, hash,
    ...(year === undefined ? {} : { year }),
    ...(outsideTerms === undefined ? {} : { outsideTerms }),
    ...(acceptance === undefined ? {} : { codes: acceptance }),
    ...(check === undefined ? {} : { initialCheck: check }),
    ...(review === undefined ? {} : { review }),
  };
};

const question: Check<Call['questions'][number]> = (node) => {
  const object = objectWith('title', 'titleEn', 'description')(node);
  const title = object?.required('title', text);
  if (object === undefined || title === undefined) return undefined;
  return { title, titleEn: object.optional('titleEn', anyText) ?? '', description: object.optional('description', anyText) ?? '' };
};

const codes: Check<NonNullable<Call['codes']>> = (node) => {
  const object = objectWith('acceptance', 'most')(node);
  const acceptance = object?.required('acceptance', text);
  const most = object?.required('most', wholeNumber(1));
  return acceptance === undefined || most === undefined ? undefined : { acceptance, most };
};
