import { Settings2, X } from 'lucide-react';
import { useMemo } from 'react';
import { ToggleButton } from 'react-aria-components';
import type { Judgement } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import { decisionName } from '../../state/vocabulary';
import type { TriagedRow } from '../../worker/protocol';
import { Action } from '../common/Action';
import { TagChip } from '../common/TagChip';
import { useAppObject, useWords } from '../common/app';
import { useVocabulary } from '../common/useVocabulary';
import { goOnAfter } from '../triage/moving';
import { usePanelDoubts } from '../learning/usePanelDoubts';
import { triageCommands } from '../triage/commands';
import { usedWords } from './usedWords';
import { Signatures } from './Signatures';
import { useActsOn } from './useActsOn';
import { WordEntry } from './WordEntry';

interface JudgeFormProps {
  readonly session: OpenSession;
  readonly row: TriagedRow;
  readonly judgement: Judgement;
}

/** Decision, tags and panel of one row. */
export function JudgeForm({ session, row, judgement }: JudgeFormProps) {
  const t = useWords();
  const app = useAppObject();
  const { actions } = app;
  const rows = useActsOn(row.key);
  const onThis = rows.includes(row.key);
  const doubt = usePanelDoubts(session)?.find((one) => one.row === row.key);
  const { tags, panels } = useMemo(() => usedWords(session), [session]);
  const { decisions, offered, nameOf, colourOf } = useVocabulary();
  // A retired decision that the row still has stays in sight, to be taken back.
  const shown = judgement.decision === null || offered.includes(judgement.decision) ? offered : [...offered, judgement.decision];
  return (
    <div className="judge">
      {(!onThis || rows.length > 1) && <p className={onThis ? 'small chip notice' : 'small chip verify'} data-testid="acts-on">{t(onThis ? 'page.actsOn' : 'page.actsOnOthers', { count: t.number(rows.length) })}</p>}
      <div className="decisions" role="group" aria-label={t('page.decision')}>
        {shown.map((decision, index) => (
          <ToggleButton
            key={decision} className="button" isSelected={judgement.decision === decision} onChange={() => goOnAfter(app, () => actions.decide(decision, rows))}
            // The name that outside drivers press: the office's own word for the decision, whatever the page's language.
            data-testid={`decide-${decisionName(decision, decisions, 'zh')}`} data-decision={decision}
          >
            {nameOf(decision)}{index < Math.min(9, offered.length) && <kbd aria-hidden>{index + 1}</kbd>}
          </ToggleButton>
        ))}
        <Action tiny bare look="plain" icon={Settings2} label={t('vocabulary.edit')} testId="edit-vocabulary" onPress={() => actions.openDialog('vocabulary')} />
      </div>
      <Signatures session={session} row={row.key} judgement={judgement} />
      <div className="judge-line">
        <label className="what" htmlFor="panel-input">{t('page.panel')} <kbd aria-hidden>{triageCommands.panel.keys[0]}</kbd></label>
        <WordEntry id="panel-input" placeholder={t('page.noPanel')} value={judgement.panel ?? ''} suggestions={panels} keep onEnter={(panel) => actions.setPanel(panel === '' ? null : panel, rows)} />
        <label className="what apart" htmlFor="tag-input">{t('page.tags')} <kbd aria-hidden>{triageCommands.tag.keys[0]}</kbd></label>
        {judgement.tags.map((tag) => (
          <TagChip key={tag} tag={tag} colour={colourOf(tag)}><button type="button" aria-label={t('page.removeTag', { tag })} onClick={() => actions.toggleTag(tag, rows)}><X size={12} aria-hidden /></button></TagChip>
        ))}
        <WordEntry id="tag-input" placeholder={t('page.addTag')} value="" suggestions={tags.filter((tag) => !judgement.tags.includes(tag))} onEnter={(tag) => { actions.addTag(tag, rows); }} />
      </div>
      {doubt !== undefined && <p className="small" data-testid="panel-doubt">{t('fit.nearerPanel', { nearer: doubt.nearer, terms: doubt.terms })}</p>}
    </div>
  );
}
