import { useEffect, useMemo, useState } from 'react';
import type { CommonTerm, RowKey } from '../../core/model';
import { directionOf, judgementOf, type OpenSession } from '../../state/appState';
import { useActions, useApp, useWords } from '../common/app';
import { directionName } from '../triage/columns';

interface Group {
  readonly name: string;
  readonly rows: readonly RowKey[];
}

/** Terms that the proposals of each direction, or of each panel, have in common: how many of them name each. */
export function GroupTerms({ session }: { readonly session: OpenSession }) {
  const t = useWords();
  const call = useApp((state) => state.call);
  const { commonTerms } = useActions();
  const [by, setBy] = useState<'direction' | 'panel'>('direction');
  const [terms, setTerms] = useState<readonly (readonly CommonTerm[])[]>([]);

  const groups = useMemo((): readonly Group[] => {
    const rowsOf = new Map<string, RowKey[]>();
    for (const row of session.rows) {
      const judgement = judgementOf(session, row.key);
      const value = by === 'direction' ? directionOf(row, judgement) : judgement.panel;
      if (value !== undefined && value !== null) rowsOf.set(value, [...(rowsOf.get(value) ?? []), row.key]);
    }
    if (by === 'panel') return [...rowsOf].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, rows]) => ({ name, rows }));
    return call.directions.flatMap(({ id }) => { const rows = rowsOf.get(id); return rows === undefined ? [] : [{ name: directionName(call, id, t), rows }]; });
  }, [session, by, call, t]);

  useEffect(() => {
    let here = true;
    void commonTerms(groups.map(({ rows }) => ({ rows }))).then((told) => { if (here) setTerms(told); });
    return () => { here = false; };
  }, [groups, commonTerms]);

  return (
    <section className="section">
      <h3>
        <label htmlFor="group-by">{t('page.groupTerms')}</label>
        <select id="group-by" className="input" value={by} onChange={(event) => setBy(event.target.value === 'panel' ? 'panel' : 'direction')}>
          <option value="direction">{t('page.byDirection')}</option>
          <option value="panel">{t('page.byPanel')}</option>
        </select>
      </h3>
      {groups.length === 0 && <p className="muted">{t('page.noPanels')}</p>}
      {groups.map(({ name, rows }, index) => (
        <div key={name}>
          <p className="field-name">{name} · {t('page.rowCount', { count: t.number(rows.length) })}</p>
          <ul className="reasons">
            {(terms[index] ?? []).map(({ term, count }) => (
              <li key={term} className="reason" title={t('page.termIn', { term, count, all: rows.length })}><span>{term}</span><span>{count}/{rows.length}</span></li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
