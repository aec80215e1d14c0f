import { useMemo } from 'react';

import type { MetricContext } from '@/lib/domain/metrics/metric';
import { workingHours } from '@/lib/domain/metrics/working-hours';
import type { Settings } from '@/lib/domain/settings/settings';
import type { Instant } from '@/lib/domain/time/calendar';
import { shipped } from '@/lib/store/database/shipped';

import { useRoster } from '../data/use-roster';

/** The one whose leads all are, where there is no team. */
const ALONE = 'rep';

/** What numbers are read against: now, the rep's hours, and whether they work alone. The database has been opened, and with it the holidays. */
export function useMetricContext(settings: Settings, now: Instant): MetricContext {
  const { data: roster } = useRoster();
  const alone = roster && roster.roster.length > 0 ? null : ALONE;
  return useMemo(
    () => ({ until: now, works: workingHours(settings, shipped().holidays), alone }),
    [settings, now, alone],
  );
}
