import { z } from 'zod';

import { stored } from '@/lib/browser-storage/stored';
import { DAY, HOUR, type Instant, MINUTE } from '@/lib/domain/time/calendar';
import { latestBelieved } from '@/lib/domain/time/doubt';
import { rightClock } from '@/lib/store/safety/right-clock';
import type { Db } from '@/lib/store/database/db';

/** When the worker last looked, and the spans in which it did not: nights, or hours that never were. */
const Clock = z.object({ at: z.number(), gaps: z.array(z.object({ from: z.number(), to: z.number() })) });
type Clock = z.infer<typeof Clock>;

const clock = stored('local', 'clock', Clock);
const NOTE_EVERY_MS = 5 * MINUTE;
const MOST_GAPS = 40;
/** A clock that was off by less has done little harm: what it told half an hour early is not told again. */
const LEAST_MS = HOUR / 2;
/**
 * Set back by so much, a clock is right now if it comes to hours that were passed over. By less it may as
 * well have been set wrong after a night: it is right only if it comes to where it would have been.
 */
const SURELY_MS = DAY + HOUR;
const SLACK_MS = 20 * MINUTE;

/**
 * Notices a clock that was ahead and has been set right: now is a moment that the worker had passed over at
 * once, so what it saw after that was not so late. A clock that goes back to hours through which the worker
 * has looked all the time is itself the one to be doubted: nothing is put right by it.
 */
export async function followClock(db: Db, now: Instant): Promise<void> {
  const before = await clock.get();
  const gap = before && passedOver(before, now);
  if (gap) await rightClock(db, now);
  const after = looked(before, gap, now);
  if (after && after !== before) await clock.set(after);
}

function passedOver({ at, gaps }: Clock, now: Instant): Clock['gaps'][number] | undefined {
  if (at - now < LEAST_MS) return undefined;
  return gaps.findLast(
    ({ from, to }) =>
      from <= latestBelieved(now) &&
      now < to &&
      (at - now >= SURELY_MS || Math.abs(from + (at - to) - now) <= SLACK_MS),
  );
}

function looked(
  before: Clock | undefined,
  passed: Clock['gaps'][number] | undefined,
  now: Instant,
): Clock | undefined {
  if (!before) return { at: now, gaps: [] };
  const { at, gaps } = before;
  if (passed) return { at: now, gaps: gaps.slice(0, gaps.lastIndexOf(passed)) };
  if (now - at > LEAST_MS) return { at: now, gaps: [...gaps, { from: at, to: now }].slice(-MOST_GAPS) };
  return now - at > NOTE_EVERY_MS ? { at: now, gaps } : before;
}
