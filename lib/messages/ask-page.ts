import { browser } from 'wxt/browser';

import type { AddNote, Fill, Filled, Marked, NoteAdded, PageAnswer, PageQuestion } from './page-protocol';

/** Has a tab's page fill the open box; the writer is put there first. */
export function fillBox(tab: number, question: Fill): Promise<Filled> {
  return ask(tab, '/page-writer.js', question, { ok: false, refusal: 'closed' });
}

/** Has a tab's page add a note to the open note box; the writer of notes is put there first. */
export function addNoteTo(tab: number, question: AddNote): Promise<NoteAdded> {
  return ask(tab, '/page-notes.js', question, { ok: false, refusal: 'no-box' });
}

/** What the rep has marked in a tab's page; empty where nothing is, or the page may not be read. */
export async function markedOn(tab: number): Promise<string> {
  const question: Marked = { name: 'marked' };
  return browser.tabs.sendMessage(tab, question, { frameId: 0 }).catch(() => '');
}

/** A page without our script (left, reloaded, not permitted) answers like one without a box. */
async function ask<Question extends PageQuestion>(
  tab: number,
  script: '/page-writer.js' | '/page-notes.js',
  question: Question,
  without: PageAnswer<Question>,
): Promise<PageAnswer<Question>> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [script] });
    return (
      ((await browser.tabs.sendMessage(tab, question, { frameId: 0 })) as PageAnswer<Question> | undefined) ??
      without
    );
  } catch {
    return without;
  }
}
