import { type Browser, browser } from 'wxt/browser';

import { mayBeRead } from '@/lib/domain/settings/managed';
import { shippedHosts } from '@/lib/recipes/hosts';
import { managed } from '@/lib/session/managed';

const FILE = '/page.js';
const ID = 'granted-pages';

/**
 * Registers the page script for the hosts the rep has granted; those it ships with are in the manifest.
 * Chrome forgets this on updates.
 */
export async function keepPageScripts(): Promise<void> {
  const matches = await grantedHosts();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, matches, js: [FILE], runAt: 'document_idle' as const, allFrames: false };
  if (!registered) await browser.scripting.registerContentScripts([script]);
  else if (registered.matches?.toSorted().join() !== matches.join())
    await browser.scripting.updateContentScripts([script]);
}

/**
 * Puts the reader and the writer beside the page script that asks for recipes: into its document and no
 * other. `guess`: what reads without a recipe, too.
 */
export async function giveReader(
  { tab, documentId }: Browser.runtime.MessageSender,
  guess: boolean,
): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab!.id!, documentIds: [documentId!] },
    files: guess ? ['/page-reader.js', '/any-page.js'] : ['/page-reader.js'],
  });
}

/**
 * Whether pages at this address may be read: asked each time, since the rep or their administrator can take
 * it back while one is open.
 */
export async function mayRead({ protocol, hostname }: URL): Promise<boolean> {
  const origin = `${protocol}//${hostname}/*`;
  if (!(await browser.permissions.contains({ origins: [origin] }))) return false;
  return shippedHosts.includes(origin) || mayBeRead(origin, await managed());
}

/**
 * Puts the page script into pages that are open already: once after an install or update, and when a host is
 * granted. A page still loading gets it by itself; a copy that is there already makes way for the new one.
 */
export async function injectIntoOpenPages(
  matches: readonly string[],
  into: (tab: number) => boolean = () => true,
): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...matches], status: 'complete', discarded: false });
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined || !into(id)
        ? []
        : [browser.scripting.executeScript({ target: { tabId: id }, files: [FILE] })],
    ),
  );
}

/** Everything readable now: shipped and granted. */
export async function readableHosts(): Promise<string[]> {
  return [...shippedHosts, ...(await grantedHosts())];
}

async function grantedHosts(): Promise<string[]> {
  const [{ origins = [] }, policy] = await Promise.all([browser.permissions.getAll(), managed()]);
  // Without encryption anybody on the network can write the page: only where the rep has named the host.
  return origins
    .filter((origin) => /^(https:\/\/|http:\/\/[^*/]+\/)/.test(origin) && !shippedHosts.includes(origin))
    .filter((origin) => mayBeRead(origin, policy))
    .toSorted();
}
