import {
  addDays,
  Clock,
  DAY,
  type Day,
  dayOf,
  HOUR,
  type Instant,
  instantOf,
  MINUTE,
} from '../../time/calendar';
import { isDoubted } from '../../time/hlc';
import type { Observation } from '../../log/command';
import type { ReadMail } from '../../mail/mail-class';
import { type Inserted, sentWords } from '../../lead/inserted';
import { emailKey, isNoReply } from '../../lead/keys';
import type { Origin } from '../../lead/lead';
import { remembers } from '../../lead/memory';
import { messageOccasion } from '../../lead/occasions';
import { because } from '../../reason';
import type { SeenMessage, SeenThread } from '../../page/sighting';
import type { Channel } from '../../words';
import { halt, repDay } from '../steps/cadences';
import type { Draft, Verdict } from '../steps/draft';
import { moveStage } from '../steps/moves';
import { complete, reanchor } from '../steps/own-touch';

type Seen = Extract<Observation, { type: 'observe-thread' }>;

/** Messages of the rep's within so long of a touch on the same channel are that touch: it was marked first and sent then, or in two parts. */
const SAME_TOUCH = HOUR;

/** How long somebody is taken to be away who does not say until when, and the hour at which they are back. */
const AWAY_DAYS = 14;
const MORNING = Clock.parse('09:00');

/**
 * A thread was on screen. What is new in it: the rep's messages complete touches, theirs stop the plan. Each message is a part by itself, with what
 * follows from it (`follow`): another device may have seen it before, and the next one not yet.
 */
export function observe(
  draft: Draft,
  { channel, account, thread, inserted, readings }: Seen,
  follow: () => void,
): Verdict {
  const known = draft.lead.keys.threads.includes(thread.id);
  const fresh = unseen(draft, thread);
  if (!known)
    draft.once(`thread:${thread.id}`, () =>
      draft.emit({
        type: 'linked',
        keys: { emails: [], phones: [], profiles: [], records: [], threads: [thread.id] },
      }),
    );
  for (const message of fresh)
    draft.once(messageOccasion(message.id), () => {
      const sentAt = sentAtOf(message, draft.context.now);
      const seen = { messageId: message.id, channel, sentAt, threadId: thread.id };
      if (isHistory(draft, message, known)) noteOld(draft, seen, message);
      else if (message.direction === 'out') ownMessage(draft, seen, account, inserted);
      else if (isMachine(message)) machineMessage(draft, seen, message);
      else theirMessage(draft, seen, readings?.[message.id]);
      follow();
    });
  return undefined;
}

/**
 * Whether a message was written before the lead was saved. Where the clock was ahead then, that moment says nothing: what was not there to be seen at the
 * time, in the thread the lead was saved from, has come since; so has, elsewhere, what is newer than all that was known, or than a day.
 */
function isHistory({ lead, context: { now } }: Draft, { at }: SeenMessage, known: boolean): boolean {
  if (at === null) return !known;
  if (!isDoubted(lead.savedAt, now)) return at < Math.floor(lead.savedAt / MINUTE) * MINUTE;
  const last = Math.max(lead.lastIn?.at ?? 0, lead.lastOut?.at ?? 0);
  return !known && at <= (last > 0 ? last : now - DAY);
}

/** What had been said before the lead was saved: who spoke last, and nothing to count. */
export function noteHistory(draft: Draft, thread: SeenThread, channel: Channel): void {
  for (const message of unseen(draft, thread)) {
    const sentAt = sentAtOf(message, draft.context.now);
    draft.within(messageOccasion(message.id), () =>
      noteOld(draft, { messageId: message.id, channel, sentAt, threadId: thread.id }, message),
    );
  }
}

type Noted = { messageId: string; channel: Channel; sentAt: Instant; threadId: string };

