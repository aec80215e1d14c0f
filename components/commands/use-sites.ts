import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

import { t } from '@/lib/i18n';
import { shippedHosts } from '@/lib/recipes/hosts';

type Place = { id: string; label: string; hint?: string; run(): void };

/** Where a site begins that has no tab open; others are only found while one is. */
const HOMES: Readonly<Record<string, string>> = {
  'https://mail.google.com/*': 'https://mail.google.com/mail/',
  'https://*.linkedin.com/*': 'https://www.linkedin.com/messaging/',
};
const NAMES: Readonly<Record<string, string>> = {
  'https://mail.google.com/*': 'Gmail',
  'https://*.linkedin.com/*': 'LinkedIn',
};

/**
 * The sites Fifth Touch may read, as places to go: each tab that is open there by its title, else the site
 * itself. Chrome tells the tabs of no others.
 */
export function useSites(): readonly Place[] {
  const [sites, setSites] = useState<readonly Place[]>([]);
  useEffect(() => {
    let over = false;
    void read().then((found) => over || setSites(found));
    return () => {
      over = true;
    };
  }, []);
  return sites;
}

async function read(): Promise<Place[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const all = [...new Set([...shippedHosts, ...origins])];
  return (await Promise.all(all.map(ofSite))).flat();
}

async function ofSite(origin: string): Promise<Place[]> {
  const tabs = await browser.tabs.query({ url: origin }).catch(() => []);
  const name = NAMES[origin] ?? origin.replace(/^https?:\/\/(\*\.)?|\/\*$/g, '');
  if (tabs.length === 0) {
    const home = HOMES[origin] ?? (origin.includes('://*') ? null : origin.slice(0, -1));
    if (home === null) return [];
    return [
      { id: origin, label: t('commands.open', { name }), run: () => void browser.tabs.create({ url: home }) },
    ];
  }
  return tabs.map(({ id, windowId, title = '' }) => ({
    id: `tab ${id}`,
    label: name,
    hint: title,
    run: () =>
      void Promise.all([
        browser.tabs.update(id!, { active: true }),
        browser.windows.update(windowId, { focused: true }),
      ]),
  }));
}
