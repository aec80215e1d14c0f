import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { countsIn, daysWithin } from '@/lib/domain/counts/days';
import { courseOf } from '@/lib/domain/metrics/course-of';
import {
  answerTimes,
  firstResponses,
  funnel,
  outcomesByWeek,
  reasons,
  silence,
  tierMoves,
  touchesGiven,
} from '@/lib/domain/counts/plots';
import { samplePipeline } from '@/lib/domain/simulate/sample-pipeline';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { playbooks } from '@/lib/playbooks';

import { message, outcome, save, sent, signal, thread } from '../asked';
import { Story } from '../given';
import { at, LONDON } from '../sample';
import { clocked } from '../sample-clock';
import { cellsOf, rowsOf } from './counted';

const course = (story: Story) => courseOf(story.log)!;
const ada = () => new Story(clocked(playbooks)).at('2026-03-02 09:00', save());
const until = at('2026-06-01');
const context = { until, zone: LONDON, alone: 'rep', works: () => true };
const heights = (points: readonly { value: number }[]) => points.map(({ value }) => value);

describe('plots', () => {
  it('show how far leads got, and how long they waited', () => {
    const courses = [
      course(ada()),
      course(ada().at('2026-03-02 09:40', sent())),
      course(
        ada()
          .at('2026-03-02 09:03', sent())
          .at('2026-03-03 09:00', signal('booked', '2026-03-05 15:00'))
          .at('2026-03-05 16:00', outcome('won', { reason: 'price', next: { step: 'closed' } })),
      ),
    ];
    const cells = cellsOf(courses, context);
    expect(heights(funnel(cells))).toEqual([3, 2, 1, 1, 1]);
    expect(heights(firstResponses(cells))).toEqual([1, 1, 0, 0, 0, 1]);
    expect(heights(touchesGiven(cells))[0]).toBe(2);
    expect(reasons(cells, true)).toEqual([{ name: 'price', value: 1 }]);
    expect(outcomesByWeek(countsIn({ rows: rowsOf(courses, context), until }, 'all').days)).toEqual([
      { name: '2026-03-02', won: 1, lost: 0 },
    ]);
  });

  it('write answers at the hour of the rep’s own clock, daylight saving too', () => {
    const summer = ada()
      .at('2026-03-02 09:03', sent())
      .at('2026-04-01 12:00', thread(message('m', 'in', '2026-04-01 11:30', 'Yes')));
    expect(answerTimes(cellsOf([course(summer)], context))[2]![11]).toBe(1);
  });

  it('leave out what is not in the period', () => {
    const lost = course(ada().at('2026-03-04 09:00', outcome('lost', { reason: 'timing' })));
    const april = { from: at('2026-04-01'), to: at('2026-05-01') };
    const cells = cellsOf([lost], context, { period: april });
    expect(heights(funnel(cells))).toEqual([0, 0, 0, 0, 0]);
    const counts = countsIn({ rows: rowsOf([lost], context), until }, 'all');
    expect([reasons(cells, false), outcomesByWeek(daysWithin(counts.days, april, LONDON))]).toEqual([[], []]);
  });

  it('of any pipeline fall where they must, and count nobody twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.constantFrom(...playbooks), (seed, playbook) => {
        const courses = [
          ...samplePipeline({
            playbook,
            settings: defaultSettings(LONDON),
            now: at('2026-06-01'),
            leads: 12,
            seed,
          }),
        ].map((log) => courseOf(log)!);
        const cells = cellsOf(courses, context);
        const [saved, touched] = heights(funnel(cells));
        expect(saved).toBe(12);
        expect(touched).toBeLessThanOrEqual(12);
        const given = heights(touchesGiven(cells));
        const silent = heights(silence(cells));
        for (const falling of [given, silent])
          expect(falling.every((value, n) => n === 0 || value <= falling[n - 1]!)).toBe(true);
        const moved = courses.reduce((sum, { tiers }) => sum + tiers.length - 1, 0);
        expect(tierMoves(cells).reduce((sum, { value }) => sum + value, 0)).toBe(moved);
      }),
      { numRuns: 10 },
    );
  });
});
