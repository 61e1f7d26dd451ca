import { useMemo } from 'react';
import type { Explanation, TextSpan } from '../../core/model';
import type { TriagedRow } from '../../worker/protocol';
import { foundIn } from '../../state/search/foundIn';
import { useWords } from '../common/app';
import { useSearch } from '../common/Found';
import { markedRuns } from './marks';
import { reasonsWorthShowing } from './worthShowing';

const fields: readonly TextSpan['field'][] = ['title', 'keywords', 'abstract', 'titleEn', 'abstractEn', 'body'];
/** Above this share of the strongest term, a term is marked more strongly. */
const strongShare = 0.5;

/** What the proposal says, with the terms that speak for the chosen direction marked. */
export function Texts({ row, explanation }: { readonly row: TriagedRow; readonly explanation: Explanation | undefined }) {
  const t = useWords();
  const strongest = Math.max(0, ...(explanation?.contributions ?? []).filter((one) => one.signal !== 'base').map((one) => one.points));
  return (
    <section className="section" data-testid="texts">
      <h3>{t('page.texts')}</h3>
      {fields.map((field) => {
        const text = row.cells[field];
        return text !== undefined && (
          <div key={field}>
            <p className="field-name">{t(`field.${field}`)}</p>
            <Marked text={text} field={field} explanation={explanation} strongest={strongest} />
          </div>
        );
      })}
    </section>
  );
}

interface MarkedProps {
  readonly text: string;
  readonly field: TextSpan['field'];
  readonly explanation: Explanation | undefined;
  readonly strongest: number;
}

function Marked({ text, field, explanation, strongest }: MarkedProps) {
  const t = useWords();
  const query = useSearch();
  const runs = useMemo(
    () => markedRuns(text, field, explanation === undefined ? undefined : { ...explanation, contributions: reasonsWorthShowing(explanation) }, foundIn(text, query)),
    [text, field, explanation, query],
  );
  return (
    <p className="prose">
      {runs.map((run, index) => {
        const text = run.found ? <mark key={index} className="found">{run.text}</mark> : run.text;
        return run.points <= 0 ? text : (
          <mark key={index} className={run.points >= strongShare * strongest ? 'strong' : undefined} title={`${t.list(run.terms)} ${t.points(run.points, true)}`}>{text}</mark>
        );
      })}
    </p>
  );
}
