import { browser } from 'wxt/browser';
import { z } from 'zod';

import { PanelCommand } from '../domain/log/command';
import type { Answer } from '../messages/protocol';
import { send } from '../messages/send';

// A command stays here until the worker has answered it, so that a worker stopped midway loses nothing. One key each: two panels
// never overwrite one another. It is sent again with the same id, which makes it one effect.
const PREFIX = 'out-';
const Kept = z.strictObject({ order: z.tuple([z.number(), z.number()]), command: PanelCommand });
type Kept = z.infer<typeof Kept>;

let count = 0;
let line: Promise<unknown> = Promise.resolve();
/** Answers for whoever is waiting: of two commands on their way at once, the first one's turn may send both. */
const awaited = new Map<string, Answer<'command'> | null>();

/** Keeps, sends, and lets go once answered. Earlier commands without an answer go first. */
export async function submit(command: PanelCommand): Promise<Answer<'command'>> {
  const kept: Kept = { order: [Date.now(), (count += 1)], command };
  try {
    await browser.storage.session.set({ [PREFIX + command.id]: kept });
  } catch (error) {
    console.warn('outbox', error);
    return send('command', command);
  }
  awaited.set(command.id, null);
  await resend();
  const answer = awaited.get(command.id);
  awaited.delete(command.id);
  return answer ?? { ok: false, error: 'unreachable' };
}

/** Sends everything without an answer, oldest first; stops where the worker cannot be reached. Call when the panel opens. */
export function resend(): Promise<Map<string, Answer<'command'>>> {
  const turn = line.then(drain, drain);
  line = turn;
  return turn;
}

/** What has not been answered yet, oldest first. */
export async function unanswered(): Promise<PanelCommand[]> {
  const stored = await browser.storage.session.get(null);
  return Object.keys(stored)
    .filter((key) => key.startsWith(PREFIX))
    .flatMap((key) => Kept.safeParse(stored[key]).data ?? [])
    .toSorted((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1])
    .map(({ command }) => command);
}

/** The rep gives a command up that keeps failing. */
export async function discard(id: string): Promise<void> {
  await browser.storage.session.remove(PREFIX + id);
}

export function onOutbox(changed: () => void): () => void {
  const listen = (changes: Record<string, unknown>) =>
    Object.keys(changes).some((key) => key.startsWith(PREFIX)) && changed();
  browser.storage.session.onChanged.addListener(listen);
  return () => browser.storage.session.onChanged.removeListener(listen);
}

async function drain(): Promise<Map<string, Answer<'command'>>> {
  const answers = new Map<string, Answer<'command'>>();
  for (const command of await unanswered()) {
    const answer = await send('command', command);
    answers.set(command.id, answer);
    if (awaited.has(command.id)) awaited.set(command.id, answer);
    if (isFinal(answer)) await discard(command.id);
    else if (!answer.ok && answer.error !== 'failed') break;
  }
  return answers;
}

/** A refusal is an answer too. What could not be written (disk full, database newer than we are) may go through later. */
function isFinal(answer: Answer<'command'>): boolean {
  return (
    answer.ok ||
    answer.error === 'bad-data' ||
    answer.error === 'wrong-sender' ||
    answer.error === 'unknown-message'
  );
}
