import { browser } from 'wxt/browser';
import { z } from 'zod';

import { DAY, type Instant } from '../domain/time/calendar';
import { Inserted } from '../domain/lead/inserted';

// The words last put into a box or copied for each lead, so that what is sent counts for them. A note of what may go out; what did is in the log.
const KEY = 'inserted';
const MOST = 200;
const LONGEST = 14 * DAY;
const InsertedByLead = z.record(z.string(), Inserted);

async function readAll(): Promise<Record<string, Inserted>> {
  return InsertedByLead.safeParse((await browser.storage.local.get(KEY))[KEY]).data ?? {};
}

export async function noteInserted(leadId: string, inserted: Inserted): Promise<void> {
  const { [leadId]: _, ...others } = await readAll();
  const young = Object.entries(others)
    .filter(([, { at }]) => inserted.at - at < LONGEST)
    .slice(1 - MOST);
  await browser.storage.local.set({ [KEY]: { ...Object.fromEntries(young), [leadId]: inserted } });
}

/** What was last inserted for a lead; undefined where nothing was, or too long ago. */
export async function readInserted(leadId: string, now: Instant): Promise<Inserted | undefined> {
  const found = (await readAll())[leadId];
  return found && now - found.at < LONGEST ? found : undefined;
}
