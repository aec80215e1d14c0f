import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

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
} from '@/lib/domain/metrics/plots';
import { samplePipeline } from '@/lib/domain/simulate/sample-pipeline';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { playbooks } from '@/lib/playbooks';

import { message, outcome, save, sent, signal, thread } from '../asked';
import { Story } from '../given';
import { at, LONDON } from '../sample';
import { clocked } from '../sample-clock';

const course = (story: Story) => courseOf(story.log)!;
const ada = () => new Story(clocked(playbooks)).at('2026-03-02 09:00', save());
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
    expect(heights(funnel(courses, null))).toEqual([3, 2, 1, 1, 1]);
    expect(heights(firstResponses(courses, null))).toEqual([1, 1, 0, 0, 0, 1]);
    expect(heights(touchesGiven(courses, null))[0]).toBe(2);
    expect(reasons(courses, null, true)).toEqual([{ name: 'price', value: 1 }]);
    expect(outcomesByWeek(courses, null, LONDON)).toEqual([{ name: '2026-03-02', won: 1, lost: 0 }]);
  });

  it('write answers at the hour of the rep’s own clock, daylight saving too', () => {
    const summer = ada()
      .at('2026-03-02 09:03', sent())
      .at('2026-04-01 12:00', thread(message('m', 'in', '2026-04-01 11:30', 'Yes')));
    expect(answerTimes([course(summer)], null, LONDON)[2]![11]).toBe(1);
  });

  it('leave out what is not in the period', () => {
    const lost = course(ada().at('2026-03-04 09:00', outcome('lost', { reason: 'timing' })));
    const april = { from: at('2026-04-01'), to: at('2026-05-01') };
    expect(heights(funnel([lost], april))).toEqual([0, 0, 0, 0, 0]);
    expect([reasons([lost], april, false), outcomesByWeek([lost], april, LONDON)]).toEqual([[], []]);
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
        const [saved, touched] = heights(funnel(courses, null));
        expect(saved).toBe(12);
        expect(touched).toBeLessThanOrEqual(12);
        const given = heights(touchesGiven(courses, null));
        const silent = heights(silence(courses, null));
        for (const falling of [given, silent])
          expect(falling.every((value, n) => n === 0 || value <= falling[n - 1]!)).toBe(true);
        const moved = courses.reduce((sum, { tiers }) => sum + tiers.length - 1, 0);
        expect(tierMoves(courses, null).reduce((sum, { value }) => sum + value, 0)).toBe(moved);
      }),
      { numRuns: 10 },
    );
  });
});
