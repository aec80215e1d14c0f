import { browser } from 'wxt/browser';
import { z } from 'zod';

// Leads whose answer was seen in a list, and not yet opened: said beside them until the thread has been read.
const PREFIX = 'wrote-';
const OPENED = 'opened-';
const Wrote = z.object({ at: z.number(), threadId: z.string().nullable() });
export type Wrote = z.infer<typeof Wrote>;

/** Nothing is flagged that came before their thread was last open: an out-of-office answer, for one, is no word of theirs and yet was read. */
export async function flagWrote(leadId: string, wrote: Wrote): Promise<void> {
  const opened =
    z.number().safeParse((await browser.storage.session.get(OPENED + leadId))[OPENED + leadId]).data ?? 0;
  if (wrote.at > opened) await browser.storage.session.set({ [PREFIX + leadId]: wrote });
}

/** Their thread is open now. */
export async function unflag(leadId: string, now: number): Promise<void> {
  await browser.storage.session.remove(PREFIX + leadId);
  await browser.storage.session.set({ [OPENED + leadId]: now });
}

/** Who is flagged, by lead id. */
export async function readFlags(): Promise<ReadonlyMap<string, Wrote>> {
  const stored = await browser.storage.session.get(null);
  return new Map(
    Object.keys(stored).flatMap((key): [string, Wrote][] => {
      const wrote = key.startsWith(PREFIX) ? Wrote.safeParse(stored[key]).data : undefined;
      return wrote ? [[key.slice(PREFIX.length), wrote]] : [];
    }),
  );
}

export function onFlags(changed: () => void): () => void {
  const listen = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) changed();
  };
  browser.storage.session.onChanged.addListener(listen);
  return () => browser.storage.session.onChanged.removeListener(listen);
}
