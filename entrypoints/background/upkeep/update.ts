import { browser } from 'wxt/browser';

const KEY = 'update-ready';

/** A new version waits. It is taken when no page of ours is open: reloading would close it under the rep's hands. */
export async function noteUpdate(): Promise<void> {
  await browser.storage.session.set({ [KEY]: true });
  await reloadIfReady();
}

export async function reloadIfReady(): Promise<void> {
  if ((await browser.storage.session.get(KEY))[KEY] !== true) return;
  const open = await browser.runtime.getContexts({ contextTypes: ['SIDE_PANEL', 'TAB'] });
  if (open.length > 0) return;
  await browser.storage.session.remove(KEY);
  browser.runtime.reload();
}
