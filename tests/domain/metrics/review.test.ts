import { describe, expect, it } from 'vitest';

import { courseOf } from '@/lib/domain/metrics/course-of';
import { darkLeads, deadLeads, scriptTrends, stuckLeads } from '@/lib/domain/metrics/review';
import { playbooks } from '@/lib/playbooks';

import { outcome, save, sent, signal } from '../asked';
import { Story } from '../given';
import { at, LONDON } from '../sample';
import { clocked } from '../sample-clock';

const life = () => new Story(clocked(playbooks)).at('2026-03-02 09:00', save());
const world = (until: string, alone: string | null = 'rep') => ({
  until: at(until),
  zone: LONDON,
  works: () => true,
  alone,
});
const course = (story: Story) => courseOf(story.log)!;

describe('a review', () => {
  it('names who is stuck, and why: late, without a next step, without an owner', () => {
    const late = course(life().at('2026-03-02 09:10', sent()));
    expect(stuckLeads([late], world('2026-03-04 12:00'))).toEqual([]);
    expect(stuckLeads([late], world('2026-03-20 12:00'))).toMatchObject([{ why: 'late' }]);
    const archived = course(life().at('2026-03-05 09:00', { type: 'archive' }));
    const lost = course(life().at('2026-03-05 09:00', outcome('lost', { reason: 'price' })));
    expect(stuckLeads([archived, lost], world('2026-03-20 12:00'))).toEqual([]);
    const idle = course(life().at('2026-03-02 10:00', signal('replied')));
    expect(stuckLeads([idle], world('2026-03-20 12:00'))).toMatchObject([
      { why: 'no-step', since: at('2026-03-02 10:00') },
    ]);
    expect(stuckLeads([late], world('2026-03-03 09:00', null))).toMatchObject([{ why: 'no-owner' }]);
  });

  it('calls dead who was touched three times, never answered, and has been quiet for 45 days', () => {
    const three = life()
      .at('2026-03-02 09:10', sent())
      .at('2026-03-04 10:00', sent())
      .at('2026-03-06 10:00', sent());
    expect(deadLeads([course(three)], world('2026-04-19 10:00'))).toEqual([]);
    expect(deadLeads([course(three)], world('2026-04-21 10:00'))).toMatchObject([
      { since: at('2026-03-06 10:00') },
    ]);
    const answered = life().at('2026-03-02 09:10', sent()).at('2026-03-04 10:00', signal('replied'));
    expect(deadLeads([course(answered)], world('2026-06-01'))).toEqual([]);
  });

  it('calls a hot lead dark after thirty days without a word', () => {
    const hot = course(life().at('2026-03-02 09:10', { type: 'set-tier', tier: 'hot' }));
    expect(darkLeads([hot], world('2026-03-20'))).toEqual([]);
    expect(darkLeads([hot], world('2026-04-03'))).toMatchObject([{ since: at('2026-03-02 09:00') }]);
  });

  it('says that a script falls or rises only where it is more than chance', () => {
    const answeredShare = (month: string, n: number, share: number) =>
      Array.from({ length: n }, (_, nth) => {
        const story = new Story(clocked(playbooks))
          .at(`2026-${month}-02 09:00`, save())
          .at(`2026-${month}-02 09:10`, { ...sent(), script: 'first-words' } as never);
        return course(nth < n * share ? story.at(`2026-${month}-03 09:00`, signal('replied')) : story);
      });
    const periods = {
      before: { from: at('2026-03-01'), to: at('2026-04-01') },
      now: { from: at('2026-04-01'), to: at('2026-05-01') },
    };
    const trend = (before: number, now: number, n = 60) =>
      scriptTrends(
        [...answeredShare('03', n, before), ...answeredShare('04', n, now)],
        periods,
        world('2026-06-01'),
      )[0]!.way;
    expect(trend(0.5, 0.1)).toBe('falling');
    expect(trend(0.1, 0.5)).toBe('rising');
    expect(trend(0.3, 0.35)).toBe('same');
    expect(trend(1, 0.5, 4)).toBe('same');
  });
});
