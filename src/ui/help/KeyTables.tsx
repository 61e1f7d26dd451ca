import { Fragment } from 'react';
import type { WordKey } from '../../core/words';
import { pageIds } from '../../state/appState';
import { commands } from '../commands';
import { wordOf, type Command } from '../commands/command';
import { useApp, useWords } from '../common/app';
import { Keys } from '../common/Keys';
import { pages } from '../pages';

const withKeys = commands.filter(({ keys }) => keys !== undefined);
const onEveryPage = withKeys.filter(({ place }) => place === 'anywhere' || place === 'session');
const onPages = pageIds.map((id) => ({ id, list: withKeys.filter(({ place }) => place === id) })).filter(({ list }) => list.length > 0);

/** Every key, as the register of commands has it. */
export function KeyTables() {
  return <><KeyTable word="commands.everywhere" list={onEveryPage} />{onPages.map(({ id, list }) => <KeyTable key={id} word={pages[id].word} list={list} />)}</>;
}

function KeyTable({ word, list }: { readonly word: WordKey; readonly list: readonly Command[] }) {
  const t = useWords();
  const state = useApp((whole) => whole);
  return (
    <>
      <h4 className="field-name">{t(word)}</h4>
      <div className="keys">
        {list.filter(({ exists }) => exists?.(state) !== false).map((command) => (
          <Fragment key={command.keys?.join()}>
            <span className="key-list">{command.keys?.map((key) => <Keys key={key} keys={key} />)}</span>
            <span>{t.message(wordOf(command, state))}</span>
          </Fragment>
        ))}
      </div>
    </>
  );
}
