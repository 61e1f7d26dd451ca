import type { Call, Decision, DecisionWord, Severity } from '../../core/model';
import type { WordKey } from '../../core/words';
import { noValue, type FacetId } from '../../state/appState';
import { agreements, confidenceBands, type Agreement } from '../../state/facetValues';
import { decisionName } from '../../state/vocabulary';
import type { Words } from '../common/app';
import { directionName } from './columns';
import { ruleName } from './ruleName';

export const facetWords: Readonly<Record<FacetId, WordKey>> = {
  direction: 'page.best', subtype: 'field.subtype', severity: 'page.findings', rule: 'page.rule', decision: 'page.decision', signing: 'judging.signing', tag: 'page.tags', star: 'vocabulary.star', panel: 'page.panel',
  agreement: 'grid.agreement', confidence: 'page.confidence', declared: 'grid.declared', second: 'grid.second', host: 'field.host', applicantTitle: 'field.applicantTitle', codes: 'field.codes', submitted: 'field.submittedAt',
};

const noneWords: Readonly<Record<FacetId, WordKey>> = {
  direction: 'page.noDirection', subtype: 'page.noSubtype', severity: 'page.noFindings', rule: 'page.noFindings', decision: 'page.undecided', signing: 'judging.signedNone', tag: 'page.noTags', star: 'vocabulary.notStarred', panel: 'page.noPanel',
  agreement: 'grid.agreementNone', confidence: 'page.noDirection', declared: 'grid.declaredNone', second: 'grid.secondNone', host: 'grid.hostNone', applicantTitle: 'grid.titleNone', codes: 'grid.codesNone', submitted: 'overview.noHour',
};

/** What names a facet's values: the call its directions, the office its decisions. */
export interface FacetContext {
  readonly call: Call;
  readonly decisions: readonly DecisionWord[];
}

/** How a facet's value is shown. */
export function facetValueName(facet: FacetId, value: string, { call, decisions }: FacetContext, t: Words): string {
  if (value === noValue) return t(noneWords[facet]);
  switch (facet) {
    case 'direction': case 'declared': case 'second': {
      const direction = call.directions.find((one) => one.id === value);
      return direction === undefined ? value : directionName(call, direction.id, t);
    }
    case 'severity': return t(`page.severity.${value as Severity}`);
    case 'rule': return ruleName(value, t);
    case 'decision': return decisionName(value as Decision, decisions, t.language);
    case 'star': return t('vocabulary.starred');
    case 'signing': return t(value === 'done' ? 'judging.signedDone' : 'judging.waiting');
    case 'agreement': return t(`grid.agreement.${value as Agreement}`);
    case 'confidence': return bandName(value, t);
    case 'submitted': return t('overview.hour', { day: t.date(value), from: value.slice(11), to: String(Number(value.slice(11)) + 1).padStart(2, '0') });
    case 'subtype': case 'tag': case 'panel': case 'host': case 'applicantTitle': case 'codes': return value;
  }
}

function bandName(id: string, t: Words): string {
  const band = confidenceBands.find((one) => one.id === id);
  return band === undefined ? id : t('grid.band', { from: t.percent(band.from), to: t.percent(band.to) });
}

const severityOrder: readonly string[] = ['reject', 'verify', 'notice', noValue];

/** Orders a facet's values: directions by the call, severities by weight, decisions as listed, the rest by count. */
export function facetOrder(facet: FacetId, { call, decisions }: FacetContext): (a: { value: string; count: number }, b: { value: string; count: number }) => number {
  const fixed: readonly string[] | null = facet === 'direction' || facet === 'declared' || facet === 'second' ? call.directions.map(({ id }) => id)
    : facet === 'severity' ? severityOrder
    : facet === 'decision' ? decisions.map(({ decision }) => decision)
    : facet === 'star' ? ['star', noValue]
    : facet === 'signing' ? ['waiting', 'done', noValue]
    : facet === 'agreement' ? agreements
    : facet === 'confidence' ? confidenceBands.map(({ id }) => id)
    : facet === 'subtype' ? call.subtypes.map(({ name }) => name)
    : null;
  const place = (value: string): number => {
    const at = fixed?.indexOf(value) ?? -1;
    return at < 0 ? Number.MAX_SAFE_INTEGER : at;
  };
  return (a, b) => (fixed === null ? 0 : place(a.value) - place(b.value)) || b.count - a.count || (a.value < b.value ? -1 : 1);
}
