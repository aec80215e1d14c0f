import { z } from 'zod';

import { stored } from '../browser-storage/stored';

// The lead a panel is asked to show, by a notification that was clicked: taken once, by whichever panel opens
// first.
const asked = stored('session', 'open-lead', z.string());

/** Asks for a lead to be shown; null for the list. */
export function askToOpen(leadId: string | null): Promise<void> {
  return asked.set(leadId ?? 'today');
}

/** The lead to show, `today` for the list, null when nobody asked. */
export async function takeOpenLead(): Promise<string | null> {
  const lead = await asked.get();
  await asked.remove();
  return lead ?? null;
}

/** Tells a panel that is already open. */
export function onOpenLead(open: () => void): () => void {
  return asked.watch((lead) => {
    if (lead !== undefined) open();
  });
}
