import { browser } from 'wxt/browser';

import { send } from '@/lib/messages/send';
import type { Connection } from '@/lib/store/database/team-rows';

/**
 * Hands a connection to the worker, which keeps it and connects. To be called in the press itself: Chrome then
 * allows the page that keeps up the connection without asking. Answers the text of what went wrong, or null.
 */
export async function connect(connection: Connection): Promise<'no-permission' | 'failed' | null> {
  const granted = await browser.permissions.request({ permissions: ['offscreen'] });
  if (!granted) return 'no-permission';
  return (await send('connect-team', { connection })).ok ? null : 'failed';
}
