import { Monitor, Moon, Sun, SunMoon, type LucideIcon } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { themes, type Theme } from '../state/theme';
import { Action } from './common/Action';
import { useActions, useApp, useWords } from './common/app';

const icons: Readonly<Record<Theme, LucideIcon>> = { system: Monitor, light: Sun, dark: Moon };

/** Chooses the page's colours. */
export function ThemeMenu() {
  const t = useWords();
  const actions = useActions();
  const theme = useApp((state) => state.theme);
  return (
    <MenuTrigger>
      <Action bare look="plain" icon={SunMoon} label={t('theme.label')} testId="theme" />
      <Popover className="popover" placement="bottom end">
        <Menu aria-label={t('theme.label')} selectionMode="single" disallowEmptySelection selectedKeys={[theme]} onSelectionChange={(keys) => {
          const chosen = themes.find((one) => keys !== 'all' && keys.has(one));
          if (chosen !== undefined) actions.setTheme(chosen);
        }}>
          {themes.map((one) => {
            const Icon = icons[one];
            return (
              <MenuItem key={one} id={one} textValue={t(`theme.${one}`)} className="menu-item" data-testid={`theme-${one}`}>
                {({ isSelected }) => <><span className="tick" aria-hidden>{isSelected ? '✓' : ''}</span><Icon size={14} aria-hidden />{t(`theme.${one}`)}</>}
              </MenuItem>
            );
          })}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
