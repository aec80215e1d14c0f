import { z } from 'zod';

import { stored } from '../browser-storage/stored';
import { DAY, type Instant } from '../domain/time/calendar';
import { Inserted } from '../domain/lead/inserted';

const MOST = 200;
const LONGEST = 14 * DAY;

// The words last put into a box or copied for each lead, so that what is sent counts for them. A note of what
// may go out; what did is in the log.
const byLead = stored('local', 'inserted', z.record(z.string(), Inserted), {});

/** Notes the words that were put into a box or copied for a lead, in the place of earlier ones. */
export async function noteInserted(leadId: string, inserted: Inserted): Promise<void> {
  await byLead.change((before) => {
    const { [leadId]: _, ...others } = before;
    const young = Object.entries(others)
      .filter(([, { at }]) => inserted.at - at < LONGEST)
      .slice(1 - MOST);
    return { ...Object.fromEntries(young), [leadId]: inserted };
  });
}

/** What was last inserted for a lead; undefined where nothing was, or too long ago. */
export async function readInserted(leadId: string, now: Instant): Promise<Inserted | undefined> {
  const found = (await byLead.get())[leadId];
  return found && now - found.at < LONGEST ? found : undefined;
}

/** Nothing is remembered of what was inserted for these leads. */
export async function forgetInserted(leadIds: readonly string[]): Promise<void> {
  await byLead.change((before) =>
    Object.fromEntries(Object.entries(before).filter(([leadId]) => !leadIds.includes(leadId))),
  );
}
