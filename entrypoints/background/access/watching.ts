import { browser } from 'wxt/browser';

import type { Sighting } from '@/lib/domain/page/sighting';
import type { Instant } from '@/lib/domain/time/calendar';
import { forget, isWanted, onSighting, recall, tabsRemembered, want } from '@/lib/session/sightings';
import type { Db } from '@/lib/store/database/db';
import { readSettings } from '@/lib/store/read/settings';

import { injectIntoOpenPages, readableHosts } from './page-scripts';

/** A page is quiet within three seconds, or is read all the same. */
const LONGEST_MS = 5000;

/** Docked in some window, or opened as a tab. */
async function panelIsOpen(): Promise<boolean> {
  const open = await browser.runtime.getContexts({ contextTypes: ['SIDE_PANEL', 'TAB'] });
  const panel = browser.runtime.getURL('/sidepanel.html');
  return open.some(({ documentUrl }) => documentUrl?.startsWith(panel));
}

/** What the tab shows is wanted now: by an open panel, or by the rep who has just pressed Insert there. */
const isShown = async (tab: number, now: Instant): Promise<boolean> =>
  (await panelIsOpen()) || isWanted(tab, now);

/**
 * A closed panel watches no page, unless the rep wants replies noticed all the same. A page script that asks
 * or tells nevertheless is refused, and ends.
 */
export const mayWatch = async (db: Db, tab: number, now: Instant): Promise<boolean> =>
  (await isShown(tab, now)) || (await readSettings(db)).settings.watchClosed;

/** With the panel closed nothing is kept of a page but what it said about leads. */
export async function forgetIfNotShown(tab: number, now: Instant): Promise<void> {
  if (!(await isShown(tab, now))) await forget(tab);
}

/** The panel has opened: the pages that are not being watched are. */
export async function watchPages(): Promise<void> {
  const known = new Set(await tabsRemembered());
  await injectIntoOpenPages(await readableHosts(), (tab) => !known.has(tab));
}

/** The last panel has closed: the pages stop watching, and what they showed is forgotten. */
export async function stopWatching(db: Db): Promise<void> {
  if (await panelIsOpen()) return;
  const { watchClosed } = (await readSettings(db)).settings;
  for (const tab of await tabsRemembered()) {
    if (!watchClosed) await browser.tabs.sendMessage(tab, { name: 'rest' }, { frameId: 0 }).catch(() => null);
    await forget(tab);
  }
}

/**
 * What the tab shows. With the panel closed the page is read for this, since the rep has just asked for it, and
 * watched until the mail will have been sent.
 */
export async function lookAt(tab: number, now: Instant): Promise<Sighting | null> {
  if (await panelIsOpen()) return recall(tab);
  await want(tab, now);
  await forget(tab);
  const read = nextSighting(tab);
  await injectIntoOpenPages(await readableHosts(), (one) => one === tab);
  return read;
}

function nextSighting(tab: number): Promise<Sighting | null> {
  return new Promise((resolve) => {
    const end = (sighting: Sighting | null) => {
      clearTimeout(timer);
      stop();
      resolve(sighting);
    };
    const timer = setTimeout(() => end(null), LONGEST_MS);
    const stop = onSighting(tab, (sighting) => sighting && end(sighting));
  });
}
