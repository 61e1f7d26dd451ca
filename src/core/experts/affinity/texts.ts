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

/** From this share of the experts' texts on, works in Chinese are more than a stray title. */
const leastChinese = 0.05;

/**
 * Whether texts in two languages may have to meet, so that terms of the call must help: a proposal has Chinese, or a good
 * part of the experts' texts. A few Chinese titles change nothing in how English ones compare.
 */
export function needsConcepts(proposals: readonly (readonly Section[])[], experts: readonly (readonly Section[])[]): boolean {
  const isChinese = (sections: readonly Section[]): boolean => sections.some(({ text }) => han.test(text));
  return proposals.some(isChinese) || (experts.length > 0 && experts.filter(isChinese).length / experts.length >= leastChinese);
}

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
