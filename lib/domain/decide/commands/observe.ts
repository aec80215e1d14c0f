import { DAY, dayOf, HOUR, type Instant, MINUTE } from '../../time/calendar';
import { instant } from '../../time/instant';
import { isDoubted } from '../../time/doubt';
import type { Observation } from '../../log/lead-command';
import type { Contact, ReadMail } from '../../mail/mail-class';
import { type Inserted, sentWords } from '../../lead/inserted';
import { emailKey, isNoReply } from '../../email';
import type { Lead, TouchDone } from '../../lead/lead';
import { remembers } from '../../lead/memory';
import { messageOccasion } from '../../lead/occasions';
import { owesAnswer } from '../../lead/silence';
import type { SeenMessage, SeenThread } from '../../page/sighting';
import type { Channel } from '../../words';
import { repDay } from '../changes/cadences';
import type { Changes, Verdict } from '../changes/changes';
import { besides, complete, isAnswerAside, reanchor } from '../changes/own-touch';
import { bounced, byMachine, type Noted, takeWord } from '../changes/their-word';

type Seen = Extract<Observation, { type: 'observe-thread' }>;

/**
 * Messages of the rep's within so long of a touch on the same channel are that touch: it was marked first and
 * sent then, or in two parts.
 */
const SAME_TOUCH = HOUR;

/**
 * A thread was on screen. What is new in it: the rep's messages complete touches, theirs stop the plan. Each
 * message is a part by itself, with what follows from it (`follow`): another device may have seen it before,
 * and the next one not yet.
 */
export function observe(
  changes: Changes,
  { channel, account, thread, inserted, readings }: Seen,
  follow: () => void,
): Verdict {
  const known = changes.lead.keys.threads.includes(thread.id);
  const fresh = unseen(changes, thread);
  if (!known)
    changes.once(`thread:${thread.id}`, () =>
      changes.emit({
        type: 'linked',
        keys: { emails: [], phones: [], profiles: [], records: [], threads: [thread.id] },
      }),
    );
  for (const message of fresh)
    changes.once(messageOccasion(message.id), () => {
      const sentAt = sentAtOf(message, changes.context.now);
      const seen = { messageId: message.id, channel, sentAt, threadId: thread.id };
      if (isHistory(changes, message, known)) noteOld(changes, seen, message);
      else if (message.direction === 'out') ownMessage(changes, seen, account, inserted);
      else theirMessage(changes, seen, message, readings?.[message.id]);
      follow();
    });
  return undefined;
}

/**
 * Whether a message was written before the lead was saved. Where the clock was ahead then, that moment says
 * nothing: what was not there to be seen at the time, in the thread the lead was saved from, has come since;
 * so has, elsewhere, what is newer than all that was known, or than a day.
 */
function isHistory({ lead, context: { now } }: Changes, { at }: SeenMessage, known: boolean): boolean {
  if (at === null) return !known;
  if (!isDoubted(lead.savedAt, now)) return at < Math.floor(lead.savedAt / MINUTE) * MINUTE;
  // Other times by that clock cannot be trusted either.
  const words = [lead.lastIn?.at ?? 0, lead.lastOut?.at ?? 0].filter((said) => !isDoubted(said, now));
  const last = Math.max(0, ...words);
  return !known && at <= (last > 0 ? last : now - DAY);
}

/** What had been said before the lead was saved: who spoke last, and nothing to count. */
export function noteHistory(changes: Changes, thread: SeenThread, channel: Channel): void {
  for (const message of unseen(changes, thread)) {
    const sentAt = sentAtOf(message, changes.context.now);
    changes.within(messageOccasion(message.id), () =>
      noteOld(changes, { messageId: message.id, channel, sentAt, threadId: thread.id }, message),
    );
  }
}

function noteOld(changes: Changes, noted: Noted, message: SeenMessage): void {
  // A message by somebody else is no message of the lead's either.
  const another = message.direction === 'in' && writerOf(changes.lead, message) !== null;
  const machine = another || isMachine(message) ? { machine: true as const } : {};
  changes.emit({
    type: 'message-seen',
    ...noted,
    ...machine,
    direction: message.direction as 'in' | 'out',
    baseline: true,
  });
}

