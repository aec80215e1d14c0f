import { browser } from 'wxt/browser';

// The lead a panel is asked to show, by a notification that was clicked: taken once, by whichever panel opens first.
const KEY = 'open-lead';

export async function askToOpen(leadId: string | null): Promise<void> {
  await browser.storage.session.set({ [KEY]: leadId ?? 'today' });
}

/** The lead to show, `today` for the list, null when nobody asked. */
export async function takeOpenLead(): Promise<string | null> {
  const asked = (await browser.storage.session.get(KEY))[KEY];
  await browser.storage.session.remove(KEY);
  return typeof asked === 'string' ? asked : null;
}

/** Tells a panel that is already open. */
export function onOpenLead(asked: () => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    if (typeof changes[KEY]?.newValue === 'string') asked();
  };
  browser.storage.session.onChanged.addListener(listen);
  return () => browser.storage.session.onChanged.removeListener(listen);
}
