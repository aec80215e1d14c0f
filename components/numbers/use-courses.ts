import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { Course } from '@/lib/domain/metrics/course';

import { useServices } from '../data/services';

/** The courses of all leads, read when the page opens, and how far the reading has come. */
export function useCourses() {
  const { db } = useServices();
  const [progress, setProgress] = useState({ read: 0, of: 0 });
  const query = useQuery<readonly Course[]>({
    queryKey: ['courses'],
    staleTime: 0,
    gcTime: 0,
    queryFn: async ({ signal }) => {
      const [database, { readCourses }] = await Promise.all([db(), import('@/lib/store/numbers/courses')]);
      const found = await readCourses(database, (read, of) => {
        setProgress({ read, of });
        return !signal.aborted;
      });
      return found ?? [];
    },
  });
  return { ...query, progress };
}
