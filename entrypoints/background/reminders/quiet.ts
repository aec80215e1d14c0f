import { addDays, clockOf, dayOf, type Instant, instantOf } from '@/lib/domain/time/calendar';
import type { Settings } from '@/lib/domain/settings/settings';

/**
 * When the quiet hours that `now` is in end; null outside of them. A span over midnight belongs to both days.
 */
export function quietUntil({ quiet, zone }: Pick<Settings, 'quiet' | 'zone'>, now: Instant): Instant | null {
  if (!quiet || quiet.from === quiet.to) return null;
  const time = clockOf(now, zone);
  const today = dayOf(now, zone);
  if (quiet.from < quiet.to)
    return quiet.from <= time && time < quiet.to ? instantOf(today, quiet.to, zone) : null;
  if (time >= quiet.from) return instantOf(addDays(today, 1), quiet.to, zone);
  return time < quiet.to ? instantOf(today, quiet.to, zone) : null;
}
