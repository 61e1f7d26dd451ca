import { Button } from 'react-aria-components';
import type { PersonEntry } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import { limitsOf } from '../../state/people';
import { useActions, useWords } from '../common/app';
import { ruleName } from '../triage/ruleName';

interface PersonLineProps {
  readonly session: OpenSession;
  readonly person: PersonEntry;
}

/** One person: how they are called, where and as what, over which limits, and the way to each of their proposals. */
export function PersonLine({ session, person }: PersonLineProps) {
  const t = useWords();
  const actions = useActions();
  const { choices } = session.lens;
  return (
    <tr data-person={person.name}>
      <td className="who">
        {person.name === '' ? <span className="muted">{t('grid.groupBlank')}</span> : <strong>{person.name}</strong>}
        {person.idEnd !== null && <div className="muted small">{t('people.id', { end: `••••${person.idEnd}` })}</div>}
        {person.namesakes > 0 && <div className="muted small">{t('people.namesakes', { count: person.namesakes })}</div>}
      </td>
      <td className="units">{person.units.map((unit) => <div key={unit}>{unit}</div>)}</td>
      <td className="units">{person.titles.map((title) => <div key={title}>{title}</div>)}</td>
      <td className="limits">
        {limitsOf(person, choices.off).map(({ rule, outcome, severity }) => (
          <span key={rule} className={`chip ${outcome === 'fail' ? choices.severities.get(rule) ?? severity : 'verify'}`}>{outcome === 'fail' ? ruleName(rule, t) : t('people.maybe', { rule: ruleName(rule, t) })}</span>
        ))}
      </td>
      <td>
        <ul className="parts">
          {person.parts.map(({ row, role }) => {
            const { number, title } = session.byKey.get(row)?.cells ?? {};
            const name = [number, title].filter(Boolean).join(' ') || t('page.untitled');
            return (
              <li key={`${row} ${role}`}>
                <span className={role === 'applicant' ? 'role applicant small' : 'role small'}>{t(`people.role.${role}`)}</span>
                <Button className="row-link clip" aria-label={`${t('alike.goTo')} ${name}`} onPress={() => actions.showRow(row)}>{name}</Button>
              </li>
            );
          })}
        </ul>
      </td>
    </tr>
  );
}
