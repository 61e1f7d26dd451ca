import type { TriagedRow } from '../../worker/protocol';
import { useWords } from '../common/app';
import { ruleName } from '../triage/ruleName';

const weight = { reject: 0, verify: 1, notice: 2 } as const;

/** What the formal checks found: how grave, what, by which clause, and the cell it rests on. */
export function Findings({ row }: { readonly row: TriagedRow }) {
  const t = useWords();
  const severityOf = (finding: TriagedRow['findings'][number]) => (finding.outcome === 'unsure' ? 'verify' : finding.severity);
  const ordered = [...row.findings].sort((a, b) => weight[severityOf(a)] - weight[severityOf(b)]);
  return (
    <section className="section" data-testid="findings">
      <h3>{t('page.findings')}{ordered.length > 0 && ` ${ordered.length}`}</h3>
      {ordered.length === 0 && <p className="muted">{t('page.noFindingsHere')}</p>}
      {ordered.map((finding) => (
        <article key={finding.rule} className="finding">
          <span className={`chip ${severityOf(finding)}`}>{t(`page.severity.${severityOf(finding)}`)}</span>
          <div className="words"><strong>{ruleName(finding.rule, t)}</strong> {finding.outcome === 'unsure' && <span className="muted">({t('page.unsure')})</span>} {t.message(finding.message)}</div>
          <p className="clause">
            {finding.clause}
            {finding.evidence.map((evidence, index) => <span key={index}> · {evidence.column} <q>{evidence.quote === '' ? t('page.blank') : evidence.quote}</q></span>)}
          </p>
        </article>
      ))}
    </section>
  );
}
