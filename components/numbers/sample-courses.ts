import type { Course } from '@/lib/domain/metrics/course';
import { courseOf } from '@/lib/domain/metrics/course-of';
import type { Settings } from '@/lib/domain/settings/settings';
import { samplePipeline } from '@/lib/domain/simulate/sample-pipeline';
import { SAMPLE_LEADS, SAMPLE_SEED } from '@/lib/domain/simulate/sample-size';
import type { Instant } from '@/lib/domain/time/calendar';
import { shipped } from '@/lib/store/database/shipped';

import { inSlices } from '../data/in-slices';

/**
 * The courses of invented leads, made by the playbook in use. `tell` hears how many there are; false from it
 * ends the making.
 */
export async function sampleCourses(
  settings: Settings,
  now: Instant,
  tell: (read: number, of: number) => boolean,
): Promise<readonly Course[]> {
  const { playbooks } = shipped();
  const playbook = playbooks.find(({ id }) => id === settings.playbook) ?? playbooks[0]!;
  const logs = samplePipeline({ playbook, settings, now, leads: SAMPLE_LEADS, seed: SAMPLE_SEED });
  const courses: Course[] = [];
  function* made() {
    for (const log of logs) {
      const course = courseOf(log);
      if (course) courses.push(course);
      yield;
    }
  }
  await inSlices(made(), () => tell(courses.length, SAMPLE_LEADS));
  return courses;
}
