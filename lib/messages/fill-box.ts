import { browser } from 'wxt/browser';

import type { Fill, Filled } from './page-protocol';

/** Puts the writer into a tab's page and has it fill the open box. A page without our script (left, reloaded, not permitted) answers like one without a box. */
export async function fillBox(tab: number, question: Fill): Promise<Filled> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/page-writer.js'] });
    return ((await browser.tabs.sendMessage(tab, question, { frameId: 0 })) as Filled | undefined) ?? { ok: false, refusal: 'closed' };
  } catch {
    return { ok: false, refusal: 'closed' };
  }
}
