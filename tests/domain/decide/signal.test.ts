import { describe, expect, it } from 'vitest';

import { playbooks } from '@/lib/playbooks';
import { fourStages } from '@/lib/playbooks/four-stages/playbook';
import type { Playbook } from '@/lib/domain/playbook/playbook';

import { field, outcome, save, sent, signal } from '../asked';
import { given, Story } from '../given';
import { at } from '../sample';
import { clocked } from '../sample-clock';
import { byTier } from '../small-playbook';

const context = clocked([fourStages as unknown as Playbook, byTier]);
const monday = '2026-03-02 09:00';
const story = () => new Story(context).at(monday, save());
const tiered = (source: string) =>
  new Story(context).at(monday, save({ playbook: 'by-tier', stage: 'new', source }));

describe('what is known to have happened', () => {
  it('booked: the plan stops, the status is booked', () => {
    expect(story().at('2026-03-03 09:00', signal('booked', '2026-03-05 15:00')).lead).toMatchObject({
      status: 'booked',
      enrolment: null,
      booked: { at: at('2026-03-05 15:00') },
    });
    expect(story().at('2026-03-03 09:00', signal('booked')).lead).toMatchObject({
      status: 'booked',
      booked: null,
    });
  });
  it('missed: asked for the call again', () => {
    expect(
      story()
        .at('2026-03-03 09:00', signal('booked', '2026-03-05 15:00'))
        .at('2026-03-05 15:30', signal('missed')).lead,
    ).toMatchObject({ stage: 'call-ask', status: 'follow-up', enrolment: { cadence: 'no-show' } });
  });
  it.each(playbooks.map(({ id }) => id))('a booked call waits until somebody says how it went (%s)', (id) => {
    const one = new Story(clocked(playbooks))
      .at(monday, save({ playbook: id, source: 'referral', stage: 'conversation' }))
      .at('2026-03-03 09:00', signal('booked', '2026-03-05 15:00'))
      .at('2026-03-05 16:05', { type: 'tick' })
      .at('2026-03-09 09:00', { type: 'tick' });
    expect(one.lead).toMatchObject({ status: 'booked', stage: 'conversation' });
    expect(one.at('2026-03-09 09:30', signal('missed')).lead).toMatchObject({
      status: 'follow-up',
      enrolment: { cadence: 'no-show', next: { touch: 1, script: 'call-no-show' } },
    });
  });
  it('unsubscribed: final', () =>
    expect(story().at('2026-03-03 09:00', signal('unsubscribed')).lead).toMatchObject({
      status: 'opted-out',
      optedOut: true,
      enrolment: null,
    }));
  it('an explicit no: everything stops, and no hello a year later', () =>
    expect(story().at('2026-03-03 09:00', signal('not-interested')).lead).toMatchObject({
      status: 'lost',
      enrolment: null,
      closed: { reason: null },
    }));
  it('a wrong fit: lost for that reason, and no hello either', () =>
    expect(story().at('2026-03-03 09:00', signal('wrong-fit')).lead).toMatchObject({
      status: 'lost',
      enrolment: null,
      closed: { reason: 'wrong-fit' },
    }));
  it('told twice for the same moment counts once', () => {
    const told = { ...signal('opened'), at: at('2026-03-02 12:00') };
    expect(story().at('2026-03-03 09:00', told).at('2026-03-04 09:00', told).lead.signals).toHaveLength(1);
  });
  it('in the future happened now at the latest', () =>
    expect(
      story().at('2026-03-03 09:00', { ...signal('opened'), at: at('2027-01-01') }).lead.signals[0]?.at,
    ).toBe(at('2026-03-03 09:00')));
});

