import type { MetricContext } from '../../domain/metrics/metric';
import { workingHours } from '../../domain/metrics/working-hours';
import type { Roster } from '../../domain/settings/roster';
import type { Settings } from '../../domain/settings/settings';
import type { Instant } from '../../domain/time/calendar';
import { shipped } from '../database/shipped';

/** The one whose leads all are, where there is no team. */
const ALONE = 'rep';

/** What leads are counted against, `against` as one text: where it changes, everything counts otherwise. */
export type Against = { context: MetricContext; against: string };

/**
 * The rep's hours and zone, and whether they work alone, as of a moment. The database has been opened, and with it the
 * holidays.
 */
export function countAgainst(settings: Settings, roster: Roster, until: Instant): Against {
  const { zone, hours, timeOff, holidays } = settings;
  const alone = roster.length > 0 ? null : ALONE;
  return {
    context: { until, zone, alone, works: workingHours(settings, shipped().holidays) },
    against: JSON.stringify([zone, hours, timeOff, holidays, alone]),
  };
}
