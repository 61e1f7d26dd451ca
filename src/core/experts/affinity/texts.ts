import type { Call, Direction, Expert, Proposal } from '../../model';
import { settings } from './settings';

/** A stretch of text of its own: features do not run across its ends. `weight`: what one mention in it counts. */
export interface Section {
  readonly text: string;
  readonly weight: number;
}

const sections = (texts: readonly string[], weight = 1): readonly Section[] => texts.filter((text) => text !== '').map((text) => ({ text, weight }));

/** What a proposal says of its subject; its full text only where there is nothing else. */
export function sectionsOfProposal({ cells, keywords }: Proposal, direction: Direction | undefined): readonly Section[] {
  const { title = '', titleEn = '', abstract = '', abstractEn = '', body = '' } = cells;
  const own = sections([title, titleEn, ...keywords, abstract, abstractEn]);
  // An open direction's title says nothing of the subject.
  const titles = direction === undefined || direction.open ? [] : [direction.title, direction.titleEn];
  return [...(own.length > 0 ? own : sections([body])), ...sections(titles, settings.directionWeight)];
}

/** One text of an expert: a work, or ('') what the table says of fields and keywords. */
export interface ExpertText {
  readonly title: string;
  readonly sections: readonly Section[];
}

/** An expert's works, and the fields and keywords as one text more. */
export function textsOfExpert({ fields, keywords, works }: Expert): readonly ExpertText[] {
  const profile = { title: '', sections: sections([...fields, ...keywords]) };
  const written = works.map(({ title, abstract }) => ({ title, sections: sections([title, abstract]) }));
  return [...written, profile].filter((text) => text.sections.length > 0);
}

const han = /\p{Script=Han}/u;

/** Whether any of the texts has Chinese: English alone needs no terms of the call to be compared by. */
export const hasChinese = (texts: Iterable<readonly Section[]>): boolean => {
  for (const one of texts) if (one.some(({ text }) => han.test(text))) return true;
  return false;
};

/** The terms of the call that tell subjects apart, each once: those of its directions, generic words left out. */
export function conceptsOf(call: Call): readonly { readonly term: string; readonly forms: readonly string[] }[] {
  const generic = new Set(call.genericTerms.map((word) => word.toLowerCase()));
  const byTerm = new Map<string, Set<string>>();
  for (const { forms } of call.directions.flatMap(({ terms }) => terms)) {
    const [term = ''] = forms;
    const kept = forms.filter((form) => !generic.has(form.toLowerCase()));
    if (kept.length > 0) byTerm.set(term, new Set([...(byTerm.get(term) ?? []), ...kept]));
  }
  return [...byTerm].map(([term, forms]) => ({ term, forms: [...forms] }));
}
