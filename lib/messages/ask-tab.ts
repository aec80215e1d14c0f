import { browser } from 'wxt/browser';
import { z } from 'zod';

import { ReadMail } from '../domain/mail/mail-class';
import type { Mail } from '../domain/mail/message';
import { Reason } from '../domain/reason';
import type { FillFor } from '../domain/render/fill-for';
import type { Script } from '../domain/script/script';
import type { Channel } from '../domain/words';
import './tab-tools';

type Document = { tabId: number; documentIds?: string[] };

/**
 * Has a tab's page read mails; in their order. Null where it does not answer, since it was left or reloaded.
 */
export async function readMails(document: Document, mails: readonly Mail[]): Promise<ReadMail[] | null> {
  const read = await work(
    document,
    '/mail-reader.js',
    (all) => all.map((mail) => globalThis.fifthTouchMail!.parseMail(mail)),
    [mails],
  );
  return z.array(ReadMail).length(mails.length).safeParse(read).data ?? null;
}

const FilledScript = z.object({
  subject: z.string().nullable(),
  body: z.string(),
  missing: z.array(z.object({ label: z.string() })),
  warnings: z.array(Reason),
  errors: z.array(z.object({ why: Reason })),
});
export type FilledScript = z.infer<typeof FilledScript>;

/** Has a tab's page fill a script, and say what stands against it. Null where it does not answer. */
export async function fillInTab(
  document: Document,
  ...args: [Script, Channel, FillFor]
): Promise<FilledScript | null> {
  const filled = await work(
    document,
    '/script-filler.js',
    (script, channel, fill) => globalThis.fifthTouchScripts!.fillScript(script, channel, fill),
    args,
  );
  return FilledScript.safeParse(filled).data ?? null;
}

/**
 * `task` goes to the page as its source: it may use nothing but its arguments, which are JSON, and what
 * `file` puts there.
 */
async function work<Args extends unknown[]>(
  target: Document,
  file: '/mail-reader.js' | '/script-filler.js',
  task: (...args: Args) => unknown,
  args: Args,
): Promise<unknown> {
  try {
    await browser.scripting.executeScript({ target, files: [file] });
    const [answer] = await browser.scripting.executeScript({ target, func: task, args });
    return answer?.result;
  } catch {
    return null;
  }
}
