import { browser } from 'wxt/browser';

import { type Managed, readManaged } from '../domain/settings/managed';

/** What an administrator has set by policy; nothing, in a browser that nobody manages. */
export async function managed(): Promise<Managed> {
  return readManaged(await browser.storage.managed.get(null));
}

/** Says that the policy has changed, until stopped. */
export function onManaged(changed: () => void): () => void {
  browser.storage.managed.onChanged.addListener(changed);
  return () => browser.storage.managed.onChanged.removeListener(changed);
}
