import type { Call, DecisionWord } from '../../core/model';
import type { WordKey } from '../../core/words';
import type { OpenSession } from '../../state/appState';
import { decisionName } from '../../state/vocabulary';
import type { Words } from '../common/app';
import { directionName } from '../triage/columns';
import { ruleName } from '../triage/ruleName';

type RowEvent = OpenSession['fold']['rows'] extends ReadonlyMap<unknown, readonly (infer E)[]> ? E : never;

/** What one event of a row did, as a sentence. */
export function eventText(event: RowEvent, { call, decisions }: { readonly call: Call; readonly decisions: readonly DecisionWord[] }, t: Words): string {
  switch (event.kind) {
    case 'decide': return event.payload.decision === null ? t('judging.did.undecide') : t('judging.did.decide', { decision: decisionName(event.payload.decision, decisions, t.language) });
    case 'panel': return event.payload.panel === null ? t('judging.did.noPanel') : t('judging.did.panel', { panel: event.payload.panel });
    case 'direction': return event.payload.direction === null ? t('judging.did.unconfirm') : t('judging.did.confirm', { direction: directionName(call, event.payload.direction, t) });
    case 'tag': return t(event.payload.on ? 'judging.did.tag' : 'judging.did.untag', { tag: event.payload.tag });
    case 'star': return t(event.payload.on ? 'judging.did.star' : 'judging.did.unstar');
    case 'note': return event.payload.text === '' ? t('judging.did.noNote') : t('judging.did.note', { text: event.payload.text });
    case 'countersign': return t(event.payload.of === null ? 'judging.did.uncountersign' : 'judging.did.countersign');
    case 'assign': {
      const { name, state } = event.payload;
      return state === null ? t('review.did.unassign', { name }) : t('review.did.assign', { name, state: t(`review.state.${state}`) });
    }
    case 'wish': return t(event.payload.wish === null ? 'review.did.noWish' : `review.did.${event.payload.wish}`, { name: event.payload.name });
    case 'conflict': return event.payload.reason === null ? t('review.did.noConflict', { name: event.payload.name }) : t('review.did.conflict', { name: event.payload.name, reason: event.payload.reason });
    case 'package': return event.payload.name === null ? t('review.did.noPackage') : t('review.did.package', { name: event.payload.name });
    case 'override': {
      const { name, reason } = event.payload;
      const test = t(`conflict.${event.payload.test}.name` as WordKey);
      return reason === null ? t('review.did.noOverride', { name, test }) : t('review.did.override', { name, test, reason });
    }
    case 'finding': {
      const { rule, verdict, reason } = event.payload;
      if (verdict === null) return t('judging.did.takeBack', { rule: ruleName(rule, t) });
      const said = t('judging.did.finding', { rule: ruleName(rule, t), verdict: t(`judging.verdict.${verdict}`) });
      return reason === '' ? said : `${said} — ${reason}`;
    }
  }
}
