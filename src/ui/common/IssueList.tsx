import { CircleAlert, TriangleAlert } from 'lucide-react';
import type { Issue } from '../../core/model';
import { useWords, type Words } from './app';

/** `申报.csv · 第 17 行 · 列「研究期限」` */
export function placeText(t: Words, { file, line, column }: Issue['place']): string {
  return [file, line === undefined ? undefined : t('page.atLine', { line }), column === undefined ? undefined : t('page.atColumn', { column })]
    .filter((part) => part !== undefined).join(' · ');
}

/** What is wrong, where, and what to do: errors first, in the order they were met. */
export function IssueList({ issues, most = 200 }: { readonly issues: readonly Issue[]; readonly most?: number }) {
  const t = useWords();
  const ordered = [...issues.filter((issue) => issue.level === 'error'), ...issues.filter((issue) => issue.level === 'warning')];
  return (
    <ul className="message-list">
      {ordered.slice(0, most).map((issue, index) => (
        <li key={index} className={`message ${issue.level}`}>
          {issue.level === 'error' ? <CircleAlert size={16} aria-label={t('page.error')} /> : <TriangleAlert size={16} aria-label={t('page.warning')} />}
          <div>
            <p>{t.message(issue.message)}</p>
            <p className="where">{placeText(t, issue.place)}</p>
          </div>
        </li>
      ))}
      {ordered.length > most && <li className="muted">{t('page.moreIssues', { count: ordered.length - most })}</li>}
    </ul>
  );
}
