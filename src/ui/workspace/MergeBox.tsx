import type { DiffRow, RowKey } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import { spokenOne } from '../../state/history';
import { tableRegister, type Difference, type Side } from '../../state/merging';
import type { OpeningFile } from '../../state/workspace/openingFile';
import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';
import { useVocabulary } from '../common/useVocabulary';
import { Box } from '../common/Box';
import { MergeLists } from './MergeLists';

interface MergeBoxProps {
  readonly session: OpenSession;
  readonly merging: Extract<OpeningFile, { stage: 'merge' }>;
}

/** A colleague's work beside the open one: what it brings, and where both judged differently, a choice for each. Nothing happens before. */
export function MergeBox({ session, merging: { file, plan, choices, lists } }: MergeBoxProps) {
  const t = useWords();
  const actions = useActions();
  const { differences, news, rows } = plan;
  const people = t.list([...new Set(news.map(({ actor }) => (actor === '' ? t('judging.nobody') : actor)))]);
  const nothing = news.length === 0;
  const elsewhere = new Map(lists === null ? [] : [...lists.rows.added, ...lists.rows.gone].map((row) => [row.key, row]));
  return (
    <Box title={t('workspace.mergeTitle', { file })} onClose={actions.cancelWorkspace} foot={
      <>
        <Action label={t('page.cancel')} testId="merge-cancel" onPress={actions.cancelWorkspace} />
        <span className="space" />
        <Action look="primary" label={t('workspace.mergeNow')} testId="merge-now" isDisabled={nothing && (lists === null || choices.get(tableRegister) !== 'theirs')} onPress={() => void actions.mergeNow()} />
      </>
    }>
      <p>{nothing ? t('workspace.nothingNew', { file }) : t('workspace.brings', { people, steps: t.number(new Set(news.map(({ step }) => step)).size), rows: t.number(rows.length) })}</p>
      {lists !== null && <MergeLists lists={lists} kept={choices.get(tableRegister) ?? lists.newer} />}
      {!nothing && differences.length === 0 && <p className="muted">{t('workspace.noDifferences')}</p>}
      {differences.length > 0 && (
        <>
          <div className="merge-tools">
            <p>{t('workspace.differences', { count: t.number(differences.length) })}</p>
            <Action tiny label={t('workspace.allOurs')} testId="merge-all-ours" onPress={() => actions.chooseSides('ours')} />
            <Action tiny label={t('workspace.allTheirs')} testId="merge-all-theirs" onPress={() => actions.chooseSides('theirs')} />
            <Action tiny label={t('workspace.allLater')} onPress={() => actions.chooseSides('later')} />
          </div>
          <table className="page-table merge-table">
            <thead><tr><th scope="col">{t('history.proposal')}</th><th scope="col">{t('history.kind')}</th><th scope="col">{t('workspace.ours')}</th><th scope="col">{t('workspace.theirs')}</th></tr></thead>
            <tbody>{differences.map((one) => <DifferenceLine key={one.register} session={session} elsewhere={elsewhere} difference={one} chosen={choices.get(one.register) ?? one.later} />)}</tbody>
          </table>
        </>
      )}
    </Box>
  );
}

interface DifferenceLineProps {
  readonly session: OpenSession;
  /** Rows that one of the two lists alone has. */
  readonly elsewhere: ReadonlyMap<RowKey, DiffRow>;
  readonly difference: Difference;
  readonly chosen: Side;
}

function DifferenceLine({ session, elsewhere, difference, chosen }: DifferenceLineProps) {
  const t = useWords();
  const actions = useActions();
  const call = useApp((state) => state.call);
  const { decisions } = useVocabulary();
  const { register, row, ours, theirs } = difference;
  const cells = row === null ? undefined : session.byKey.get(row)?.cells ?? elsewhere.get(row);
  const whose = row === null ? t('workspace.whole') : cells === undefined ? t('history.gone') : [cells.number, cells.title].filter(Boolean).join(' ');
  const either = ours ?? theirs;
  const what = either === null ? '' : spokenOne(either, { call, decisions }, t.language).what;
  const side = (which: Side, event: Difference['ours']) => (
    <td className={chosen === which ? 'merge-side chosen' : 'merge-side'}>
      <SideChoice event={event} name={`merge ${register}`} isChosen={chosen === which} testId={`merge-${which}`} onChoose={() => actions.chooseSide(register, which)} />
    </td>
  );
  return <tr data-testid="merge-line"><th scope="row" className="merge-whose">{whose}</th><td>{what}</td>{side('ours', ours)}{side('theirs', theirs)}</tr>;
}

interface SideChoiceProps {
  readonly event: Difference['ours'];
  /** One a line, so that one side of it is chosen. */
  readonly name: string;
  readonly isChosen: boolean;
  readonly testId: string;
  readonly onChoose: () => void;
}

/** What one side says, who said it and when. */
function SideChoice({ event, name, isChosen, testId, onChoose }: SideChoiceProps) {
  const t = useWords();
  const call = useApp((state) => state.call);
  const { decisions } = useVocabulary();
  const { now, why } = event === null ? { now: '', why: '' } : spokenOne(event, { call, decisions }, t.language);
  return (
    <label>
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} data-testid={testId} />
      <span>
        <strong>{now || t('history.none')}</strong>{why !== '' && ` — ${why}`}
        {event !== null && <span className="muted small"> {event.actor === '' ? t('judging.nobody') : event.actor} {t.moment(event.at)}</span>}
      </span>
    </label>
  );
}
