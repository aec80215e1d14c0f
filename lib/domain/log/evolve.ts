import type { Instant } from '../time/calendar';
import type { Event } from './event';
import type { Keys, Lead } from '../lead/lead';
import { liveEvents } from './log';
import type { Channel } from '../words';

const SEEN = 500;
const SIGNALS = 300;
const FIRED = 500;

/**
 * One event on. Asks neither playbook nor clock: what was decided is inside the event, so editing a playbook never rewrites the
 * past. Total: an event whose ground was undone, or merged in from another device, changes what it still can and throws never.
 */
export function evolve(lead: Lead | undefined, event: Event): Lead | undefined {
  if (!lead) return event.type === 'saved' ? { ...created(event), rev: 1 } : undefined;
  return { ...changed(lead, event), rev: lead.rev + 1 };
}

/** A log in any order in, the lead out; undefined while nothing (or nothing any more) has saved one. `rev` counts undone events too. */
export function fold(log: readonly Event[]): Lead | undefined {
  const { live, count } = liveEvents(log);
  const lead = live.reduce(evolve, undefined as Lead | undefined);
  return lead && { ...lead, rev: count };
}

function created(event: Extract<Event, { type: 'saved' }>): Omit<Lead, 'rev'> {
  const {
    leadId,
    at,
    keys,
    fields,
    source,
    hand,
    stage,
    status,
    playbook,
    tier,
    channel,
    account,
    smsConsent,
  } = event;
  return {
    id: leadId,
    savedAt: at,
    keys,
    fields,
    source,
    hand,
    stage,
    status,
    owner: null,
    ownerWhy: [],
    playbook,
    tier,
    tierByHand: false,
    channel,
    account,
    smsConsent,
    signals: [],
    touches: [],
    outcomes: [],
    enrolment: null,
    paused: null,
    seenMessages: [],
    lastIn: null,
    lastOut: null,
    handledAt: null,
    tasks: [],
    booked: null,
    closed: null,
    optedOut: false,
    blanks: {},
    fired: [],
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
    case 'edited': {
      const fields = { ...lead.fields };
      for (const [name, field] of Object.entries(event.fields)) {
        if (field) fields[name] = field;
        else delete fields[name];
      }
      return {
        ...lead,
        fields,
        source: event.source ?? lead.source,
        hand: event.hand ?? lead.hand,
        smsConsent: event.smsConsent ?? lead.smsConsent,
      };
    }
    case 'linked':
      return { ...lead, keys: merged(lead.keys, event.keys) };
    case 'blank-filled':
      return { ...lead, blanks: { ...lead.blanks, [event.name]: event.value } };
    case 'enrolled':
      return { ...lead, enrolment: event.enrolment, playbook: event.playbook, paused: null };
    case 'version-moved':
      return { ...lead, playbook: event.playbook, enrolment: lead.enrolment && event.enrolment };
    case 'planned':
      return lead.enrolment
        ? {
            ...lead,
            enrolment: { ...lead.enrolment, next: event.next, anchor: event.anchor, ignored: event.ignored },
          }
        : lead;
    case 'enrolment-ended':
      return { ...lead, enrolment: null };
    case 'touched': {
      const { touch } = event;
      const touches = [...lead.touches, touch];
      return touch.how === 'skipped'
        ? { ...lead, touches }
        : { ...lead, touches, lastOut: later(lead.lastOut, touch) };
    }
    case 'message-seen': {
      const seenMessages = [...lead.seenMessages, event.messageId].slice(-SEEN);
      if (event.machine) return { ...lead, seenMessages };
      const word = { at: event.sentAt, channel: event.channel };
      return event.direction === 'in'
        ? { ...lead, seenMessages, lastIn: later(lead.lastIn, word) }
        : { ...lead, seenMessages, lastOut: later(lead.lastOut, word) };
    }
    case 'auto-reply-seen':
      return { ...lead, seenMessages: [...lead.seenMessages, event.messageId].slice(-SEEN) };
    case 'signalled':
      return { ...lead, signals: [...lead.signals, event.signal].slice(-SIGNALS) };
    case 'paused':
      return { ...lead, paused: { until: event.until, why: event.why } };
    case 'resumed':
      return { ...lead, paused: null };
    case 'stage-moved':
      return { ...lead, stage: event.stage, handledAt: event.handled ? event.at : lead.handledAt };
    case 'status-set':
      return event.status === 'booked'
        ? { ...lead, status: event.status, handledAt: event.at }
        : { ...lead, status: event.status, booked: null };
    case 'tier-set':
      return { ...lead, tier: event.tier, tierByHand: event.byHand };
    case 'assigned':
      return { ...lead, owner: event.owner, ownerWhy: event.why, ownerAt: event.at };
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
      const before = lead.closed?.before ?? {
        status: lead.status,
        stage: lead.stage,
        enrolment: lead.enrolment,
        paused: lead.paused,
      };
      return {
        ...lead,
        status: event.outcome,
        enrolment: null,
        closed: { outcome: event.outcome, reason: event.reason, at: event.at, before },
      };
    }
    case 'reopened':
      return lead.closed ? { ...lead, ...lead.closed.before, closed: null } : lead;
    case 'opted-out':
      return {
        ...lead,
        status: 'opted-out',
        optedOut: true,
        enrolment: null,
        paused: null,
        booked: null,
        tasks: lead.tasks.filter(({ done }) => done !== null),
      };
    case 'outcome-logged':
      return {
        ...lead,
        outcomes: [...lead.outcomes, { outcome: event.outcome, at: event.at, touch: event.touch }],
      };
    case 'trigger-fired':
      return { ...lead, fired: [...lead.fired, `${event.trigger ?? ''}:${event.occasion}`].slice(-FIRED) };
    case 'alerted':
      return event.fired ? { ...lead, fired: [...lead.fired, event.fired].slice(-FIRED) } : lead;
    case 'noted':
    case 'undone':
      return lead;
  }
}

function later(known: Lead['lastOut'], word: { at: Instant; channel: Channel }): Lead['lastOut'] {
  return known && known.at > word.at ? known : { at: word.at, channel: word.channel };
}

/** Two sets of keys as one, each key once, the known ones first. */
export function merged(known: Keys, more: Keys): Keys {
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
