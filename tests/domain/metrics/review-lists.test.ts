import { describe, expect, it } from 'vitest';

import { courseOf } from '@/lib/domain/metrics/course-of';
import { reviewListsOf } from '@/lib/domain/metrics/review-lists';
import type { Tier } from '@/lib/domain/words';
import { playbooks } from '@/lib/playbooks';

import { outcome, save, sent, signal } from '../asked';
import { Story } from '../given';
import { at } from '../sample';
import { clocked } from '../sample-clock';

const life = () => new Story(clocked(playbooks)).at('2026-03-02 09:00', save());
const listed = (story: Story, until: string, alone: string | null = 'rep') =>
  reviewListsOf(courseOf(story.log)!, { until: at(until), alone });

describe('a review', () => {
  it('names who is stuck, and why: late, without a next step, without an owner', () => {
    const late = life().at('2026-03-02 09:10', sent());
    expect(listed(late, '2026-03-04 12:00')).toEqual([]);
    expect(listed(late, '2026-03-20 12:00')).toMatchObject([{ list: 'late' }]);
    const archived = life().at('2026-03-05 09:00', { type: 'archive' });
    const lost = life().at('2026-03-05 09:00', outcome('lost', { reason: 'price' }));
    for (const over of [archived, lost]) expect(listed(over, '2026-03-20 12:00')).toEqual([]);
    const idle = life().at('2026-03-02 10:00', signal('replied'));
    expect(listed(idle, '2026-03-20 12:00')).toMatchObject([
      { list: 'no-step', since: at('2026-03-02 10:00') },
    ]);
    expect(listed(late, '2026-03-03 09:00', null)).toMatchObject([{ list: 'no-owner' }]);
  });

  it('calls dead who was touched three times, never answered, and has been quiet for 45 days', () => {
    const three = life()
      .at('2026-03-02 09:10', sent())
      .at('2026-03-04 10:00', sent())
      .at('2026-03-06 10:00', sent());
    const isDead = (story: Story, until: string) => listed(story, until).some(({ list }) => list === 'dead');
    expect(isDead(three, '2026-04-19 10:00')).toBe(false);
    expect(listed(three, '2026-04-21 10:00')).toContainEqual({
      list: 'dead',
      since: at('2026-03-06 10:00'),
    });
    const answered = life().at('2026-03-02 09:10', sent()).at('2026-03-04 10:00', signal('replied'));
    expect(isDead(answered, '2026-06-01')).toBe(false);
  });

  const moveOf = (story: Story, until: string) => listed(story, until).find(({ list }) => list === 'move');
  const as = (tier: Tier, when = '2026-03-02 09:10') => life().at(when, { type: 'set-tier', tier });

  it.each([
    ['hot', '2026-03-20', '2026-04-03', 'warm'],
    ['warm', '2026-05-30', '2026-06-01', 'cold'],
    ['cold', '2026-06-29', '2026-07-02', 'unqualified'],
  ] as const)('moves a %s lead down a tier once they have been silent too long', (from, still, dark, to) => {
    expect(moveOf(as(from), still)).toBeUndefined();
    expect(moveOf(as(from), dark)).toMatchObject({ since: at('2026-03-02 09:00'), move: { from, to } });
  });

  it('moves whoever has answered since they grew cold to warm, and whoever has booked a call to hot', () => {
    const cold = as('cold').at('2026-03-05 10:00', signal('replied'));
    expect(moveOf(cold, '2026-03-06')).toMatchObject({
      since: at('2026-03-05 10:00'),
      move: { from: 'cold', to: 'warm' },
    });
    const again = cold.at('2026-03-06 10:00', { type: 'set-tier', tier: 'warm' });
    expect(moveOf(again, '2026-03-07')).toBeUndefined();
    const booked = as('warm').at('2026-03-05 10:00', {
      ...signal('booked'),
      start: at('2026-03-10 10:00'),
    } as never);
    expect(moveOf(booked, '2026-03-06')).toMatchObject({ move: { from: 'warm', to: 'hot' } });
    expect(moveOf(booked, '2026-03-11')).toBeUndefined();
  });

  it('lists nobody to be moved who is dead: they are to be archived', () => {
    const silent = as('hot')
      .at('2026-03-02 09:20', sent())
      .at('2026-03-04 10:00', sent())
      .at('2026-03-06 10:00', sent());
    expect(listed(silent, '2026-05-01').map(({ list }) => list)).not.toContain('move');
  });
});