describe('score, tier and cadence', () => {
  it('a cold lead twice on the pricing page in one afternoon is moved to the hot cadence at once', () => {
    const one = tiered('list').at('2026-03-02 14:00', signal('pricing-page'));
    expect(one.lead).toMatchObject({ tier: 'warm', enrolment: { cadence: 'warm' } });
    one.at('2026-03-02 15:00', signal('pricing-page'));
    expect(one.lead).toMatchObject({
      tier: 'hot',
      status: 'follow-up',
      enrolment: { cadence: 'hot', next: { touch: 1 } },
    });
    expect(one.lead.tasks).toMatchObject([{ title: 'Ring' }]);
    expect(one.log.filter(({ type }) => type === 'alerted')).toHaveLength(2);
  });
  it('a hot source is not cooled by a first small score', () =>
    expect(tiered('form').at('2026-03-02 14:00', signal('opened')).lead.tier).toBe('hot'));
  it('a score that fades takes the tier with it when time passes', () => {
    const one = tiered('list').at('2026-03-02 14:00', signal('pricing-page'));
    expect(one.at('2026-03-09 13:59', { type: 'tick' }).lead.tier).toBe('warm');
    expect(one.at('2026-03-09 14:00', { type: 'tick' }).lead.tier).toBe('cold');
  });
  it('under the parking line everything waits, until something happens', () => {
    const one = tiered('form');
    for (const day of ['02', '03', '04']) one.at(`2026-03-${day} 12:00`, sent());
    expect(one.lead).toMatchObject({ paused: { until: null, why: { code: 'parked' } } });
    expect(one.at('2026-03-05 12:00', signal('opened')).lead.paused).toBeNull();
  });
});

