import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import type { Cells } from '@/lib/domain/counts/cells';
import { countCourse, type Part, type Rows } from '@/lib/domain/counts/count-course';
import { type Counts, countsIn } from '@/lib/domain/counts/days';
import type { Settings } from '@/lib/domain/settings/settings';
import type { Day, Instant } from '@/lib/domain/time/calendar';
import type { Db } from '@/lib/store/database/db';
import type { Against } from '@/lib/store/numbers/against';
import type { KnownCourses } from '@/lib/store/numbers/courses';

import { inSlices } from '../data/in-slices';
import { useServices } from '../data/services';

/** Of whom, as of when. */
export type Asked = { sample: boolean; settings: Settings; now: Instant };

/** How often is asked again for counts that are as of a moment that is past. */
const BEHIND_MS = 3000;

/**
 * What was counted of a part from a day on (null: from the first), and how far the counting has come. What the worker
 * keeps ready is read; without it, and of invented leads, everybody is counted here, between frames. `isEmpty`: there
 * are no leads at all.
 */
export function useCounts({ sample, settings, now }: Asked, part: Part | null, from: Day | null) {
  const { db } = useServices();
  const queries = useQueryClient();
  const [progress, setProgress] = useState({ read: 0, of: 0 });
  const query = useQuery<Counts & { isEmpty: boolean }>({
    queryKey: ['counts', sample, part, from, now],
    enabled: part !== null,
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data && state.data.until < now ? BEHIND_MS : false),
    queryFn: async () => {
      const database = await db();
      const [{ readCountContext }, { readPart }] = await Promise.all([
        import('@/lib/store/numbers/count-context'),
        import('@/lib/store/numbers/read-counts'),
      ]);
      const against = await readCountContext(database, now);
      const kept = sample ? null : await readPart(database, against, part!, from);
      const isEmpty = !sample && (await database.leads.limit(1).count()) === 0;
      if (kept) return { ...countsIn(kept, part!, from), isEmpty };
      const tell = (read: number, of: number) => {
        setProgress({ read, of });
        return true;
      };
      const rows = await countHere(queries, database, { sample, settings, now }, against, tell);
      return { ...countsIn({ rows, until: now }, part!, from), isEmpty };
    },
  });
  return { ...query, progress };
}

/** Counts of everybody stay with the page for so long that its parts need not count again. */
const KEPT_MS = 60_000;

function countHere(
  queries: QueryClient,
  db: Db,
  { sample, settings, now }: Asked,
  { context, against }: Against,
  tell: (read: number, of: number) => boolean,
): Promise<ReadonlyMap<string, Cells>> {
  return queries.fetchQuery({
    queryKey: ['counted', sample, now, against],
    staleTime: KEPT_MS,
    gcTime: KEPT_MS,
    queryFn: async () => {
      const courses = sample
        ? await (await import('./sample-courses')).sampleCourses(settings, now, tell)
        : await readAll(queries, db, tell);
      const rows: Rows = new Map();
      function* counting() {
        for (const course of courses) yield countCourse(course, context, rows);
      }
      await inSlices(counting(), () => true);
      return rows;
    },
  });
}

async function readAll(queries: QueryClient, db: Db, tell: (read: number, of: number) => boolean) {
  const { readCourses } = await import('@/lib/store/numbers/courses');
  const known = await readCourses(db, tell, queries.getQueryData<KnownCourses>(['courses', false]));
  if (known === null) throw new Error('nobody waits for it any more');
  queries.setQueryData(['courses', false], known);
  return known.courses;
}
