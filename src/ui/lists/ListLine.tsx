import { FileUp, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ListName } from '../../core/model';
import { say } from '../../core/words';
import type { OpenSession } from '../../state/appState';
import { Action } from '../common/Action';
import { useActions, useWords } from '../common/app';
import { IssueList } from '../common/IssueList';
import { ruleName } from '../triage/ruleName';

/** One list: imported or not, and what can be done with it. */
export function ListLine({ session, list }: { readonly session: OpenSession; readonly list: ListName }) {
  const t = useWords();
  const side = session.sides.find(({ kind }) => kind === list);
  const bound = session.summary.lists.find(({ name }) => name === list);
  const rules = session.summary.rules.filter((rule) => rule.list === list).map(({ rule }) => ruleName(rule, t));
  const issues = bound?.issues ?? [];
  return (
    <tr className={side === undefined ? 'absent' : undefined} data-testid={`list-${list}`}>
      <td className="what"><strong>{t(`list.name.${list}`)}</strong><p className="muted small">{t(`list.use.${list}`)}</p></td>
      <td>{t.list(rules)}</td>
      <td className="file">
        {side === undefined ? t('lists.notImported') : side.file}
        {issues.length > 0 && <details><summary className="small">{t('lists.problems', { count: t.number(issues.length) })}</summary><IssueList issues={issues} most={20} /></details>}
      </td>
      <td>{side === undefined ? '' : side.asOf === null ? t('lists.noDay') : t.date(side.asOf)}</td>
      <td className="number">{side === undefined ? '' : t.number(side.rows.length)}</td>
      <td className="tools"><Tools list={list} isThere={side !== undefined} /></td>
    </tr>
  );
}

function Tools({ list, isThere }: { readonly list: ListName; readonly isThere: boolean }) {
  const t = useWords();
  const actions = useActions();
  const input = useRef<HTMLInputElement>(null);
  const [removing, setRemoving] = useState(false);
  const named = { list: say(`list.name.${list}`) };
  if (removing && isThere) {
    return (
      <span className="row">
        <Action tiny autoFocus label={t('lists.removeSure')} testId={`list-remove-sure-${list}`} onPress={() => { setRemoving(false); actions.removeList(list); }} />
        <Action tiny look="plain" label={t('page.cancel')} onPress={() => setRemoving(false)} />
      </span>
    );
  }
  return (
    <span className="row">
      <Action
        tiny icon={FileUp} label={t(isThere ? 'lists.replace' : 'lists.import')} aria-label={t(isThere ? 'lists.replaceOf' : 'lists.importOf', named)}
        testId={`list-import-${list}`} onPress={() => input.current?.click()}
      />
      {isThere && <Action tiny bare look="plain" icon={Trash2} label={t('lists.removeOf', named)} testId={`list-remove-${list}`} onPress={() => setRemoving(true)} />}
      <input
        ref={input} type="file" className="hidden-input" tabIndex={-1} aria-label={t('lists.importOf', named)} accept=".csv,.tsv,.txt,.xlsx,.xlsm,.xls,text/csv"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file !== undefined) void actions.importList(list, file);
        }}
      />
    </span>
  );
}