describe('triggers', () => {
  const fired = (one: Story) =>
    one.log
      .filter((event) => event.type === 'trigger-fired')
      .map((event) => (event.type === 'trigger-fired' ? event.trigger : ''));

  it('a missed SLA is noted once and sets off what waits for it', () => {
    const one = tiered('form').at('2026-03-02 09:04', { type: 'tick' });
    expect(fired(one)).toEqual([]);
    one.at('2026-03-02 09:06', { type: 'tick' }).at('2026-03-02 09:07', { type: 'tick' });
    expect(fired(one)).toEqual([null, 'late']);
    expect(one.lead.tasks).toMatchObject([{ title: 'Call now', due: { day: '2026-03-02', time: '09:16' } }]);
  });
  it('no SLA is missed once the touch is made', () =>
    expect(
      fired(tiered('form').at('2026-03-02 09:03', sent()).at('2026-03-02 09:30', { type: 'tick' })),
    ).toEqual([]));
  it('a hot lead dark for 30 days becomes warm, once', () => {
    const one = tiered('form')
      .at('2026-03-02 09:03', signal('replied'))
      .at('2026-04-01 09:00', { type: 'tick' });
    expect(one.lead.tier).toBe('hot');
    one.at('2026-04-01 10:03', { type: 'tick' }).at('2026-04-02 10:03', { type: 'tick' });
    expect(one.lead.tier).toBe('warm');
    expect(fired(one)).toEqual(['dark']);
  });
  it('a date that comes near starts a cadence, once', () => {
    const one = new Story(context)
      .at(
        monday,
        save({
          playbook: 'by-tier',
          stage: 'new',
          source: 'list',
          fields: { name: field('Ada'), renewal: field('2026-06-30') },
        }),
      )
      .at('2026-03-03 09:00', signal('replied'))
      .at('2026-03-03 10:00', sent());
    expect(fired(one.at('2026-05-30 09:00', { type: 'tick' }))).not.toContain('renewal');
    one.at('2026-05-31 09:00', { type: 'tick' }).at('2026-06-01 09:00', { type: 'tick' });
    expect(fired(one).filter((id) => id === 'renewal')).toHaveLength(1);
    expect(one.lead.enrolment?.cadence).toBe('warm');
  });
  it('the day of a booked meeting is a date like any other', () => {
    const remind = {
      id: 'prepare',
      because: 'the meeting is tomorrow',
      when: { on: 'date', field: 'meeting', beforeDays: 1 },
      if: [],
      then: [{ do: 'alert', text: 'Prepare the meeting' }],
    } as const;
    const one = new Story(clocked([{ ...byTier, triggers: [remind as never] }]))
      .at(monday, save({ playbook: 'by-tier', stage: 'new', source: 'form' }))
      .at('2026-03-02 10:00', signal('booked', '2026-03-05 15:00'));
    expect(fired(one.at('2026-03-03 23:59', { type: 'tick' }))).toEqual([]);
    one.at('2026-03-04 00:00', { type: 'tick' }).at('2026-03-04 09:00', { type: 'tick' });
    expect(fired(one)).toEqual(['prepare']);
  });
  it('touches count as unanswered when their answer has been waited for', () => {
    const one = tiered('referral')
      .at('2026-03-02 12:00', sent())
      .at('2026-03-04 12:00', sent())
      .at('2026-03-06 12:00', sent());
    expect(one.at('2026-03-07 12:00', { type: 'tick' }).lead.enrolment?.cadence).not.toBe('nurture');
    expect(one.at('2026-03-08 12:00', { type: 'tick' }).lead.enrolment?.cadence).toBe('nurture');
  });
  it('or when the rep says so', () => {
    const one = tiered('referral')
      .at('2026-03-02 12:00', sent())
      .at('2026-03-04 12:00', sent())
      .at('2026-03-06 12:00', sent())
      .at('2026-03-06 18:00', outcome('no-reply'));
    expect(one.lead).toMatchObject({ status: 'nurture', enrolment: { cadence: 'nurture' } });
  });
  it('start no plan over a reply that waits for its answer', () => {
    const one = new Story(context)
      .at(
        monday,
        save({
          playbook: 'by-tier',
          stage: 'new',
          source: 'list',
          fields: { name: field('Ada'), renewal: field('2026-03-10') },
        }),
      )
      .at('2026-03-02 09:05', signal('replied'))
      .at('2026-03-03 10:00', { type: 'tick' });
    expect(one.lead).toMatchObject({ status: 'active', enrolment: null });
  });
  it('are undone with the command that set them off', () => {
    const one = tiered('list').at('2026-03-02 14:00', signal('pricing-page'));
    one.at('2026-03-02 14:01', { type: 'undo', command: one.lastCommand });
    expect(one.lead).toMatchObject({ tier: 'cold', signals: [], enrolment: { cadence: 'cold' } });
  });
  it('that go round in circles stop', () => {
    const wild = {
      ...byTier,
      id: 'wild',
      triggers: [
        {
          id: 'up',
          because: 'up',
          when: { on: 'tier-crossed' as const, to: 'warm' as const },
          if: [],
          then: [{ do: 'set-tier' as const, tier: 'hot' as const }],
        },
        {
          id: 'down',
          because: 'down',
          when: { on: 'tier-crossed' as const, to: 'hot' as const },
          if: [],
          then: [{ do: 'set-tier' as const, tier: 'warm' as const }],
        },
      ],
    } as Playbook;
    const one = new Story(clocked([wild]))
      .at(monday, save({ playbook: 'wild', stage: 'new', source: 'list' }))
      .at('2026-03-02 14:00', { type: 'set-tier', tier: 'warm' })
      .at('2026-03-02 14:01', { type: 'set-tier', tier: null });
    given(...one.log)
      .when({ type: 'tick' }, clocked([wild])('2026-03-02 14:02'))
      .nothing();
    expect(one.log.length).toBeLessThan(400);
  });
});

it('rules that go in circles, from wherever they came, are stopped in the same decision', () => {
  // Refused when it is saved: being hot costs the points that made it hot.
  const circling: Playbook = {
    ...byTier,
    id: 'circling',
    score: {
      ...byTier.score,
      rules: [
        ...byTier.score.rules,
        { id: 'heat', points: -30, because: 'is hot', when: { fact: 'tier', is: ['hot'] }, each: false },
      ],
    },
  };
  const one = new Story(clocked([circling])).at(
    monday,
    save({ playbook: 'circling', stage: 'new', source: 'referral' }),
  );
  const before = one.log.length;
  one
    .at('2026-03-03 09:00', signal('pricing-page'))
    .at('2026-03-03 09:05', signal('pricing-page'))
    .at('2026-03-03 09:10', signal('pricing-page'));
  expect(one.log.length).toBeGreaterThan(before);
  expect(one.log.length).toBeLessThan(1500);
});
