import type { Browser } from 'wxt/browser';

import type { Sender } from './protocol';

/** Our own id and address, as the browser knows them: `chrome-extension://<id>`. */
export type Self = { id: string; origin: string };

/**
 * Who sent a message, told from what the browser stamps on it and never from what the message says. Undefined
 * for anyone else: another extension, a frame inside a page, a page that is prerendered or already left, an
 * origin that only looks like ours. Of a page this proves where it is; whether that host may be read is for
 * the caller to ask.
 */
export function whoIs(sender: Browser.runtime.MessageSender, self: Self): Sender | undefined {
  if (sender.id !== self.id || !sender.url || !URL.canParse(sender.url)) return undefined;
  const url = new URL(sender.url);
  if (sender.documentLifecycle !== undefined && sender.documentLifecycle !== 'active') return undefined;
  if (sender.origin === self.origin) {
    if (!sender.url.startsWith(`${self.origin}/`)) return undefined;
    return url.pathname === '/together.html' ? 'together' : 'panel';
  }
  if (sender.documentLifecycle === undefined || sender.frameId !== 0 || sender.tab?.id === undefined)
    return undefined;
  return /^https?:$/.test(url.protocol) && sender.origin === url.origin ? 'page' : undefined;
}