function noteOld(draft: Draft, noted: Noted, message: SeenMessage): void {
  const machine = isMachine(message) ? { machine: true as const } : {};
  draft.emit({
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

/** No word of theirs. One that says that a mail came back stops the plan until the rep has looked at the address. */
function machineMessage(draft: Draft, noted: Noted, { from }: SeenMessage): void {
  draft.emit({ type: 'message-seen', ...noted, direction: 'in', baseline: false, machine: true });
  if (!/^(mailer-daemon|postmaster)/i.test(from ?? '')) return;
  draft.emit({
    type: 'signalled',
    signal: { kind: 'bounced', at: noted.sentAt, origin: { from: 'page', at: draft.context.now } },
  });
  if (draft.lead.enrolment && !draft.lead.paused)
    draft.emit({ type: 'paused', until: null, why: because('bounced') });
}

/** A reply stops every plan at once and is the rep's to answer; from the first stage it leads on to the next. */
export function replied(draft: Draft, noted: Noted, origin: Origin): void {
  const why = because('they-replied', { day: dayOf(noted.sentAt, draft.context.settings.zone) });
  draft.emit({ type: 'message-seen', ...noted, direction: 'in', baseline: false });
  draft.emit({ type: 'signalled', signal: { kind: 'replied', at: noted.sentAt, origin } });
  if (draft.lead.hand === null) draft.emit({ type: 'edited', fields: {}, hand: 'replied' });
  halt(draft, why);
  const stages = draft.playbook?.stages ?? [];
  if (!draft.lead.closed && stages[1] && draft.lead.stage === stages[0]!.id)
    moveStage(draft, stages[1].id, why, false);
  const { status } = draft.lead;
  if (status === 'follow-up' || status === 'mia' || status === 'nurture' || status === 'archived')
    draft.emit({ type: 'status-set', status: 'active', why });
}

function theirMessage(draft: Draft, noted: Noted, read: ReadMail | undefined): void {
  const { now, settings } = draft.context;
  if (read?.class !== 'out-of-office') return replied(draft, noted, { from: 'page', at: now });
  const day: Day = read.until ?? addDays(dayOf(noted.sentAt, settings.zone), AWAY_DAYS);
  const until = instantOf(day, MORNING, settings.zone);
  draft.emit({ type: 'auto-reply-seen', messageId: noted.messageId, until, named: read.until !== null });
  const { paused } = draft.lead;
  if (until <= now || (paused && (paused.until === null || paused.until >= until))) return;
  draft.emit({ type: 'paused', until, why: because(read.until ? 'away-until' : 'away', { day }) });
}

function ownMessage(
  draft: Draft,
  noted: Noted,
  account: string | null,
  inserted: Inserted | undefined,
): void {
  draft.emit({ type: 'message-seen', ...noted, direction: 'out', baseline: false });
  const { lead, context } = draft;
  const last = lead.touches.findLast(({ how }) => how !== 'skipped');
  if (
    last &&
    (noted.sentAt <= last.at || (last.channel === noted.channel && noted.sentAt - last.at < SAME_TOUCH))
  )
    return;
  const next = lead.enrolment?.next;
  if (!next || isBefore(noted.sentAt, lead.enrolment!.startedAt, context.now)) return;
  const isDue = next.touch === 1 || repDay(next.due, context) <= dayOf(noted.sentAt, context.settings.zone);
  if (!isDue) return reanchor(draft, noted.sentAt);
  const went = { channel: noted.channel, at: noted.sentAt };
  complete(draft, {
    ...went,
    ...sentWords(lead.touches, next.channel === noted.channel ? next.script : null, inserted, went),
    account,
    how: 'seen',
  });
}

/** By the minute, as mail tells its time; nothing is before a moment that lies ahead. */
const isBefore = (at: Instant, start: Instant, now: Instant) =>
  !isDoubted(start, now) && at < Math.floor(start / MINUTE) * MINUTE;

/** Messages not yet taken note of, oldest first; one whose sender is unclear waits until it is clear. */
function unseen(draft: Draft, thread: SeenThread): SeenMessage[] {
  const { now } = draft.context;
  const once = new Set<string>();
  const fresh = thread.messages.filter(
    ({ id, direction }) =>
      direction !== 'unknown' && !remembers(draft.lead.seenMessages, id) && !once.has(id) && once.add(id),
  );
  return fresh
    .map((message, i) => ({ message, i }))
    .sort((a, b) => sentAtOf(a.message, now) - sentAtOf(b.message, now) || a.i - b.i)
    .map(({ message }) => message);
}

const sentAtOf = (message: SeenMessage, now: Instant) => Math.min(message.at ?? now, now) as Instant;
