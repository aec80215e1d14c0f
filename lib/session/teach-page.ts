import { browser } from 'wxt/browser';
import { z } from 'zod';

import { Person } from '../domain/page/sighting';
import type { TeachAsk } from '../messages/teach-protocol';

const field = z.enum(['name', 'email', 'company', 'phone', 'title']);
const text = z.string().max(400);
/** What a page says is parsed: the script there is ours, and it stands in somebody else's page. */
const TeachMessage = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('over'), text }),
  z.strictObject({ kind: z.literal('picked'), field, text, wider: z.boolean() }),
  z.strictObject({
    kind: z.literal('refused'),
    why: z.enum(['nothing-there', 'too-much', 'no-email', 'no-phone', 'no-name', 'in-a-frame']),
  }),
  z.strictObject({ kind: z.literal('ended') }),
  z.strictObject({ kind: z.literal('left') }),
  z.strictObject({ kind: z.literal('read'), recipe: z.unknown(), lead: Person.nullable() }),
  z.strictObject({
    kind: z.literal('failed'),
    why: z.enum(['no-address', 'nobody', 'cannot-find-again']),
    field: field.nullable(),
  }),
]);
export type TeachMessage = z.infer<typeof TeachMessage>;
export type Lesson = { ask(asked: TeachAsk): void; close(): void };

/**
 * Puts what lets the rep point into a tab's page, and opens a line to it. `gone` is called when the page ends
 * it. Rejects where the page lets nobody in.
 */
export async function openLesson(
  tab: number,
  heard: (message: TeachMessage) => void,
  gone: () => void,
): Promise<Lesson> {
  const [injected] = await browser.scripting.executeScript({
    target: { tabId: tab },
    files: ['/page-teach.js'],
  });
  const port = browser.tabs.connect(tab, {
    name: 'teach',
    ...(injected?.documentId ? { documentId: injected.documentId } : { frameId: 0 }),
  });
  port.onMessage.addListener((message: unknown) => {
    const read = TeachMessage.safeParse(message);
    if (read.success) heard(read.data);
  });
  port.onDisconnect.addListener(gone);
  return { ask: (asked) => port.postMessage(asked), close: () => port.disconnect() };
}
