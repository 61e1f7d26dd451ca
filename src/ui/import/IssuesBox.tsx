import { Info, TriangleAlert } from 'lucide-react';
import type { OpenSession } from '../../state/appState';
import { Action } from '../common/Action';
import { useActions, useWords } from '../common/app';
import { Box } from '../common/Box';
import { IssueList } from '../common/IssueList';
import { whyUnchecked } from '../rules/whyUnchecked';
import { ruleName } from '../triage/ruleName';

/** Everything there is to say of the file as a whole: floods, rules that could not run, cells that could not be read. */
export function IssuesBox({ session }: { readonly session: OpenSession }) {
  const t = useWords();
  const actions = useActions();
  const { floods, unchecked, issues } = session.summary;
  const held = floods.filter((flood) => session.lens.heldBack.has(flood.rule));
  const close = (): void => actions.openDialog(null);
  return (
    <Box title={t('page.fileNotesTitle', { file: session.table.file })} onClose={close} foot={<><span className="space" /><Action look="primary" label={t('page.close')} onPress={close} /></>}>
      {held.length > 0 && (
        <section className="section">
          <h3>{t('page.floodsTitle')}</h3>
          <p>{t('page.floodsText')}</p>
          <ul className="message-list">
            {held.map((flood) => (
              <li key={flood.rule} className="message warning">
                <TriangleAlert size={16} aria-hidden />
                <div><p><strong>{ruleName(flood.rule, t)}</strong> {t.message(flood.message)}</p><Action tiny label={t('page.markAnyway')} onPress={() => actions.markFlooded(flood.rule)} /></div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {unchecked.length > 0 && (
        <section className="section">
          <h3>{t('page.uncheckedTitle')}</h3>
          <ul className="message-list">{unchecked.map((rule) => <li key={rule.rule} className="message"><Info size={16} aria-hidden /><p><strong>{ruleName(rule.rule, t)}</strong> {t.message(whyUnchecked(rule.message))}</p></li>)}</ul>
          {unchecked.some(({ list }) => list !== undefined) && <Action tiny label={t('pages.keyGo', { page: t('pages.lists') })} onPress={() => { close(); actions.openPage('lists'); }} testId="to-lists" />}
        </section>
      )}
      {session.readIssues.length + issues.length > 0 && (
        <section className="section">
          <h3>{t('page.cellsTitle')}</h3>
          <IssueList issues={[...session.readIssues, ...issues]} />
        </section>
      )}
    </Box>
  );
}
