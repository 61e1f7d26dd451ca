import { TriangleAlert } from 'lucide-react';
import { Button, Switch } from 'react-aria-components';
import type { Severity } from '../../core/model';
import type { AskedChoice, OpenSession } from '../../state/appState';
import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';
import { ChoicePreview } from './ChoicePreview';
import { offeredSeverities, severityOf, type NamedTally } from './ruleOrder';
import { settingTexts } from './settingText';
import { whyUnchecked } from './whyUnchecked';

interface RuleLineProps {
  readonly session: OpenSession;
  readonly tally: NamedTally;
  /** The choice that waits for this rule to be applied, if any. */
  readonly pending: AskedChoice | null;
  readonly onChoose: (choice: AskedChoice | null) => void;
}

/** How many columns the table has. */
export const columnCount = 7;

/** One rule: switch, severity, what it asks and where, what it found; below it, what a choice would change. */
export function RuleLine({ session, tally, pending, onChoose }: RuleLineProps) {
  const t = useWords();
  const actions = useActions();
  const { rule, name, demand, on, chosen, heldBack } = tally;
  const ids = { on: `rule-on-${rule.rule}`, severity: `rule-severity-${rule.rule}`, mark: `rule-mark-${rule.rule}` };
  const count = (found: number, what: string) => (
    <td className="number" data-column={what}>
      {found === 0 ? <span className="muted">0</span> : tally.counted === 0 || what === 'dismissed' ? t.number(found) : (
        <Button className="count-button" aria-label={t('rulesPage.showRows', { rule: name, count: t.number(found) })} onPress={() => actions.showOnly('rule', rule.rule)}>{t.number(found)}</Button>
      )}
    </td>
  );
  const close = (): void => {
    onChoose(null);
    const control = pending === null ? undefined : 'on' in pending ? ids.on : 'severity' in pending ? ids.severity : ids.mark;
    if (control !== undefined) document.getElementById(control)?.focus();
  };
  return (
    <>
      <tr className={on && rule.state === 'ready' ? undefined : 'resting'} data-rule={rule.rule}>
        <td>
          <Switch id={ids.on} className="switch bare" aria-label={t('rulesPage.switchOf', { rule: name })} isSelected={on} onChange={(next) => onChoose({ on: next })} data-testid={`rule-on-${rule.rule}`}>
            <span className="switch-track" aria-hidden><span className="switch-knob" /></span>
          </Switch>
        </td>
        <td>
          <select
            id={ids.severity} className={`input severity ${severityOf(tally)}`} aria-label={t('rulesPage.severityOf', { rule: name })} value={chosen ?? ''}
            data-testid={`rule-severity-${rule.rule}`} onChange={(event) => onChoose({ severity: event.target.value === '' ? null : event.target.value as Severity })}
          >
            <option value="">{t('rulesPage.asInCall', { severity: t(`page.severity.${rule.severity}`) })}</option>
            {offeredSeverities(rule).map((severity) => <option key={severity} value={severity}>{t(`page.severity.${severity}`)}</option>)}
          </select>
        </td>
        <td className="what">
          <strong>{name}</strong> <span className="muted">{demand}</span>
          {rule.state !== 'ready' && <p className="small"><span className="chip">{t(rule.state === 'idle' ? 'rulesPage.idle' : 'rulesPage.unchecked')}</span> <span className="muted">{rule.why !== null && t.message(whyUnchecked(rule.why))}</span></p>}
          {heldBack && on && (
            <p className="small held"><TriangleAlert size={14} aria-hidden />{t('rulesPage.heldBack')}<Action id={ids.mark} tiny label={t('rulesPage.mark')} onPress={() => onChoose({ marked: true })} /></p>
          )}
          <Settings tally={tally} />
        </td>
        <td className="small">{rule.clause}</td>
        {count(tally.failing, 'fail')}
        {count(tally.unsure, 'unsure')}
        {count(tally.dismissed, 'dismissed')}
      </tr>
      {pending !== null && <tr className="preview-line"><td colSpan={columnCount}><ChoicePreview session={session} tally={tally} choice={pending} onClose={close} /></td></tr>}
    </>
  );
}

/** The figures that the call gives for the rule: shown, not changed here. */
function Settings({ tally }: { readonly tally: NamedTally }) {
  const t = useWords();
  const call = useApp((state) => state.call);
  const settings = settingTexts(call.rules[tally.rule.rule] ?? {}, call, t);
  if (settings.length === 0) return null;
  return (
    <details className="settings">
      <summary className="small muted">{t('rulesPage.settings')}</summary>
      <dl className="cells">{settings.map(({ name, value }) => <div key={name} className="setting"><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
    </details>
  );
}
