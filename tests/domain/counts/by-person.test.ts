import { expect, it } from 'vitest';

import { countsIn, sumOf } from '@/lib/domain/counts/days';
import { byPerson } from '@/lib/domain/counts/questions';
import { courseOf } from '@/lib/domain/metrics/course-of';
import type { Day } from '@/lib/domain/time/calendar';
import { playbooks } from '@/lib/playbooks';

import { save, sent } from '../asked';
import { Story } from '../given';
import { at, LONDON } from '../sample';
import { clocked } from '../sample-clock';
import { rowsOf } from './counted';

const life = (owner: string | null) => {
  const story = new Story(clocked(playbooks)).at('2026-03-02 09:00', save());
  return owner === null ? story : story.at('2026-03-02 09:01', { type: 'set-owner', owner });
};
const course = (story: Story) => courseOf(story.log)!;
const world = { until: at('2026-03-06 12:00'), works: () => true, alone: null, zone: LONDON };

it('says of each owner how many are open, late, planned, and who keeps the deadlines', () => {
  const courses = [
    course(life('ana').at('2026-03-02 09:10', sent()).at('2026-03-04 10:00', sent())),
    course(life('ana').at('2026-03-05 09:10', sent())),
    course(life('bo')),
    course(life(null).at('2026-03-02 09:30', { type: 'archive' })),
  ];
  const { until } = world;
  const counts = countsIn({ rows: rowsOf(courses, world), until }, 'person');
  const [ana, bo, nobody] = byPerson({
    period: { cells: sumOf(counts, null, LONDON), until },
    now: counts.now,
    days: counts.days,
    today: '2026-03-06' as Day,
  });
  expect(ana).toMatchObject({ owner: 'ana', open: 2, late: 0, week: { planned: 2, pace: 3 } });
  expect(ana!.kept).toMatchObject({ n: 1, of: 2 });
  expect(bo).toMatchObject({ owner: 'bo', open: 1, late: 1, week: { planned: 1, pace: null } });
  expect(bo!.kept).toMatchObject({ n: 0, of: 1 });
  expect(nobody).toMatchObject({ owner: null, open: 0 });
});
