import { expect, it } from 'vitest';

import { scriptTrends } from '@/lib/domain/counts/script-trends';
import { courseOf } from '@/lib/domain/metrics/course-of';
import { playbooks } from '@/lib/playbooks';

import { save, sent, signal } from '../asked';
import { Story } from '../given';
import { at, LONDON } from '../sample';
import { clocked } from '../sample-clock';
import { cellsOf } from './counted';

const until = at('2026-06-01');
const context = { until, zone: LONDON, works: () => true, alone: 'rep' };

it('a script falls or rises only where it is more than chance', () => {
  const answeredShare = (month: string, n: number, share: number) =>
    Array.from({ length: n }, (_, nth) => {
      const story = new Story(clocked(playbooks))
        .at(`2026-${month}-02 09:00`, save())
        .at(`2026-${month}-02 09:10`, { ...sent(), script: 'first-words' } as never);
      return courseOf((nth < n * share ? story.at(`2026-${month}-03 09:00`, signal('replied')) : story).log)!;
    });
  const trend = (before: number, now: number, n = 60) => {
    const courses = [...answeredShare('03', n, before), ...answeredShare('04', n, now)];
    const of = (from: string, to: string) => ({
      cells: cellsOf(courses, context, { period: { from: at(from), to: at(to) } }),
      until,
    });
    return scriptTrends({ now: of('2026-04-01', '2026-05-01'), before: of('2026-03-01', '2026-04-01') })[0]!
      .way;
  };
  expect(trend(0.5, 0.1)).toBe('falling');
  expect(trend(0.1, 0.5)).toBe('rising');
  expect(trend(0.3, 0.35)).toBe('same');
  expect(trend(1, 0.5, 4)).toBe('same');
});
