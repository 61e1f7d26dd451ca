import type { ComparedVersions } from '../../state/compareVersions';
import { tableRegister, type Side } from '../../state/merging';
import { useActions, useWords } from '../common/app';
import { VersionFacts, VersionRows } from '../import/VersionDiff';

const sides: readonly Side[] = ['ours', 'theirs'];

interface MergeListsProps {
  readonly lists: ComparedVersions;
  /** The side whose list is gone on with. */
  readonly kept: Side;
}

/** Where both go on with different versions of the list: which is newer, what it changes, and which one is to be used. */
export function MergeLists({ lists, kept }: MergeListsProps) {
  const t = useWords();
  const actions = useActions();
  const { newer, summary, rows, weighty, remapped } = lists;
  const older = newer === 'ours' ? 'theirs' : 'ours';
  const listed = rows.gone.length + rows.changed.length + rows.added.length;
  return (
    <section className="section merge-lists" data-testid="merge-lists">
      <h3 id="merge-lists">{t('workspace.lists')}</h3>
      <p className="muted small">{t('workspace.listsText')}</p>
      <div role="radiogroup" aria-labelledby="merge-lists">
        {sides.map((side) => (
          <div key={side} className={kept === side ? 'merge-side chosen' : 'merge-side'}>
            <label>
              <input type="radio" name="merge list" checked={kept === side} onChange={() => actions.chooseSide(tableRegister, side)} data-testid={`merge-list-${side}`} />
              <span>
                <strong>{t(side === 'ours' ? 'workspace.listHere' : 'workspace.listThere', { file: lists[side].file })}</strong>{' '}
                <span className="muted small">{t('workspace.listFacts', { rows: t.number(lists[side].rows), at: t.moment(lists[side].at) })}</span>{' '}
                {side === newer && <span className="chip good">{t('workspace.listNewer')}</span>}
              </span>
            </label>
          </div>
        ))}
      </div>
      <VersionFacts before={lists[older].file} after={lists[newer].file} summary={summary} />
      {remapped && <p>{t('workspace.listRemapped')}</p>}
      {weighty.length > 0 && <p className="message warning">{t('workspace.listAgain', { count: t.number(weighty.length) })}</p>}
      {listed > 0 && <details><summary>{t('workspace.listRows')}</summary><VersionRows rows={rows} /></details>}
    </section>
  );
}
