import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import type { Settings } from '@/lib/domain/settings/settings';
import { MINUTE } from '@/lib/domain/time/spans';
import type { Instant } from '@/lib/domain/time/calendar';
import type { KnownCourses } from '@/lib/store/numbers/courses';

import { useServices } from '../data/services';

const KEPT_MS = 30 * MINUTE;

/**
 * The courses of all leads, or of invented ones, and how far the reading has come. What was read stays with
 * the page for a while: then only what has changed since is read.
 */
export function useCourses(sample: boolean, settings: Settings, now: Instant) {
  const { db } = useServices();
  const [progress, setProgress] = useState({ read: 0, of: 0 });
  const queries = useQueryClient();
  const queryKey = ['courses', sample];
  const query = useQuery<KnownCourses>({
    queryKey,
    staleTime: sample ? Infinity : 0,
    gcTime: sample ? 0 : KEPT_MS,
    queryFn: async ({ signal }) => {
      const tell = (read: number, of: number) => {
        setProgress({ read, of });
        return !signal.aborted;
      };
      const database = await db();
      if (sample) {
        const { sampleCourses } = await import('./sample-courses');
        return { courses: await sampleCourses(settings, now, tell), joined: [], upTo: 0 };
      }
      const { readCourses } = await import('@/lib/store/numbers/courses');
      const known = queries.getQueryData<KnownCourses>(queryKey);
      const read = await readCourses(database, tell, known);
      if (read === null) throw new Error('nobody waits for it any more');
      return read;
    },
  });
  return { ...query, data: query.data?.courses, progress };
}
