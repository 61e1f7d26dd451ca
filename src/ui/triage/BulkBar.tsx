import { ChevronDown, Compass, Copy, Gavel, Stamp, Star, Tag, Users } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover, ToggleButton } from 'react-aria-components';
import type { Decision, RowKey } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import type { BulkAct } from '../../state/consequences';
import { sumAmounts } from '../../state/groups';
import { CommandButton } from '../commands/CommandButton';
import { Action } from '../common/Action';
import { useActions, useWords } from '../common/app';
import { useVocabulary } from '../common/useVocabulary';
import { usedWords } from '../detail/usedWords';
import { triageCommands } from './commands';
import { ConsequenceList } from './ConsequenceList';
import { CountersignBox } from './CountersignBox';
import { LeftOut } from './LeftOut';

interface BulkBarProps {
  readonly session: OpenSession;
  /** The selected rows that the filters let be seen. */
  readonly rows: readonly RowKey[];
}

/** What can be done to the selected rows at once; each act says first what it would change. */
export function BulkBar({ session, rows }: BulkBarProps) {
  const t = useWords();
  const actions = useActions();
  const { offered, nameOf } = useVocabulary();
  const [decision, setDecision] = useState<Decision>(offered[0] ?? 'accept');
  const [tag, setTag] = useState('');
  const [panel, setPanel] = useState('');
  const { tags, panels } = usedWords(session);
  const sum = useMemo(() => sumAmounts(rows.flatMap((key) => session.byKey.get(key) ?? [])), [session.byKey, rows]);
  const offer = (act: BulkAct, onApply: () => void) => (close: () => void): ReactNode => (
    <ConsequenceList session={session} rows={rows} act={act} onApply={() => { onApply(); close(); }} />
  );
  return (
    <div className="bulk-bar" role="toolbar" aria-label={t('grid.bulk')} data-testid="bulk-bar">
      <strong>{t('page.selectedCount', { count: t.number(rows.length) })}</strong>
      {sum.wan > 0 && <span className="muted small">{t('grid.groupSum', { wan: t.number(sum.wan) })}</span>}
      <LeftOut withoutAmount={0} doubtful={sum.doubtful} />
      <BulkMenu icon={Gavel} label={t('grid.bulkDecide')} testId="bulk-decide">
        {(close) => (
          <>
            <div className="bulk-choices" role="group" aria-label={t('page.decision')}>
              {offered.map((one) => <ToggleButton key={one} className="button tiny" isSelected={one === decision} onChange={() => setDecision(one)}>{nameOf(one)}</ToggleButton>)}
            </div>
            {offer({ kind: 'decide', decision }, () => actions.decideAll(decision, rows))(close)}
          </>
        )}
      </BulkMenu>
      <BulkMenu icon={Stamp} label={t('judging.countersign')} testId="bulk-countersign">{(close) => <CountersignBox session={session} rows={rows} onDone={close} />}</BulkMenu>
      <BulkMenu icon={Compass} label={t('grid.bulkDirection')} testId="bulk-direction">{offer({ kind: 'confirm' }, () => actions.confirmBestOf(rows))}</BulkMenu>
      <BulkMenu icon={Tag} label={t('grid.bulkTag')} testId="bulk-tag">
        {(close) => (
          <>
            <WordBox label={t('page.addTag')} value={tag} known={tags} onChange={setTag} />
            {tag.trim() !== '' && offer({ kind: 'tag', tag: tag.trim() }, () => { actions.addTag(tag.trim(), rows); setTag(''); })(close)}
          </>
        )}
      </BulkMenu>
      <BulkMenu icon={Users} label={t('grid.bulkPanel')} testId="bulk-panel">
        {(close) => (
          <>
            <WordBox label={t('page.panel')} value={panel} known={panels} onChange={setPanel} />
            {panel.trim() !== '' && offer({ kind: 'panel', panel: panel.trim() }, () => { actions.setPanel(panel.trim(), rows); setPanel(''); })(close)}
          </>
        )}
      </BulkMenu>
      <Action tiny bare icon={Copy} label={t('grid.copy')} keys="Ctrl C" testId="bulk-copy" onPress={() => document.execCommand('copy')} />
      <Action tiny bare icon={Star} label={t('vocabulary.star')} keys="S" testId="bulk-star" onPress={() => actions.toggleStar(rows)} />
      <span className="space" />
      <CommandButton command={triageCommands.clearSelection} keys="Esc" tiny bare look="plain" />
    </div>
  );
}

interface BulkMenuProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly testId: string;
  readonly children: (close: () => void) => ReactNode;
}

function BulkMenu({ icon: Icon, label, testId, children }: BulkMenuProps) {
  return (
    <DialogTrigger>
      <Button className="button tiny" data-testid={testId}><Icon size={14} aria-hidden />{label}<ChevronDown size={12} aria-hidden /></Button>
      <Popover className="popover" placement="top start">
        <Dialog className="bulk-box" aria-label={label}>{({ close }) => children(close)}</Dialog>
      </Popover>
    </DialogTrigger>
  );
}

interface WordBoxProps {
  readonly label: string;
  readonly value: string;
  readonly known: readonly string[];
  readonly onChange: (word: string) => void;
}

/** A word to be typed, or picked from those in use. */
function WordBox({ label, value, known, onChange }: WordBoxProps) {
  return (
    <>
      <input className="input" aria-label={label} placeholder={label} value={value} onChange={(event) => onChange(event.target.value)} ref={moveInto} />
      {known.length > 0 && (
        <div className="bulk-choices" role="group" aria-label={label}>
          {known.slice(0, 12).map((word) => <ToggleButton key={word} className="button tiny" isSelected={word === value} onChange={() => onChange(word)}>{word}</ToggleButton>)}
        </div>
      )}
    </>
  );
}

/** Whoever opens the box types at once; the same function each time, so that it runs on opening alone. */
const moveInto = (box: HTMLInputElement | null): void => box?.focus();
