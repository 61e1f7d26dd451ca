import { severities } from '../../core/model';
import type { App } from '../../state/app';
import { ruleShows, ruleSorts, type RuleView } from '../../state/pageLooks';
import { choiceOf, type Choice } from '../common/choice';

const change = ({ store, actions }: App, part: Partial<RuleView>): void => actions.look({ rules: { ...store.getState().view.looks.rules, ...part } });

/** Which rules are listed, and in which order. */
export const ruleChoices = {
  show: choiceOf({
    word: 'rulesPage.show', place: 'rules', testId: 'rules-show', options: ruleShows, nameOf: (show) => `rulesPage.show.${show}`,
    chosen: ({ view }) => view.looks.rules.show, choose: (app, show) => change(app, { show }),
  }),
  severity: choiceOf({
    word: 'rulesPage.severityShown', place: 'rules', testId: 'rules-severity', options: ['all', ...severities],
    nameOf: (severity) => (severity === 'all' ? 'rulesPage.severity.all' : `page.severity.${severity}`),
    chosen: ({ view }) => view.looks.rules.severity, choose: (app, severity) => change(app, { severity }),
  }),
  sort: choiceOf({
    word: 'rulesPage.sort', place: 'rules', testId: 'rules-sort', options: ruleSorts, nameOf: (sort) => `rulesPage.sort.${sort}`,
    chosen: ({ view }) => view.looks.rules.sort, choose: (app, sort) => change(app, { sort }),
  }),
} satisfies Record<string, Choice>;
