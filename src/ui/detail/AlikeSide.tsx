import type { ReactNode } from 'react';
import type { TextSpan } from '../../core/model';
import type { TriagedRow } from '../../worker/protocol';
import { useWords } from '../common/app';
import { passageRuns } from './marks';

interface AlikeSideProps {
  readonly name: string;
  readonly row: TriagedRow;
  /** The shared passages in this proposal, numbered as in the other. */
  readonly spans: readonly TextSpan[];
  readonly current: number;
  readonly children?: ReactNode;
}

const fields = ['title', 'abstract', 'body'] as const;

/** One of two proposals: who applies, and its texts with the shared passages marked. */
export function AlikeSide({ name, row, spans, current, children }: AlikeSideProps) {
  const t = useWords();
  const { number, applicant, host } = row.cells;
  return (
    <section className="alike-side" aria-label={name}>
      <header>
        <h3>{name}</h3>
        <span className="muted small clip">{[number, t('page.atLine', { line: row.line }), applicant, host].filter(Boolean).join(' · ')}</span>
        {children}
      </header>
      {fields.map((field) => {
        const text = row.cells[field];
        return text !== undefined && (
          <div key={field}>
            <p className="field-name">{t(`field.${field}`)}</p>
            <p className="prose">
              {passageRuns(text, field, spans).map((run, index) => (run.passage === null ? run.text : (
                <mark key={index} className={run.passage === current ? 'passage strong' : 'passage'} data-passage={run.passage}>
                  <sup aria-hidden>{run.passage + 1}</sup>{run.text}
                </mark>
              )))}
            </p>
          </div>
        );
      })}
    </section>
  );
}
