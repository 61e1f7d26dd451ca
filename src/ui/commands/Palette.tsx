import { useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useApp, useAppObject, useWords } from '../common/app';
import { Keys } from '../common/Keys';
import { applies } from './command';
import { everywhereCommands } from './everywhere';
import { findCommands, type FoundCommand } from './findCommands';
import { commands, passingCommands } from './index';

const optionId = (at: number): string => `palette-${at}`;

/** Nobody reads further: a page of a thousand experts has some two thousand commands. */
const mostListed = 200;

/** Every command of this screen, found by Chinese, English or pinyin initials; Enter runs it. */
export function Palette() {
  const t = useWords();
  const app = useAppObject();
  const state = useApp((whole) => whole);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const all = findCommands([...commands.filter((command) => command !== everywhereCommands.palette), ...passingCommands(state, typed)], typed, state);
  const found = all.slice(0, mostListed);
  const at = Math.min(chosen, found.length - 1);
  const close = (): void => app.actions.openDialog(null);

  function run({ command }: FoundCommand): void {
    if (!applies(command, state)) return;
    // Closed before it runs, so that a command may open a box of its own or take the focus.
    flushSync(close);
    command.run(app);
  }

  function onKey(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const one = found[at];
    if (step !== 0 && found.length > 0) setChosen((at + step + found.length) % found.length);
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing && one !== undefined) run(one);
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') close();
    else return;
    event.preventDefault();
  }

  return (
    <ModalOverlay className="overlay palette-overlay" isOpen isDismissable onOpenChange={(open) => { if (!open) close(); }}>
      <Modal className="modal palette">
        <Dialog className="dialog" aria-label={t('commands.palette')}>
          <input
            className="input" type="text" role="combobox" data-testid="palette" aria-label={t('commands.type')} placeholder={t('commands.type')} ref={moveInto} value={typed}
            aria-expanded aria-controls="palette-list" aria-autocomplete="list" {...(found.length > 0 ? { 'aria-activedescendant': optionId(at) } : {})}
            onChange={(event) => { setTyped(event.target.value); setChosen(0); }} onKeyDown={onKey}
          />
          <div id="palette-list" className="palette-list" role="listbox" aria-label={t('commands.palette')}>
            {found.map((one, index) => <PaletteLine key={`${one.label}${one.command.keys?.[0] ?? ''}`} found={one} at={index} chosen={index === at} onRun={() => run(one)} onPoint={() => setChosen(index)} />)}
          </div>
          {all.length > found.length && <p className="palette-none muted small" role="status">{t('commands.further', { count: t.number(all.length - found.length) })}</p>}
          {found.length === 0 && <p className="palette-none muted" role="status">{t('commands.none')}</p>}
          <p className="palette-foot muted small"><Keys keys="↑ ↓" /> {t('commands.footChoose')} <Keys keys="Enter" /> {t('commands.footRun')} <Keys keys="Esc" /> {t('page.close')}</p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface PaletteLineProps {
  readonly found: FoundCommand;
  readonly at: number;
  readonly chosen: boolean;
  readonly onRun: () => void;
  readonly onPoint: () => void;
}

function PaletteLine({ found: { command: { icon: Icon, keys }, label, ready }, at, chosen, onRun, onPoint }: PaletteLineProps) {
  return (
    <div
      id={optionId(at)} role="option" tabIndex={-1} aria-selected={chosen} aria-disabled={!ready} className="palette-line" onPointerMove={onPoint} onClick={onRun}
      ref={chosen ? showLine : null}
    >
      {Icon === undefined ? <span className="no-icon" /> : <Icon size={15} aria-hidden />}
      <span className="what clip">{label}</span>
      {keys?.[0] !== undefined && <Keys keys={keys[0]} />}
    </div>
  );
}

const showLine = (line: HTMLElement | null): void => line?.scrollIntoView({ block: 'nearest' });
/** Whoever opens the palette types at once. */
const moveInto = (box: HTMLInputElement | null): void => box?.focus();
