import { browser } from 'wxt/browser';

import type { AddNote, NoteAdded } from './page-protocol';

/** Puts the writer of notes into a tab's page and has it add one to the open box. A page without our script (left, reloaded, not permitted) answers like one without a box. */
export async function addNoteTo(tab: number, question: AddNote): Promise<NoteAdded> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/page-notes.js'] });
    return ((await browser.tabs.sendMessage(tab, question, { frameId: 0 })) as NoteAdded | undefined) ?? { ok: false, refusal: 'no-box' };
  } catch {
    return { ok: false, refusal: 'no-box' };
  }
}
