import type { Instant } from '../time/calendar';
import { instant } from '../time/instant';
import { isDoubted } from '../time/doubt';
import type { Event } from './event';
import type { Keys, Lead } from '../lead/lead';
import { isAway } from '../lead/silence';
import { remember } from '../lead/memory';
import { created } from './created';
import { edited } from './edited';
import { liveEvents, type Standing } from './log';
import type { Channel } from '../words';

/** A lead remembers so many of its signals, the newest; the log has them all. */
export const MOST_SIGNALS = 300;
/** And so many questions that mails of theirs ask. */
const MOST_ASKS = 20;
const NOTES = 50;

/**
 * One event on. Asks neither playbook nor clock: what was decided is inside the event, so editing a playbook
 * never rewrites the past. Total: an event whose ground was undone, or merged in from another device, changes
 * what it still can and throws never.
 */
export function evolve(lead: Lead | undefined, event: Event): Lead | undefined {
  if (!lead) return event.type === 'saved' ? created(event) : undefined;
  const { hlc, at } = lead.heard;
  return {
    ...leftAlone(changed(lead, event)),
    rev: lead.rev + 1,
    heard: { hlc: hlc > event.hlc ? hlc : event.hlc, at: at > event.at ? at : event.at },
  };
}

/**
 * A whole log in any order in, the lead out; undefined while nothing (or nothing any more) has saved one.
 * `rev` and `heard` count what does not count otherwise, too. What comes later in order may be put on top by
 * `evolve`, unless it undoes something or is done on an occasion that the log knows.
 */
export function fold(log: readonly Event[]): Lead | undefined {
  return folded(liveEvents(log));
}

/**
 * The lead that what counts of a log comes to: of the logs of several who are one person, the one under the
 * first of their ids.
 */
export function folded({ live, leads, count, heard, declined }: Standing): Lead | undefined {
  const lead = live.reduce(evolve, undefined as Lead | undefined);
  const [id, ...joined] = leads;
  return lead && { ...lead, id: id!, joined, declined, rev: count, heard: heard! };
}

/**
 * Whoever has asked to be left alone is, whatever else was done elsewhere before that was known: nothing is
 * planned, nothing is left to do.
 */
function leftAlone(lead: Lead): Lead {
  if (
    !lead.optedOut ||
    (lead.status === 'opted-out' &&
      !lead.enrolment &&
      !lead.paused &&
      !lead.booked &&
      lead.asks.length === 0 &&
      lead.tasks.every(({ done }) => done !== null))
  )
    return lead;
  return {
    ...lead,
    status: 'opted-out',
    enrolment: null,
    paused: null,
    booked: null,
    tasks: lead.tasks.filter(({ done }) => done !== null),
    asks: [],
  };
}

