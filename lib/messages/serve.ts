import { type Browser, browser } from 'wxt/browser';
import { z } from 'zod';

import { type Answer, type Failure, type Name, type Protocol, protocol, type Reply } from './protocol';
import { type Self, whoIs } from './who-is';

type Handlers = {
  [N in Name]: (
    data: z.output<Protocol[N]['data']>,
    sender: Browser.runtime.MessageSender,
  ) => Promise<Reply[N]>;
};
export type Served = {
  handlers: Handlers;
  /**
   * Whether the rep lets us read pages there, now. Asked for each message of a page, since permission can be
   * taken back, and the panel closed, while it is open.
   */
  mayRead(address: URL, tab: number): Promise<boolean>;
};

/** A failure the caller is told by name; every other throw is only `failed`. */
export class Refused extends Error {
  constructor(readonly failure: Failure) {
    super(failure);
  }
}

const Envelope = z.strictObject({ name: z.string().max(40), data: z.unknown() });
/** A sighting at its fullest is a fifth of this. */
const MOST_CHARACTERS = 1_000_000;

/**
 * Answers messages of our own pages and page scripts, and of nobody else; what is not understood gets an
 * error for an answer.
 */
export function serve(served: Served): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    const self = { id: browser.runtime.id, origin: browser.runtime.getURL('/').replace(/\/$/, '') };
    void answer(served, self, message, sender).then(reply);
    return true;
  });
}

/**
 * Proves the sender, parses, hands over. A refusal is logged here and says nothing more than its name to
 * whoever asked.
 */
export async function answer(
  served: Served,
  self: Self,
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<Answer<Name>> {
  const from = whoIs(sender, self);
  if (from === undefined) return refuse('wrong-sender', sender);
  if (from === 'page' && !(await served.mayRead(new URL(sender.url!), sender.tab!.id!)))
    return refuse('wrong-sender', sender);
  const envelope = Envelope.safeParse(message);
  if (!envelope.success || !Object.hasOwn(protocol, envelope.data.name))
    return refuse('unknown-message', sender);
  const name = envelope.data.name as Name;
  if (protocol[name].from !== from) return refuse('wrong-sender', sender);
  // What comes of a team after days apart is as much as it is; our own page has opened and checked it.
  if (from !== 'together' && JSON.stringify(envelope.data.data ?? null).length > MOST_CHARACTERS)
    return refuse('bad-data', sender);
  const parsed = protocol[name].data.safeParse(envelope.data.data);
  if (!parsed.success) return refuse('bad-data', sender);
  try {
    return { ok: true, value: await served.handlers[name](parsed.data as never, sender) };
  } catch (error) {
    console.error(name, error);
    return { ok: false, error: error instanceof Refused ? error.failure : 'failed' };
  }
}

function refuse(error: Failure, sender: Browser.runtime.MessageSender): Answer<Name> {
  console.warn('refused', error, sender.origin ?? sender.id);
  return { ok: false, error };
}
