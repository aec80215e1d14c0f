import type { Event } from './event';
import { liveEvents } from './log';

/** What came of a script: how often it was sent, and after how many of these the lead replied or booked before the next touch. */
export type Result = { sent: number; replied: number; booked: number };

/** Fewer sent than this say nothing worth reading. */
export const ENOUGH_SENT = 20;

type Happening =
  | { at: number; what: 'sent'; keys: readonly string[] }
  | { at: number; what: 'replied' | 'booked' };

/**
 * By script, for one lead; where another wording than the script's own went out also by `resultKey(script, wording)`. A touch without a
 * script takes what follows it, and counts for none; a skipped one was never sent.
 */
export function scriptResults(log: readonly Event[]): Map<string, Result> {
  const results = new Map<string, Result>();
  let open: { keys: readonly string[]; seen: Set<string> } | null = null;
  for (const happening of liveEvents(log)
    .live.flatMap(happeningOf)
    .toSorted((a, b) => a.at - b.at)) {
    if (happening.what === 'sent') open = { keys: happening.keys, seen: new Set() };
    else if (!open || open.seen.has(happening.what)) continue;
    else open.seen.add(happening.what);
    for (const key of open.keys) {
      const result = results.get(key) ?? { sent: 0, replied: 0, booked: 0 };
      result[happening.what] += 1;
      results.set(key, result);
    }
  }
  return results;
}

/** The name under which the results of one wording of a script are kept beside those of the whole. */
export function resultKey(script: string, variant: string): string {
  return `${script}/${variant}`;
}

/** What came of the script's own wording: everything but what went out in another one. */
export function ownResult(all: Result, variants: readonly (Result | undefined)[]): Result {
  const less = (what: keyof Result) => variants.reduce((left, one) => left - (one?.[what] ?? 0), all[what]);
  return { sent: less('sent'), replied: less('replied'), booked: less('booked') };
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

/** Between which shares the true one lies, 19 times in 20, when `hits` of `of` are seen (Wilson's score interval). From 0 to 1; `of` above 0. */
export function interval(hits: number, of: number): { low: number; high: number } {
  const z = 1.959964;
  const share = hits / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
