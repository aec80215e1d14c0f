import { browser } from 'wxt/browser';

import type { LeadRow } from '@/lib/store/database/db';

import { useBeside } from '../data/beside';
import { usePanel } from '../data/panel-state';
import { pageFor } from './page-for';

/**
 * Shows a lead in Now and brings up the page they are in: a tab that is open, the tab beside, or a new one.
 */
export function useGoTo(): (row: LeadRow) => void {
  const { tab, sighting } = useBeside();
  const open = usePanel(({ open }) => open);
  const show = usePanel(({ show }) => show);
  return (row) => {
    open(row.id, sighting?.key ?? null);
    show('now');
    const page = pageFor(row);
    // Without a page of theirs the panel alone is the answer.
    if (page) void bringUp(page, tab).catch((error: unknown) => console.warn('page not brought up', error));
  };
}

/** Goes by address only; nothing on the page is touched. */
async function bringUp(
  { url, within }: { url: string; within: string },
  beside: number | null,
): Promise<void> {
  const tabs = await browser.tabs.query({ url: within });
  const here = tabs.find(({ id }) => id === beside) ?? tabs[0];
  if (here?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(here.id, here.url === url ? { active: true } : { active: true, url });
}
