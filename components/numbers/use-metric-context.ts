import { useMemo } from 'react';

import type { MetricContext } from '@/lib/domain/metrics/metric';
import type { Settings } from '@/lib/domain/settings/settings';
import type { Instant } from '@/lib/domain/time/calendar';
import { countAgainst } from '@/lib/store/numbers/against';

import { useRoster } from '../data/use-roster';

/** What numbers are read against: now, the rep's hours, and whether they work alone. The database has been opened, and with it the holidays. */
export function useMetricContext(settings: Settings, now: Instant): MetricContext {
  const { data: roster } = useRoster();
  return useMemo(() => countAgainst(settings, roster?.roster ?? [], now).context, [settings, now, roster]);
}