function isMachine({ direction, from }: SeenMessage): boolean {
  const key = direction === 'in' && from !== null ? emailKey(from) : null;
  return key !== null && isNoReply(key);
}

/** A machine's word says nothing, but for one that says that a mail came back. */
function theirMessage(
  changes: Changes,
  noted: Noted,
  message: SeenMessage,
  read: ReadMail | undefined,
): void {
  const { from } = message;
  if (!isMachine(message) || (read && read.class !== 'person')) {
    const writer = isMachine(message) ? null : writerOf(changes.lead, message);
    return takeWord(changes, noted, read, writer);
  }
  if (/^(mailer-daemon|postmaster)/i.test(from ?? '')) return bounced(changes, noted, null);
  byMachine(changes, noted);
}

/** Who wrote, where that is an address and none of the lead's. A name alone, as on LinkedIn, says nothing. */
function writerOf({ keys }: Lead, { from, fromName }: SeenMessage): Contact | null {
  const email = from === null ? null : emailKey(from);
  return email === null || keys.emails.includes(email) ? null : { name: fromName ?? null, email };
}

function ownMessage(
  changes: Changes,
  noted: Noted,
  account: string | null,
  inserted: Inserted | undefined,
): void {
  const owed = owesAnswer(changes.lead);
  const aside = isAnswerAside(changes.lead, inserted?.script ?? null);
  changes.emit({ type: 'message-seen', ...noted, direction: 'out', baseline: false });
  const { lead, context } = changes;
  const next = lead.enrolment?.next;
  const went = { channel: noted.channel, at: noted.sentAt };
  if (aside || (!next && owed)) return answered(changes, went, account, inserted);
  const last = lead.touches.findLast(({ how }) => how !== 'skipped');
  // One that lies ahead was made before this message, by a clock that was wrong.
  if (
    last &&
    !isDoubted(last.at, context.now) &&
    (noted.sentAt <= last.at || (last.channel === noted.channel && noted.sentAt - last.at < SAME_TOUCH))
  )
    return;
  if (!next || isBefore(noted.sentAt, lead.enrolment!.startedAt, context.now)) return;
  // A word after Lost is not the hello of a year later.
  const isDue =
    (next.touch === 1 && !lead.closed) ||
    repDay(next.due, context) <= dayOf(noted.sentAt, context.settings.zone);
  if (!isDue) return reanchor(changes, noted.sentAt);
  complete(changes, {
    ...went,
    ...sentWords(lead.touches, next.channel === noted.channel ? next.script : null, inserted, went),
    account,
    how: 'seen',
  });
}

/**
 * What the rep answered to a message of theirs: a touch of its own where its words are known, so that they
 * are counted.
 */
function answered(
  changes: Changes,
  went: Pick<TouchDone, 'channel' | 'at'>,
  account: string | null,
  inserted: Inserted | undefined,
): void {
  const words = sentWords(changes.lead.touches, null, inserted, went);
  if (words.script !== null) besides(changes, { ...went, ...words, account, how: 'seen' });
}

/** By the minute, as mail tells its time; nothing is before a moment that lies ahead. */
const isBefore = (at: Instant, start: Instant, now: Instant) =>
  !isDoubted(start, now) && at < Math.floor(start / MINUTE) * MINUTE;

/** Messages not yet taken note of, oldest first; one whose sender is unclear waits until it is clear. */
function unseen(changes: Changes, thread: SeenThread): SeenMessage[] {
  const { now } = changes.context;
  const once = new Set<string>();
  const fresh = thread.messages.filter(
    ({ id, direction }) =>
      direction !== 'unknown' && !remembers(changes.lead.seenMessages, id) && !once.has(id) && once.add(id),
  );
  return fresh
    .map((message, i) => ({ message, i }))
    .sort((a, b) => sentAtOf(a.message, now) - sentAtOf(b.message, now) || a.i - b.i)
    .map(({ message }) => message);
}

const sentAtOf = (message: SeenMessage, now: Instant) => instant(Math.min(message.at ?? now, now));
