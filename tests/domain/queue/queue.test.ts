import { describe, expect, it } from 'vitest';

import { fourStages } from '@/lib/playbooks/four-stages/playbook';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { place } from '@/lib/domain/queue/queue';

import { field, message, outcome, save, sent, signal, thread } from '../asked';
import { Story } from '../given';
import { at } from '../sample';
import { clocked } from '../sample-clock';
import { byTier } from '../small-playbook';

const context = clocked([fourStages as unknown as Playbook, byTier]);
const story = (over = {}) => new Story(context).at('2026-03-02 09:00', save(over));
const placed = (one: Story, now: string) => place(one.lead, 0, at(now), context(now));
const hot = () => story({ playbook: 'by-tier', stage: 'new', source: 'form' });

describe('a lead’s place in Today', () => {
  it('is there while something is due today, later today included', () => {
    const one = story();
    expect(placed(one, '2026-03-02 09:00')).toMatchObject({
      dueAt: at('2026-03-02 09:00'),
      bucket: 1,
      tierRank: 1,
      recency: -at('2026-03-02 09:00'),
    });
    one.at('2026-03-02 10:00', sent());
    expect(placed(one, '2026-03-02 10:01')).not.toHaveProperty('bucket');
    expect(placed(one, '2026-03-03 23:59')).not.toHaveProperty('bucket');
    expect(placed(one, '2026-03-04 00:00')).toHaveProperty('bucket', 1);
  });
  it('is first once the SLA is missed', () => {
    expect(placed(hot(), '2026-03-02 09:05')).toHaveProperty('bucket', 1);
    expect(placed(hot(), '2026-03-02 09:06')).toHaveProperty('bucket', 0);
  });
  it('is in the batch at the end for nurture', () =>
    expect(
      placed(story({ playbook: 'by-tier', stage: 'new', source: 'list' }), '2026-03-02 10:00'),
    ).toHaveProperty('bucket', 2));
  it('is due at once when they wrote and nobody has answered', () => {
    const one = story()
      .at('2026-03-02 10:00', sent())
      .at('2026-03-02 12:00', thread(message('a', 'in', '2026-03-02 11:30')));
    expect(placed(one, '2026-03-02 12:00')).toMatchObject({
      dueAt: at('2026-03-02 11:30'),
      bucket: 1,
      recency: -at('2026-03-02 11:30'),
    });
    expect(
      placed(one.at('2026-03-02 12:30', thread(message('b', 'out', '2026-03-02 12:30'))), '2026-03-02 12:31'),
    ).not.toHaveProperty('dueAt');
  });
  it('is held by open tasks and booked calls', () => {
    const one = story().at('2026-03-02 10:00', signal('booked', '2026-03-05 15:00'));
    expect(placed(one, '2026-03-05 08:00')).toMatchObject({ dueAt: at('2026-03-05 15:00'), bucket: 1 });
    one.at(
      '2026-03-05 15:30',
      outcome('won', {
        next: { step: 'call', when: { day: '2026-03-09' as never, time: '11:00' as never } },
      }),
    );
    expect(placed(one, '2026-03-05 16:00')).toMatchObject({ dueAt: at('2026-03-09 11:00') });
    one.at('2026-03-09 11:30', { type: 'finish-task', taskId: one.lead.tasks[0]!.id });
    expect(placed(one, '2026-03-09 12:00')).toEqual({});
  });
  it('is given up while paused, and for good after an opt-out', () => {
    expect(
      placed(story().at('2026-03-02 09:10', { type: 'pause', until: null }), '2026-03-02 10:00'),
    ).not.toHaveProperty('dueAt');
    expect(placed(story().at('2026-03-02 09:10', { type: 'opt-out' }), '2026-03-02 10:00')).toEqual({});
  });
  it('moves with the rep’s zone where the time is the rep’s own', () => {
    const one = story().at('2026-03-02 10:00', sent());
    const abroad = clocked([fourStages as unknown as Playbook], { zone: 'America/New_York' as never });
    expect(place(one.lead, 0, at('2026-03-02 09:00'), abroad(at('2026-03-02 10:00'))).dueAt).toBe(
      at('2026-03-04 15:00'),
    );
  });
});

describe('the quiet leads', () => {
  it('shows who went quiet in which stage: written to, not answered', () => {
    const one = story();
    expect(placed(one, '2026-03-02 09:00')).not.toHaveProperty('quietStage');
    one.at('2026-03-02 10:00', sent());
    expect(placed(one, '2026-03-02 10:01')).toMatchObject({ quietStage: 'opt-in', tierRank: 1 });
    one.at('2026-03-03 09:00', signal('replied'));
    expect(placed(one, '2026-03-03 09:01')).not.toHaveProperty('quietStage');
  });
});

