import type { PanelCommand } from '../domain/log/command';
import { because } from '../domain/reason';
import type { Answer } from '../messages/protocol';
import { send } from '../messages/send';
import { isOld, keep, keepInstead, dropUnanswered, onUnanswered, readUnanswered, renew } from './unanswered';

// A command is kept until the worker has answered it, so that a worker stopped midway loses nothing, and
// tried again for as long as a page of ours is open. It is sent again with the same id, which makes it one
// effect.
type Answered = Answer<'command'>;

const AGAIN_MS = 5000;
const WITHDRAWN: Answered = { ok: true, value: { ok: false, refusal: because('withdrawn') } };

/** Whoever in this page waits for an answer. */
const waiting = new Map<string, { command: PanelCommand; resolve(answer: Answered): void }>();
let tell: ((command: PanelCommand, answer: Answered) => void) | undefined;
let line: Promise<unknown> = Promise.resolve();
let again: ReturnType<typeof setTimeout> | undefined;
let listening = false;

/**
 * Keeps, sends, and lets go once answered, here or in another window: the answer may be long in coming.
 * Earlier commands go first. What cannot be kept is sent once, and its answer may be that there was none.
 */
export async function submit(command: PanelCommand): Promise<Answered> {
  try {
    await keep(command, Date.now());
  } catch (error) {
    console.warn('outbox', error);
    return send('command', command);
  }
  return answerTo(command);
}

/**
 * Sends everything without an answer, oldest first; stops where the worker cannot be reached, and tries again
 * later. Call when a page opens.
 */
export function resend(): Promise<void> {
  clearTimeout(again);
  again = undefined;
  const turn = line.then(drain, drain);
  line = turn;
  return turn;
}

/** What was kept too long is done after all. */
export async function doNow(id: string): Promise<void> {
  await renew(id, Date.now());
  await resend();
}

/**
 * The rep gives a command up. Refused with `done-before` where it had been carried out and only the answer
 * was lost.
 */
export async function withdraw(id: string): Promise<Answered> {
  const command: PanelCommand = { id: crypto.randomUUID(), type: 'withdraw', command: id };
  await keepInstead(id, command, Date.now());
  giveAnswer(id, WITHDRAWN);
  return answerTo(command);
}

/** Answers to commands of which nobody in this page waits for one: those of an earlier session. */
export function onLateAnswer(told: (command: PanelCommand, answer: Answered) => void): () => void {
  tell = told;
  return () => void (tell = undefined);
}

function answerTo(command: PanelCommand): Promise<Answered> {
  listen();
  const answer = new Promise<Answered>((resolve) => waiting.set(command.id, { command, resolve }));
  void resend();
  return answer;
}

function giveAnswer(id: string, answer: Answered): boolean {
  const found = waiting.get(id);
  waiting.delete(id);
  found?.resolve(answer);
  return found !== undefined;
}

async function drain(): Promise<void> {
  const all = await readUnanswered();
  const here = [...waiting.values()].filter(({ command }) => !all.some(({ id }) => id === command.id));
  const unanswered = all.flatMap(({ at, command }) =>
    command !== null && !isOld(at, Date.now()) ? [command] : [],
  );
  for (const command of [...here.map((one) => one.command), ...unanswered]) {
    const answer = wasWithdrawn(command, unanswered) ? WITHDRAWN : await send('command', command);
    if (isFinal(answer)) {
      if (!giveAnswer(command.id, answer)) tell?.(command, answer);
      await dropUnanswered(command.id);
    } else if (!answer.ok && answer.error === 'orphaned') {
      for (const id of waiting.keys()) giveAnswer(id, answer);
      return;
    } else {
      again ??= setTimeout(() => void resend(), AGAIN_MS);
      if (!answer.ok && answer.error !== 'failed') return;
    }
  }
}

/** Another window gave it up, and the worker has not heard of that yet. */
function wasWithdrawn({ id }: PanelCommand, unanswered: readonly PanelCommand[]): boolean {
  return unanswered.some((other) => other.type === 'withdraw' && other.command === id);
}

/**
 * What this page waits for and another window had answered is asked for again: the same command has the same
 * answer.
 */
function listen(): void {
  if (listening) return;
  listening = true;
  onUnanswered((ids) => {
    if ([...waiting.keys()].some((id) => !ids.has(id))) void resend();
  });
}

/**
 * A refusal is an answer too. What could not be written (disk full, database newer than we are) may go
 * through later.
 */
function isFinal(answer: Answered): boolean {
  return (
    answer.ok ||
    answer.error === 'bad-data' ||
    answer.error === 'wrong-sender' ||
    answer.error === 'unknown-message'
  );
}
