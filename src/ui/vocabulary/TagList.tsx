import { Filter, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { OpenSession } from '../../state/appState';
import { knownTags, type KnownTag } from '../../state/vocabulary';
import { Action } from '../common/Action';
import { useActions, useWords } from '../common/app';
import { AddBox } from './AddBox';
import { ColourPick } from './ColourPick';
import { NameBox } from './NameBox';

/** What a person asked for that touches many rows, and is told first. */
type Asked = { readonly tag: string; readonly act: 'remove' } | { readonly tag: string; readonly act: 'merge'; readonly into: string };

/** Every tag with its colour and the number of its rows: created, named anew, merged, removed, filtered by. */
export function TagList({ session }: { readonly session: OpenSession }) {
  const t = useWords();
  const actions = useActions();
  const tags = useMemo(() => knownTags(session), [session]);
  const [asked, setAsked] = useState<Asked | null>(null);
  const names = tags.map(({ tag }) => tag);
  const rename = (from: string, to: string): void => {
    if (to === '') return;
    if (names.includes(to)) setAsked({ tag: from, act: 'merge', into: to });
    else actions.renameTag(from, to);
  };
  const apply = (wish: Asked): void => {
    if (wish.act === 'remove') actions.removeTag(wish.tag);
    else actions.renameTag(wish.tag, wish.into);
    setAsked(null);
  };
  return (
    <section className="section">
      <h3>{t('vocabulary.tags')}</h3>
      <p className="muted small">{t(tags.length === 0 ? 'vocabulary.noTags' : 'vocabulary.tagsText')}</p>
      <ul className="vocabulary-list" data-testid="tag-list">
        {tags.map((known) => (
          <li key={known.tag} data-tag={known.tag}>
            <TagLine known={known} onRename={(to) => rename(known.tag, to)} onRemove={() => setAsked({ tag: known.tag, act: 'remove' })} />
            {asked?.tag === known.tag && (
              <p className="asked" role="status">
                <span>{asked.act === 'remove' ? t('vocabulary.willRemove', { tag: known.tag, count: t.number(known.count) }) : t('vocabulary.willMerge', { from: known.tag, to: asked.into, count: t.number(known.count) })}</span>
                <Action tiny look="primary" autoFocus label={t(asked.act === 'remove' ? 'vocabulary.removeNow' : 'vocabulary.merge')} onPress={() => apply(asked)} testId="tag-apply" />
                <Action tiny label={t('page.cancel')} onPress={() => setAsked(null)} />
              </p>
            )}
          </li>
        ))}
      </ul>
      <AddBox label={t('vocabulary.addTag')} taken={names} testId="add-tag" onAdd={(tag) => actions.colourTag(tag, 'grey')} />
    </section>
  );
}

interface TagLineProps {
  readonly known: KnownTag;
  readonly onRename: (to: string) => void;
  readonly onRemove: () => void;
}

function TagLine({ known: { tag, colour, count }, onRename, onRemove }: TagLineProps) {
  const t = useWords();
  const actions = useActions();
  return (
    <>
      <ColourPick tag={tag} colour={colour} />
      <NameBox name={tag} label={t('vocabulary.nameOf', { word: tag })} onName={onRename} />
      <span className="facts-line"><span className="muted small">{t('vocabulary.rows', { count: t.number(count) })}</span></span>
      <Action tiny bare look="plain" icon={Filter} label={t('vocabulary.filter', { tag })} isDisabled={count === 0} onPress={() => { actions.showOnly('tag', tag); actions.openDialog(null); }} />
      <Action tiny bare look="plain" icon={Trash2} label={t('vocabulary.remove', { tag })} onPress={onRemove} />
    </>
  );
}
