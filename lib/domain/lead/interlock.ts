import { isDoubted } from '../time/doubt';
import type { Lead } from './lead';
import { remembers } from './memory';
import type { SeenThread, Sighting } from '../page/sighting';

/** What stands against inserting now. `stop` cannot be overruled. */
export type Block =
  | { code: 'opted-out'; stop: true }
  | { code: 'they-wrote'; stop: true }
  | { code: 'just-touched'; stop: false; minutes: number }
  | { code: 'day-full'; stop: false; cap: number }
  | { code: 'blanks'; stop: false; label: string }
  | { code: 'unknown'; stop: false };

/**
 * `theirs`: the page beside shows this lead. `full`: the day's cap on the channel, where it is reached.
 * `answering`: the words answer what they wrote.
 */
type Asked = {
  row: Lead;
  sighting: Sighting | null | undefined;
  theirs: boolean;
  minutesBetween: number;
  full?: number | undefined;
  answering?: boolean | undefined;
  blank: string | null;
  now: number;
};

/**
 * A reply wins over any plan: clear (null), they wrote, or not known, and then it says so. Then the hour
 * rule, the day's cap and the blanks. An answer to what they wrote is no touch of a plan: nothing but blanks
 * and a wish to be left alone stands against it. Who the open box is addressed to, and whether they have
 * written again, is asked of the page itself, at the moment of writing.
 */
export function interlock(asked: Asked): Block | null {
  const { row, sighting, theirs, minutesBetween, full, blank, now } = asked;
  if (row.optedOut) return { code: 'opted-out', stop: true };
  if (asked.answering) return blank === null ? null : { code: 'blanks', stop: false, label: blank };
  const thread = threadOf(row, theirs ? sighting?.thread : null, now);
  if (thread === 'they-wrote') return { code: 'they-wrote', stop: true };
  const minutes = Math.floor((now - lastTouch(row, now)) / 60_000);
  if (minutes < minutesBetween) return { code: 'just-touched', stop: false, minutes };
  if (full !== undefined) return { code: 'day-full', stop: false, cap: full };
  if (blank !== null) return { code: 'blanks', stop: false, label: blank };
  return thread === 'unknown' ? { code: 'unknown', stop: false } : null;
}

/**
 * The last word of ours that is known, in epoch milliseconds; −∞ when there is none. One that lies ahead was
 * told by a clock that was wrong.
 */
function lastTouch(row: Lead, now: number): number {
  const sent = row.touches.filter(({ how }) => how !== 'skipped').map(({ at }) => at);
  const all = [row.lastOut?.at ?? -Infinity, ...sent].filter((at) => !isDoubted(at, now));
  return Math.max(-Infinity, ...all);
}

/**
 * Whether the lead has answered since the last touch, as far as the open thread tells. A lead never yet
 * written to has nothing to answer.
 */
function threadOf(
  row: Lead,
  thread: SeenThread | null | undefined,
  now: number,
): 'clear' | 'they-wrote' | 'unknown' {
  const begun = row.enrolment?.startedAt ?? 0;
  const since = Math.max(lastTouch(row, now), isDoubted(begun, now) ? 0 : begun);
  if (row.lastIn && row.lastIn.at > since) return 'they-wrote';
  if (!thread) return row.touches.length === 0 ? 'clear' : 'unknown';
  const unread = thread.messages.some(
    ({ id, direction, at }) =>
      direction === 'in' && !remembers(row.seenMessages, id) && (at === null || at > since),
  );
  if (unread) return 'they-wrote';
  return thread.lastDirection === 'unknown' ? 'unknown' : 'clear';
}
