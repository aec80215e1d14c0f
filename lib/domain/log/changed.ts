import type { Instant } from '../time/calendar';
import { instant } from '../time/instant';
import type { Keys, Lead } from '../lead/lead';
import { remember } from '../lead/memory';
import { isAway } from '../lead/silence';
import type { Channel } from '../words';
import { closed, doneTasks, reopened } from './closed';
import { edited } from './edited';
import type { Event } from './event';
import { putRight } from './put-right';
import { ended, planned, runOf, withoutStopped } from './run';

/** How many of its newest signals a lead remembers; the log has them all. */
export const MOST_SIGNALS = 300;
/** How many questions from its newest mails a lead remembers. */
const MOST_ASKS = 20;
const NOTES = 50;

/**
 * What one event changes of a lead there is. `evolve` counts it, and holds it to what was asked for before.
 */
export function changed(lead: Lead, event: Event): Lead {
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
            ...(event.status === 'archived' && { asks: [], tasks: doneTasks(lead) }),
            ...(lead.status === 'booked' && { metAt: event.at }),
          };
    case 'tier-set':
      return { ...lead, tier: event.tier, tierByHand: event.byHand };
    case 'shared':
      return { ...lead, scope: event.to };
    case 'assigned':
      return {
        ...lead,
        owner: event.owner,
        ownerWhy: event.why,
        ownerAt: event.at,
        // Open tasks of the old owner go to the new one.
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
    case 'closed':
      return closed(lead, event);
    case 'reopened':
      return reopened(lead);
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

/** Somebody else answers there. */
function withoutPhone(lead: Lead): Lead {
  const { phone: _, ...fields } = lead.fields;
  return { ...lead, fields, keys: { ...lead.keys, phones: [] } };
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
