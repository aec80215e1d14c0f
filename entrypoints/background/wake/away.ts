import { browser } from 'wxt/browser';

import { HOUR } from '@/lib/domain/time/calendar';

const KEY = 'looked-at';

/** Whether the worker has not looked for an hour: the computer slept, or the browser was closed. Notes that it has looked now. */
export async function wasAway(now: number): Promise<boolean> {
  const before = (await browser.storage.session.get(KEY))[KEY];
  await browser.storage.session.set({ [KEY]: now });
  return typeof before !== 'number' || now - before > HOUR;
}
