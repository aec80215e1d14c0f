import { useMemo } from 'react';

import type { Counts } from '@/lib/domain/counts/days';
import { PACE_DAYS, type usual } from '@/lib/domain/counts/usual';
import type { Settings } from '@/lib/domain/settings/settings';
import { addDays, type Day, dayOf, type Instant } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';

import { useCounts } from '../numbers/use-counts';
import type { Tried } from './use-experiments';

/** Who was drawn for the experiments there are, and what is usual of everything that could be in one. */
export function useCounted(
  tried: readonly Tried[],
  settings: Settings,
  now: Instant,
): {
  drawn: Counts | undefined;
  counted: Parameters<typeof usual>[0] | undefined;
  isError: boolean;
  refetch: () => void;
} {
  const { zone } = settings;
  const asked = useMemo(() => ({ sample: false, settings, now }), [settings, now]);
  const today = dayOf(now, zone);
  const begun = Math.min(now, ...tried.map(({ experiment }) => experiment.startedAt));
  const drawn = useCounts(asked, 'drawn', dayOf(instant(begun), zone) as Day);
  const works = useCounts(asked, 'works', null);
  const came = useCounts(asked, 'came', addDays(today, 1 - PACE_DAYS));
  const counted = useMemo(
    () => works.data && came.data && { works: works.data.now, came: came.data, today },
    [works.data, came.data, today],
  );
  const all = [drawn, works, came];
  return {
    drawn: drawn.data,
    counted,
    isError: all.some(({ isError }) => isError),
    refetch: () => void Promise.all(all.map(({ refetch }) => refetch())),
  };
}