function changed(lead: Lead, event: Event): Lead {
  switch (event.type) {
    case 'saved':
      return {
        ...lead,
        keys: merged(lead.keys, event.keys),
        fields: { ...event.fields, ...lead.fields },
        hand: lead.hand ?? event.hand,
      };
    case 'edited':
      return edited(lead, event);
    case 'linked':
      return { ...lead, keys: merged(lead.keys, event.keys) };
    case 'blank-filled':
      return { ...lead, blanks: { ...lead.blanks, [event.name]: event.value } };
    case 'drawn':
      return { ...lead, drawn: { [event.experiment]: event.arm, ...lead.drawn } };
    case 'enrolled':
      return { ...withoutStopped(lead), enrolment: event.enrolment, playbook: event.playbook, paused: null };
    case 'version-moved': {
      const same = lead.enrolment?.startedAt === event.enrolment?.startedAt;
      return { ...lead, playbook: event.playbook, enrolment: same ? event.enrolment : lead.enrolment };
    }
    case 'planned':
      return planned(lead, event);
    case 'enrolment-ended':
      return event.run === undefined || event.run === lead.enrolment?.startedAt
        ? ended(lead, event.why.code === 'they-replied')
        : lead;
    case 'touched': {
      const { touch } = event;
      const touches = [...lead.touches, { ...touch, by: event.actor, run: event.run ?? runOf(lead, touch) }];
      return touch.how === 'skipped'
        ? { ...lead, touches }
        : { ...lead, touches, lastOut: later(lead.lastOut, touch) };
    }
    case 'message-seen': {
      const seenMessages = remember(lead.seenMessages, event.messageId);
      if (event.machine) return { ...lead, seenMessages };
      const word = { at: event.sentAt, channel: event.channel };
      if (event.direction === 'out') return { ...lead, seenMessages, lastOut: later(lead.lastOut, word) };
      const right = putRight(lead, event.at, instant(event.sentAt - 1));
      return { ...right, seenMessages, lastIn: later(right.lastIn, word) };
    }
    case 'auto-reply-seen':
      return { ...lead, seenMessages: remember(lead.seenMessages, event.messageId) };
    case 'mail-asks':
      return {
        ...lead,
        asks: [...lead.asks.filter(({ id }) => id !== event.ask.id), event.ask].slice(-MOST_ASKS),
      };
    case 'mail-settled':
      return { ...lead, asks: lead.asks.filter(({ id }) => id !== event.ask) };
    case 'signalled': {
      const signals = [...lead.signals, event.signal].slice(-MOST_SIGNALS);
      return event.signal.kind === 'wrong-number' ? { ...withoutPhone(lead), signals } : { ...lead, signals };
    }
    case 'paused':
      return { ...lead, paused: { until: event.until, why: event.why } };
    case 'resumed':
      return { ...lead, paused: null, ...(isAway(lead) && { metAt: event.at }) };
    case 'stage-moved':
      return { ...lead, stage: event.stage, handledAt: event.handled ? event.at : lead.handledAt };
    case 'status-set':
      return event.status === 'booked'
        ? { ...lead, status: event.status, handledAt: event.at }
        : {
            ...lead,
            status: event.status,
            booked: null,
            ...(event.status === 'archived' && {
              asks: [],
              tasks: lead.tasks.filter(({ done }) => done !== null),
            }),
            ...(lead.status === 'booked' && { metAt: event.at }),
          };
    case 'tier-set':
      return { ...lead, tier: event.tier, tierByHand: event.byHand };
    case 'assigned':
      return {
        ...lead,
        owner: event.owner,
        ownerWhy: event.why,
        ownerAt: event.at,
        // What was theirs to do goes with the lead.
        tasks: lead.tasks.map((task) =>
          task.done === null && task.owner === lead.owner ? { ...task, owner: event.owner } : task,
        ),
      };
    case 'task-added':
      return { ...lead, tasks: [...lead.tasks.filter(({ id }) => id !== event.task.id), event.task] };
    case 'task-done':
      return {
        ...lead,
        tasks: lead.tasks.map((task) =>
          task.id === event.taskId ? { ...task, done: task.done ?? event.at } : task,
        ),
      };
    case 'booked':
      return { ...lead, status: 'booked', booked: { at: event.start }, handledAt: event.at };
    case 'closed': {
      if (event.outcome !== 'won' && event.outcome !== 'lost') return lead;
      const open = lead.tasks.filter(({ done }) => done === null);
      const before = lead.closed?.before ?? {
        status: lead.status,
        stage: lead.stage,
        enrolment: lead.enrolment,
        paused: lead.paused,
        tasks: open,
      };
      // Said again with a reason, it leaves what was planned because of it.
      if (lead.closed?.outcome === event.outcome)
        return { ...lead, closed: { outcome: event.outcome, reason: event.reason, at: event.at, before } };
      return {
        ...lead,
        status: event.outcome,
        enrolment: null,
        asks: [],
        paused: null,
        tasks: lead.tasks.filter(({ done }) => done !== null),
        closed: { outcome: event.outcome, reason: event.reason, at: event.at, before },
      };
    }
    case 'reopened':
      return lead.closed
        ? {
            ...lead,
            ...lead.closed.before,
            tasks: [...lead.tasks, ...(lead.closed.before.tasks ?? [])],
            closed: null,
          }
        : lead;
    case 'opted-out':
      return { ...lead, optedOut: true };
    case 'outcome-logged':
      return {
        ...lead,
        outcomes: [
          ...lead.outcomes,
          { outcome: event.outcome, at: event.at, touch: event.touch, run: event.run ?? runOf(lead, event) },
        ],
      };
    case 'trigger-fired':
      return { ...lead, fired: remember(lead.fired, `${event.trigger ?? ''}:${event.key}`) };
    case 'alerted':
      return event.fired ? { ...lead, fired: remember(lead.fired, event.fired) } : lead;
    case 'clock-righted':
      return putRight(lead, event.at, event.at);
    case 'noted': {
      const note = { text: event.text, by: event.actor, at: event.at };
      return { ...lead, notes: [...lead.notes, note].slice(-NOTES) };
    }
    case 'undone':
    case 'joined':
    case 'erased':
    case 'unknown':
      return lead;
  }
}

