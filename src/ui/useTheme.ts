import { useLayoutEffect } from 'react';
import { useApp } from './common/app';

/** Marks the page with the theme that holds, before it is painted; follows the system where a person has not chosen. */
export function useTheme(): void {
  const theme = useApp((state) => state.theme);
  useLayoutEffect(() => {
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    const mark = (): void => {
      document.documentElement.dataset['theme'] = theme === 'system' ? (system.matches ? 'dark' : 'light') : theme;
    };
    mark();
    system.addEventListener('change', mark);
    return () => system.removeEventListener('change', mark);
  }, [theme]);
}
