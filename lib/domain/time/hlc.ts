import { z } from 'zod';

import type { Instant } from './calendar';

/**
 * A reading of a hybrid logical clock (Kulkarni et al. 2014), as a text that sorts: nine figures of wall time
 * (epoch ms, base 36), four that count on where the wall stands still. It says what came before what, on
 * whatever device; when something was is said by `at` alone.
 */
export const Hlc = z
  .string()
  .regex(/^[0-9a-z]{13}$/)
  .refine(isSane, 'not a reading')
  .brand<'Hlc'>();
export type Hlc = z.infer<typeof Hlc>;

const WALL = 9;
const COUNT = 4;
const LAST_COUNT = 36 ** COUNT - 1;
/**
 * The year 3000. A reading from outside that says more, or has counted for longer, would leave nothing to
 * come after it.
 */
const LAST_WALL = 32_503_680_000_000;
const LAST_HEARD = LAST_COUNT / 2;

function packed(wall: number, count: number): Hlc {
  const figures = (value: number, length: number) => value.toString(36).padStart(length, '0');
  return `${figures(wall, WALL)}${figures(count, COUNT)}` as Hlc;
}

function isSane(hlc: string): boolean {
  return wallOf(hlc) <= LAST_WALL && countOf(hlc) <= LAST_HEARD;
}

/** A reading at `at` of a clock that has heard of nothing. */
export function hlcAt(at: Instant): Hlc {
  return packed(Math.min(Math.max(0, at), LAST_WALL), 0);
}

/**
 * The reading for what is done at `now` by somebody who has heard of everything up to `heard`: never before
 * it, so that a cause comes before its effect whatever the clocks say. `heard` is that of one log, not of a
 * device: a clock that is a week ahead puts out of step only what it wrote itself, and there by counting, not
 * by moving anybody's time.
 */
export function hlcAfter(heard: Hlc | undefined, now: Instant): Hlc {
  const own = hlcAt(now);
  if (heard === undefined || own > heard) return own;
  const count = countOf(heard);
  return count < LAST_COUNT ? packed(wallOf(heard), count + 1) : packed(wallOf(heard) + 1, 0);
}

/** Epoch milliseconds. */
export function wallOf(hlc: string): number {
  return Number.parseInt(hlc.slice(0, WALL), 36);
}

function countOf(hlc: string): number {
  return Number.parseInt(hlc.slice(WALL), 36);
}