/** What their own answer stops may be taken up again, as long as nothing else has begun. */
function ended(lead: Lead, byAnswer: boolean): Lead {
  const stopped = byAnswer && lead.enrolment?.next ? { stopped: lead.enrolment } : {};
  return { ...withoutStopped(lead), ...stopped, enrolment: null };
}

function withoutStopped(lead: Lead): Lead {
  const { stopped: _, ...rest } = lead;
  return rest;
}

/** Somebody else answers there. */
function withoutPhone(lead: Lead): Lead {
  const { phone: _, ...fields } = lead.fields;
  return { ...lead, fields, keys: { ...lead.keys, phones: [] } };
}

/** Version 1 did not say which run a touch was of: the one under way then. */
function runOf(
  { enrolment }: Lead,
  { touch, cadence }: { touch: number; cadence?: string | null },
): Instant | null {
  const same = enrolment && (cadence === undefined || enrolment.cadence === cadence);
  return touch > 0 && same ? enrolment.startedAt : null;
}

/**
 * A touch that has been made meanwhile, elsewhere, is not planned again; and a plan is for the run of the
 * cadence it was made in.
 */
function planned(lead: Lead, { run, next, anchor, ignored }: Extract<Event, { type: 'planned' }>): Lead {
  const { enrolment } = lead;
  if (!enrolment || (run !== undefined && run !== enrolment.startedAt)) return lead;
  const made =
    next && lead.touches.some((one) => one.run === enrolment.startedAt && one.touch === next.touch);
  return made ? lead : { ...lead, enrolment: { ...enrolment, next, anchor, ignored } };
}

/**
 * What claims to have been done later than the moment `at` at which that was found out was done by a clock
 * that was ahead: it was done at `before`. So a reply is later than what it was seen after.
 */
function putRight(lead: Lead, at: Instant, before: Instant): Lead {
  const right = (moment: Instant) => (isDoubted(moment, at) ? before : moment);
  const rightOrNull = (moment: Instant | null) => moment && right(moment);
  const { savedAt, lastIn, lastOut, handledAt, touches, outcomes, signals, enrolment, stopped } = lead;
  const moments = [savedAt, lastIn?.at, lastOut?.at, handledAt, touches.at(-1)?.at, signals.at(-1)?.at];
  if (!moments.some((moment) => moment && right(moment) !== moment)) return lead;
  return {
    ...lead,
    savedAt: right(savedAt),
    lastIn: lastIn && { ...lastIn, at: right(lastIn.at) },
    lastOut: lastOut && { ...lastOut, at: right(lastOut.at) },
    handledAt: rightOrNull(handledAt),
    touches: touches.map((touch) => ({ ...touch, at: right(touch.at), run: rightOrNull(touch.run) })),
    outcomes: outcomes.map((taken) => ({ ...taken, at: right(taken.at), run: rightOrNull(taken.run) })),
    signals: signals.map((signal) => ({ ...signal, at: right(signal.at) })),
    enrolment: enrolment && { ...enrolment, startedAt: right(enrolment.startedAt) },
    ...(stopped && { stopped: { ...stopped, startedAt: right(stopped.startedAt) } }),
  };
}

function later(known: Lead['lastOut'], word: { at: Instant; channel: Channel }): Lead['lastOut'] {
  return known && known.at > word.at ? known : { at: word.at, channel: word.channel };
}

/** Two sets of keys as one, each key once, the known ones first. */
function merged(known: Keys, more: Keys): Keys {
  const join = (name: keyof Keys, most: number) =>
    [...new Set([...known[name], ...more[name]])].slice(0, most);
  return {
    emails: join('emails', 20),
    phones: join('phones', 20),
    profiles: join('profiles', 20),
    records: join('records', 20),
    threads: [...new Set([...known.threads, ...more.threads])].slice(-50),
  };
}
