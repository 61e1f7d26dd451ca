import type { Call, Direction } from '../model';
import { Lexicon, NgramTable, normalise, PhraseTrie } from '../text';
import { settings } from './settings';

/** One thing a direction names, found by any of its forms. */
export interface Concept {
  /** The direction's place in the call, `scopeOwner` or `outsideOwner`. */
  readonly owner: number;
  /** As it is shown. */
  readonly term: string;
  /** The list's weight, more for what is rare among the directions and long. */
  readonly weight: number;
}

/** Owner of the terms of the field as a whole. */
export const scopeOwner = -1;
/** Owner of the terms of other fields. */
export const outsideOwner = -2;
/** Of nobody: terms are shown as the text writes them. */
export const noOwner = -3;

/** The call made ready for reading texts: all phrases in one trie, and what each phrase speaks for. */
export interface Profiles {
  readonly call: Call;
  readonly lexicon: Lexicon;
  readonly table: NgramTable;
  readonly trie: PhraseTrie;
  readonly concepts: readonly Concept[];
  /** By phrase: the concepts it is a form of, at most one an owner. */
  readonly conceptsOf: readonly (readonly number[])[];
  /** By phrase: true where it is a generic word without weight. */
  readonly generic: readonly boolean[];
}

/** A long term says more than a short one: 1 for four Han characters or two words, at most 1.5. */
export function lengthFactor(form: string): number {
  const han = form.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = form.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const size = han > 0 ? han + (words > 1 ? 1 : 0) : words * 2;
  return Math.min(1.5, Math.sqrt(Math.max(size, 1) / 4));
}

/** The pieces of a title that are names by themselves: 化学/化学工程与技术 has three, besides the whole. */
export function titlePhrases(title: string): readonly string[] {
  const pieces = title.split(/[、，,。；;/()（）]|与|和|及|的/u).map((piece) => piece.trim());
  return [...new Set([title, ...pieces])].filter((piece) => piece.length >= 2);
}

/** A term as the call lists it, with the directions it competes with. */
interface Listed {
  readonly owner: number;
  readonly group: string;
  readonly forms: readonly string[];
  readonly weight: number;
}

function listed(call: Call): Listed[] {
  const ofDirection = (direction: Direction, owner: number): Listed[] => {
    const group = direction.subtype;
    const names = direction.open ? [] : [...titlePhrases(direction.title), direction.titleEn].filter((name) => name !== '');
    return [
      ...direction.terms.map(({ forms, weight }) => ({ owner, group, forms, weight })),
      ...names.map((name) => ({ owner, group, forms: [name], weight: settings.titleWeight })),
    ];
  };
  const ofField = (terms: Call['scopeTerms'], owner: number): Listed[] => terms.map(({ forms, weight }) => ({ owner, group: '', forms, weight }));
  return [...call.directions.flatMap(ofDirection), ...ofField(call.scopeTerms, scopeOwner), ...ofField(call.outsideTerms ?? [], outsideOwner)];
}

/** By group and phrase: how many directions of the group claim it. */
function countClaims(terms: readonly (Listed & { readonly phrases: readonly number[] })[]): (group: string, phrase: number) => number {
  const owners = new Map<string, Set<number>>();
  for (const { group, owner, phrases } of terms) {
    for (const phrase of phrases) {
      const key = `${phrase} ${group}`;
      owners.set(key, (owners.get(key) ?? new Set()).add(owner));
    }
  }
  return (group, phrase) => owners.get(`${phrase} ${group}`)?.size ?? 1;
}

/** Reads the call's titles and term lists into one trie. A form that a direction lists twice counts for its first term. */
export function buildProfiles(call: Call): Profiles {
  const lexicon = new Lexicon();
  const trie = new PhraseTrie(lexicon);
  const generic = new Set(call.genericTerms.map((word) => trie.add(word)));
  const terms = listed(call).map((term) => ({ ...term, phrases: term.forms.map((form) => trie.add(form)).filter((phrase) => phrase !== -1) }));
  const claims = countClaims(terms);
  const concepts: Concept[] = [];
  const conceptsOf: number[][] = Array.from({ length: trie.size }, () => []);
  const taken = new Set<string>();
  for (const { owner, group, forms, weight, phrases } of terms) {
    const fresh = phrases.filter((phrase) => (owner < 0 || !generic.has(phrase)) && !taken.has(`${owner} ${phrase}`));
    if (fresh.length === 0) continue;
    for (const phrase of fresh) {
      taken.add(`${owner} ${phrase}`);
      conceptsOf[phrase]?.push(concepts.length);
    }
    // 1 where no other direction of the subtype claims the term, near 0 where all do.
    const rivals = call.directions.filter(({ subtype }) => subtype === group).length + 1;
    const claimed = Math.max(...fresh.map((phrase) => claims(group, phrase)));
    const rarity = owner < 0 ? 1 : 1 - Math.log(claimed) / Math.log(rivals);
    const length = Math.max(...forms.map((form) => lengthFactor(normalise(form))));
    concepts.push({ owner, term: forms[0] ?? '', weight: weight * rarity * length });
  }
  const isGeneric = Array.from({ length: trie.size }, (_, phrase) => generic.has(phrase));
  return { call, lexicon, table: new NgramTable(lexicon), trie, concepts, conceptsOf, generic: isGeneric };
}
