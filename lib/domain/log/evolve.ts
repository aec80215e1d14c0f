import type { Lead } from '../lead/lead';
import { changed } from './changed';
import { created } from './created';
import type { Event } from './event';
import { liveEvents, type Standing } from './log';

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
