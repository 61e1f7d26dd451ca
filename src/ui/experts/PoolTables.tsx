import { FileUp, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { poolKinds, type PoolKind } from '../../core/model';
import { say } from '../../core/words';
import type { OpenSession } from '../../state/appState';
import { CommandButton } from '../commands/CommandButton';
import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';
import { ProgressLine } from '../common/ProgressLine';
import { takeBackCommands } from '../lists/commands';

/** The three tables that tell of experts, and what the last change of one of them changed. */
export function PoolTables({ session }: { readonly session: OpenSession }) {
  const t = useWords();
  const pooling = useApp((state) => state.pooling);
  return (
    <>
      <div className="pool-tables">{poolKinds.map((kind) => <PoolTable key={kind} session={session} kind={kind} />)}</div>
      {pooling === false ? <News /> : <div className="list-news" role="status"><p>{t('experts.computing')}</p><ProgressLine progress={pooling === true ? null : pooling} /></div>}
    </>
  );
}

function PoolTable({ session, kind }: { readonly session: OpenSession; readonly kind: PoolKind }) {
  const t = useWords();
  const actions = useActions();
  const input = useRef<HTMLInputElement>(null);
  const side = session.sides.find((one) => one.kind === kind);
  const named = { list: say(`tables.kind.${kind}`) };
  return (
    <div className="pool-table" data-testid={`pool-${kind}`}>
      <div><strong>{t(`tables.kind.${kind}`)}</strong><p className="muted small clip">{side === undefined ? t(`experts.use.${kind}`) : t('experts.fileRows', { file: side.file, count: t.number(side.rows.length) })}</p></div>
      <Action tiny icon={FileUp} label={t(side === undefined ? 'lists.import' : 'lists.replace')} aria-label={t(side === undefined ? 'lists.importOf' : 'lists.replaceOf', named)} testId={`list-import-${kind}`} onPress={() => input.current?.click()} />
      {side !== undefined && <Action tiny bare look="plain" icon={Trash2} label={t('lists.removeOf', named)} testId={`list-remove-${kind}`} onPress={() => actions.removeList(kind)} />}
      <input
        ref={input} type="file" className="hidden-input" tabIndex={-1} aria-label={t('lists.importOf', named)} accept=".csv,.tsv,.txt,.xlsx,.xlsm,.xls,text/csv"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file !== undefined) void actions.importList(kind, file);
        }}
      />
    </div>
  );
}

/** Who is new, gone or otherwise since the last change, and the way back. */
function News() {
  const t = useWords();
  const news = useApp((state) => state.poolNews);
  if (news === null) return null;
  const lists = [['added', news.added], ['gone', news.gone], ['changed', news.changed]] as const;
  const some = lists.filter(([, names]) => names.length > 0);
  return (
    <div className="list-news" role="status" data-testid="pool-news">
      <div>
        <p>{t.message(news.what)}{t.language === 'zh' ? '：' : ': '}{some.length === 0 ? t('experts.newsNone') : some.map(([what, names]) => t(`experts.news.${what}`, { count: names.length })).join(t.language === 'zh' ? '，' : ', ')}</p>
        {some.length > 0 && <details><summary className="small">{t('experts.newsWho')}</summary>{some.map(([what, names]) => <p key={what} className="small">{t(`experts.news.${what}`, { count: names.length })}{t.language === 'zh' ? '：' : ': '}{names.slice(0, 60).join(t.language === 'zh' ? '、' : ', ')}{names.length > 60 && '…'}</p>)}</details>}
      </div>
      {news.steps.length > 0 && <CommandButton tiny command={takeBackCommands.tables} label={t('lists.takeBack')} testId="pool-take-back" />}
    </div>
  );
}
