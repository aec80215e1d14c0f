import { useLayoutEffect } from 'react';

/** Light or dark as the rep set it, else as the computer does. */
export function useTheme(theme: 'system' | 'light' | 'dark'): void {
  useLayoutEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
