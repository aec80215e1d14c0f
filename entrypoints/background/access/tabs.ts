import { forget, recall, tabsRemembered } from '@/lib/session/sightings';

import { mayRead } from './page-scripts';

/** A tab has gone somewhere we do not read: what it showed before is nobody's business any more. */
export async function forgetIfLeft(tab: number, url: string | undefined): Promise<void> {
  if (url === undefined || !(await isReadable(url))) await forget(tab);
}

/** The rep took a host back: what its tabs showed goes with it. */
export async function forgetUnreadable(): Promise<void> {
  for (const tab of await tabsRemembered()) {
    const sighting = await recall(tab);
    if (!sighting || !(await isReadable(sighting.url))) await forget(tab);
  }
}

async function isReadable(address: string): Promise<boolean> {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) && mayRead(url);
}
