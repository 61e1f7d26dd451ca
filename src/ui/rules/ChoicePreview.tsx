import { Check, X } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import type { Severity } from '../../core/model';
import type { AskedChoice, OpenSession } from '../../state/appState';
import { effectOfChoice, type ChoiceEffect } from '../../state/standings';
import { Action } from '../common/Action';
import { useActions, useWords, type Words } from '../common/app';
import type { NamedTally } from './ruleOrder';

interface ChoicePreviewProps {
  readonly session: OpenSession;
  readonly tally: NamedTally;
  readonly choice: AskedChoice;
  readonly onClose: () => void;
}

/** What a choice would change, in words, before it is made. */
export function ChoicePreview({ session, tally, choice, onClose }: ChoicePreviewProps) {
  const t = useWords();
  const actions = useActions();
  const effect = useMemo(() => effectOfChoice(session, tally.rule.rule, choice), [session, tally.rule.rule, choice]);
  useEffect(() => {
    const leave = (event: KeyboardEvent): void => { if (event.key === 'Escape') onClose(); };
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  }, [onClose]);
  return (
    <div className="choice-preview" role="group" aria-label={headline(tally, choice, t)} data-testid="choice-preview">
      <p role="status"><strong>{headline(tally, choice, t)}</strong>{t.language === 'zh' ? '：' : ': '}{sentences(effect, t).join(t.language === 'zh' ? '；' : '; ')}</p>
      <Action tiny look="primary" icon={Check} label={t('rulesPage.apply')} autoFocus testId="choice-apply" onPress={() => { actions.chooseRule(tally.rule.rule, choice); onClose(); }} />
      <Action tiny icon={X} label={t('page.cancel')} keys="Esc" testId="choice-cancel" onPress={onClose} />
    </div>
  );
}

function headline({ name: rule, rule: { severity } }: NamedTally, choice: AskedChoice, t: Words): string {
  if ('on' in choice) return t(choice.on ? 'rulesPage.onThen' : 'rulesPage.offThen', { rule });
  if ('marked' in choice) return t('rulesPage.markThen', { rule });
  return t('rulesPage.severityThen', { rule, severity: t(`page.severity.${choice.severity ?? severity}`) });
}

const nameOf = (severity: Severity | null, t: Words): string => (severity === null ? t('page.noFindings') : t(`page.severity.${severity}`));

function sentences({ before, after, moves, decisionsBare }: ChoiceEffect, t: Words): readonly string[] {
  const said: string[] = [];
  if (after < before) said.push(t('rulesPage.hides', { count: t.number(before - after) }));
  if (after > before) said.push(t('rulesPage.shows', { count: t.number(after - before) }));
  for (const { from, to, rows } of moves) said.push(t('rulesPage.moves', { rows: t.number(rows), from: nameOf(from, t), to: nameOf(to, t) }));
  if (decisionsBare > 0) said.push(t('rulesPage.bare', { count: t.number(decisionsBare) }));
  return said.length === 0 ? [t('rulesPage.nothingChanges')] : said;
}
