import type { ReactNode } from 'react';
import type { TextSpan } from '../../core/model';
import { useWords } from '../common/app';
import type { ComparedTexts } from './alikeOthers';
import { passageRuns } from './marks';

interface AlikeSideProps {
  readonly name: string;
  readonly about: string;
  readonly texts: ComparedTexts;
  /** The shared passages in these texts, numbered as in the other's. */
  readonly spans: readonly TextSpan[];
  readonly current: number;
  readonly children?: ReactNode;
}

const fields = ['title', 'abstract', 'body'] as const;

/** One of the two sides: whose it is, and its texts with the shared passages marked. */
export function AlikeSide({ name, about, texts, spans, current, children }: AlikeSideProps) {
  const t = useWords();
  return (
    <section className="alike-side" aria-label={name}>
      <header>
        <h3>{name}</h3>
        <span className="muted small clip">{about}</span>
        {children}
      </header>
      {fields.map((field) => {
        const text = texts[field];
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
