import type { Instant } from './calendar';

/**
 * The moment `ms` after 1970 in UTC, of a number that is known to be one: a clock that was read, or a sum of
 * moments and spans. The one place where a number becomes an `Instant` unchecked (what comes from outside goes
 * through the `Instant` schema of `calendar`), and free of the schema, so that screens can be drawn without it.
 */
export function instant(ms: number): Instant {
  return ms as Instant;
}

/** The moment `ms` after `at`, or before it where `ms` is negative. */
export function plus(at: Instant, ms: number): Instant {
  return instant(at + ms);
}