describe('a planned touch', () => {
  it('takes its place under the cap of the day, by channel and account', () =>
    expect(placed(story(), '2026-03-02 09:00').slot).toBe('2026-03-02:email:robin@rep.example'));
});

describe('the worker looks again', () => {
  const wake = (one: Story, now: string) => placed(one, now).wakeAt;
  it('when the SLA is missed', () => {
    expect(wake(hot(), '2026-03-02 09:00')).toBe(at('2026-03-02 09:05'));
  });
  it('at the start of the day on which something is due', () =>
    expect(wake(story().at('2026-03-02 10:00', sent()), '2026-03-02 10:01')).toBe(at('2026-03-04 00:00')));
  it('when a pause ends', () => {
    expect(
      wake(
        story().at('2026-03-02 09:10', {
          type: 'pause',
          until: { day: '2026-03-09' as never, time: '09:00' as never },
        }),
        '2026-03-02 10:00',
      ),
    ).toBe(at('2026-03-09 09:00'));
  });
  it('when silence is long enough', () => {
    const one = story({ stage: 'conversation' })
      .at('2026-03-02 10:00', signal('replied'))
      .at('2026-03-02 12:00', thread(message('b', 'out', '2026-03-02 12:00')));
    expect(wake(one, '2026-03-02 12:01')).toBe(at('2026-03-03 12:00'));
  });
  it('now, when it should have been already', () => {
    const one = story({ stage: 'conversation' })
      .at('2026-03-02 10:00', signal('replied'))
      .at('2026-03-02 12:00', sent());
    expect(wake(one, '2026-03-09 12:00')).toBe(at('2026-03-09 12:00'));
  });
  it('when a trigger’s time comes or points fade', () => {
    const quiet = clocked([{ ...byTier, tiers: {} }]);
    const soon = (one: Story, now: string) => place(one.lead, 0, at(now), quiet(now)).wakeAt;
    const dated = new Story(quiet).at(
      '2026-03-02 09:00',
      save({
        playbook: 'by-tier',
        stage: 'new',
        source: 'list',
        hand: null,
        fields: { name: field('Ada'), renewal: field('2026-04-10') },
      }),
    );
    expect(soon(dated, '2026-03-02 09:00')).toBe(at('2026-03-11 00:00'));
    const fading = new Story(quiet)
      .at('2026-03-02 09:00', save({ playbook: 'by-tier', stage: 'new', source: 'list', hand: null }))
      .at('2026-03-02 10:00', signal('pricing-page'));
    expect(soon(fading, '2026-03-02 10:00')).toBe(at('2026-03-09 10:00'));
  });
  it('never for what cannot happen: silence in a stage without a cadence, a playbook that is not here', () => {
    const { tiers: _, ...rest } = byTier;
    const without = {
      ...rest,
      id: 'bare',
      tiers: {},
      triggers: [],
      score: { ...byTier.score, rules: [] },
    } as Playbook;
    const bare = clocked([without]);
    const one = new Story(bare)
      .at('2026-03-02 09:00', save({ playbook: 'bare', stage: 'new', source: 'form' }))
      .at('2026-03-02 10:00', sent());
    expect(place(one.lead, 0, at('2026-03-20 09:00'), bare('2026-03-20 09:00')).wakeAt).toBeUndefined();
    const paused = story().at('2026-03-02 10:00', {
      type: 'pause',
      until: { day: '2026-03-03' as never, time: '09:00' as never },
    });
    expect(place(paused.lead, 0, at('2026-03-20 09:00'), bare('2026-03-20 09:00')).wakeAt).toBeUndefined();
  });
  it('whatever was woken for is settled by the tick: it is not woken for the same again', () => {
    const one = hot();
    for (let i = 0; i < 40; i += 1) {
      const now = place(one.lead, 0, one.log.at(-1)!.at, context(one.log.at(-1)!.at)).wakeAt;
      if (now === undefined) break;
      one.at(now as never, { type: 'tick' });
      expect(
        place(one.lead, 0, now as never, context(now as never)).wakeAt ?? Number.POSITIVE_INFINITY,
      ).toBeGreaterThan(now);
      if (one.log.at(-1)!.at < now) one.at(now as never, { type: 'note', text: 'seen' });
    }
  });
});
