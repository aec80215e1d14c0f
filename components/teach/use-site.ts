import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** Where a tab is, once we may know: undefined until asked, null where the rep has not allowed its site. */
export function useSite(tab: number): URL | null | undefined {
  const [site, setSite] = useState<URL | null | undefined>(undefined);
  useEffect(() => {
    let over = false;
    const look = () =>
      void browser.tabs.get(tab).then(
        ({ url }) => over || setSite(url && URL.canParse(url) && /^https?:/.test(url) ? new URL(url) : null),
        () => over || setSite(null),
      );
    look();
    browser.permissions.onAdded.addListener(look);
    return () => {
      over = true;
      browser.permissions.onAdded.removeListener(look);
    };
  }, [tab]);
  return site;
}
