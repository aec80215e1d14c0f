import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { Course } from '@/lib/domain/metrics/course';
import type { Settings } from '@/lib/domain/settings/settings';
import type { Instant } from '@/lib/domain/time/calendar';

import { useServices } from '../data/services';

/** The courses of all leads, or of invented ones, and how far the reading has come. */
export function useCourses(sample: boolean, settings: Settings, now: Instant) {
  const { db } = useServices();
  const [progress, setProgress] = useState({ read: 0, of: 0 });
  const query = useQuery<readonly Course[]>({
    queryKey: ['courses', sample],
    staleTime: sample ? Infinity : 0,
    gcTime: 0,
    queryFn: async ({ signal }) => {
      const tell = (read: number, of: number) => {
        setProgress({ read, of });
        return !signal.aborted;
      };
      const database = await db();
      if (sample) return (await import('./sample-courses')).sampleCourses(settings, now, tell);
      return (await (await import('@/lib/store/numbers/courses')).readCourses(database, tell)) ?? [];
    },
  });
  return { ...query, progress };
}
