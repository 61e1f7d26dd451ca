import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { tagColours, type TagColour } from '../../core/model';
import { useActions, useWords } from '../common/app';

/** A tag's colour, and the others to choose from. */
export function ColourPick({ tag, colour }: { readonly tag: string; readonly colour: TagColour }) {
  const t = useWords();
  const actions = useActions();
  return (
    <MenuTrigger>
      <Button className="button plain tiny icon" aria-label={t('vocabulary.colourOf', { tag })}><span className={`swatch tag-${colour}`} aria-hidden /></Button>
      <Popover className="popover">
        <Menu aria-label={t('vocabulary.colourOf', { tag })} selectionMode="single" selectedKeys={[colour]} onAction={(id) => {
          const chosen = tagColours.find((one) => one === id);
          if (chosen !== undefined) actions.colourTag(tag, chosen);
        }}>
          {tagColours.map((one) => (
            <MenuItem key={one} id={one} className="menu-item" textValue={t(`vocabulary.colour.${one}`)}><span className={`swatch tag-${one}`} aria-hidden />{t(`vocabulary.colour.${one}`)}</MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
