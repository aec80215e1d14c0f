import { DAY } from '../time/spans';
import type { Event } from './event';
import { liveEvents } from './log';

/**
 * What came of a script: how often it was sent, and after how many of these the lead replied or booked before
 * the next touch.
 */
export type Result = { sent: number; replied: number; booked: number };

/**
 * The same, and of those sent how many may still be answered, or bring a booking: the last to a lead, within a
 * fortnight. Their silence says nothing yet, here as in Numbers.
 */
export type KnownResult = Result & { mayReply: number; mayBook: number };

/** How long the last touch to a lead may still be answered: until then its silence says nothing. */
export const OPEN_MS = 14 * DAY;

/** Fewer sent than this say nothing worth reading. */
export const ENOUGH_SENT = 20;

type Happening =
  | { at: number; what: 'sent'; keys: readonly string[] }
  | { at: number; what: 'replied' | 'booked' };

/**
 * What came of a lead's scripts, and how far it was counted: the touch that still waits for what comes of it,
 * and the moment of what was counted last.
 */
export type CountedScripts = {
  results: Readonly<Record<string, Result>>;
  open: { keys: readonly string[]; seen: readonly string[]; at: number } | null;
  until: number;
};

const NOTHING: CountedScripts = { results: {}, open: null, until: 0 };

/**
 * By script, for one lead; where another wording than the script's own went out also by `resultKey(script,
 * wording)`. A touch without a script takes what follows it, and counts for none; a skipped one was never
 * sent. What happened counts in the order in which it happened, not in that in which it came to be known.
 */
export function scriptResults(log: readonly Event[]): CountedScripts {
  return scriptResultsOf(liveEvents(log).live);
}

/** The same of those events of a log that count, in order. */
export function scriptResultsOf(live: readonly Event[]): CountedScripts {
  return count(NOTHING, live.flatMap(happeningOf));
}

/**
 * The same with events that have come since and undo nothing; null where one of them happened before what is
 * counted: then the whole log is to be counted.
 */
export function scriptResultsAfter(before: CountedScripts, events: readonly Event[]): CountedScripts | null {
  const happenings = events.flatMap(happeningOf);
  return happenings.some(({ at }) => at < before.until) ? null : count(before, happenings);
}

function count(before: CountedScripts, happenings: readonly Happening[]): CountedScripts {
  if (happenings.length === 0) return before;
  const results = { ...before.results };
  let { open, until } = before;
  for (const { at, ...happening } of happenings.toSorted((a, b) => a.at - b.at)) {
    until = at;
    if (happening.what === 'sent') open = { keys: happening.keys, seen: [], at };
    else if (!open || open.seen.includes(happening.what)) continue;
    else open = { ...open, seen: [...open.seen, happening.what] };
    for (const key of open.keys) {
      const result = Object.hasOwn(results, key) ? results[key]! : { sent: 0, replied: 0, booked: 0 };
      results[key] = { ...result, [happening.what]: result[happening.what] + 1 };
    }
  }
  return { results, open, until };
}

/** The name under which the results of one wording of a script are kept beside those of the whole. */
export function resultKey(script: string, variant: string): string {
  return `${script}/${variant}`;
}

/** What came of the script's own wording: everything but what went out in another one. */
export function ownResult(all: KnownResult, variants: readonly (KnownResult | undefined)[]): KnownResult {
  const less = (what: keyof KnownResult) =>
    variants.reduce((left, one) => left - (one?.[what] ?? 0), all[what]);
  return {
    sent: less('sent'),
    replied: less('replied'),
    booked: less('booked'),
    mayReply: less('mayReply'),
    mayBook: less('mayBook'),
  };
}

function happeningOf(event: Event): Happening[] {
  if (event.type === 'touched') {
    const { how, at, script, variant } = event.touch;
    return how === 'skipped'
      ? []
      : [
          {
            at,
            what: 'sent',
            keys: script === null ? [] : variant ? [script, resultKey(script, variant)] : [script],
          },
        ];
  }
  if (event.type === 'message-seen' && event.direction === 'in' && !event.baseline && !event.machine)
    return [{ at: event.sentAt, what: 'replied' }];
  if (event.type === 'signalled' && event.signal.kind === 'replied')
    return [{ at: event.signal.at, what: 'replied' }];
  return event.type === 'booked' ? [{ at: event.at, what: 'booked' }] : [];
}
