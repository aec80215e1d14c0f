import { useMemo } from 'react';

import { type WeekLimit, weekLimit } from '@/lib/domain/plan/week-limit';
import type { Settings } from '@/lib/domain/settings/settings';
import { dayOf, type Instant } from '@/lib/domain/time/calendar';

import { usePlaybooks } from '../data/use-settings';
import { useMetricContext } from './use-metric-context';

/** What the rep's own daily limits, or else those of the playbook in use, allow in the next seven days. */
export function useWeekLimit(settings: Settings, now: Instant): WeekLimit | null {
  const { data: playbooks } = usePlaybooks();
  const { works } = useMetricContext(settings, now);
  const playbook = playbooks?.find(({ id }) => id === settings.playbook);
  return useMemo(
    () => (playbook ? weekLimit(playbook, settings, dayOf(now, settings.zone), works) : null),
    [playbook, settings, now, works],
  );
}
