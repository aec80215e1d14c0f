import { describe, expect, it } from 'vitest';

import { daysOf, gaps, lived, planned, playbookOf, told } from './simulated';

const playbook = playbookOf('seven-components');
/** The system counts its days from 1. */
const fromOne = (lines: string[]) =>
  lines.map((line) => line.replace(/^d(\d+)/, (_, day: string) => `d${Number(day) + 1}`));

describe('the tiers', () => {
  it('hot closes in 7 to 21 days, warm in 30 to 90, cold in 90 or more', () => {
    expect(playbook.tiers).toMatchObject({
      hot: { expectedCloseDays: [7, 21] },
      warm: { expectedCloseDays: [30, 90] },
    });
    expect(playbook.tiers.cold!.expectedCloseDays![0]).toBe(90);
  });

  it('hot: 8 touches in 21 days', () => {
    expect(fromOne(told(planned('seven-components', { tier: 'hot' })))).toEqual([
      'd1 10:00 email recap',
      'd2 10:00 email resource',
      'd3 11:00 sms nudge',
      'd5 14:00 email objection',
      'd7 10:00 email proof',
      'd10 09:30 phone call',
      'd14 11:00 email offer',
      'd21 10:00 email permission-close',
    ]);
  });

  it('the SMS only with permission', () => {
    expect(playbook.cadences[0]!.touches[2]).toMatchObject({ channel: 'sms', consent: true });
  });

  it('warm: 10 touches in 60 days', () => {
    expect(fromOne(told(planned('seven-components', { tier: 'warm' })))).toEqual([
      'd1 10:00 email recap',
      'd4 10:00 email education',
      'd8 11:00 email case-study',
      'd15 10:00 email data',
      'd22 14:00 email update',
      'd30 10:00 email resource',
      'd38 09:30 phone call',
      'd45 11:00 email comparison',
      'd52 10:00 email roi',
      'd60 10:00 email permission-close',
    ]);
  });

  it('cold: 12 touches, eleven of them in 120 days, then quarterly', () => {
    const lines = planned('seven-components', { tier: 'cold' });
    expect(lines).toHaveLength(12);
    expect(daysOf(lines).map((day) => day + 1)).toEqual([1, 7, 17, 28, 42, 56, 70, 84, 98, 112, 120, 210]);
    expect(lines.slice(0, 11).map(({ angle }) => angle)).toEqual([
      'welcome',
      'resource',
      'case-study',
      'data',
      'objection',
      'event',
      'tool',
      'proof',
      'update',
      're-engagement',
      'permission-close',
    ]);
    expect(lines.every(({ channel }) => channel === 'email')).toBe(true);
    expect(playbook.cadences.find(({ id }) => id === 'cold')!.end).toEqual({
      do: 'switch',
      cadence: 'quarterly',
    });
  });

  it('unqualified: a quarterly e-mail without rep time', () => {
    const lines = planned('seven-components', { tier: 'unqualified' });
    expect(daysOf(lines)).toEqual([91, 182, 270, 360]);
    expect(lines.every(({ channel }) => channel === 'email')).toBe(true);
    expect(playbook.cadences.find(({ id }) => id === 'quarterly')).toMatchObject({
      passive: true,
      repeat: { every: { days: 90 } },
    });
  });

  it('frequency falls: no gap of the hot list is shorter than the one before it', () => {
    expect(gaps(daysOf(planned('seven-components', { tier: 'hot' })))).toEqual([1, 1, 2, 2, 3, 4, 7]);
  });

  it('by rhythm, for whoever switches: daily for a week and then every 2 or 3 days; every 3 to 5 for a month and then weekly; every 10 to 14 for 60 days and then monthly', () => {
    const between = (id: string) => {
      const days = playbook.cadences
        .find((cadence) => cadence.id === id)!
        .touches.map(({ after }) => after.days ?? 0);
      return (from: number, to: number) => new Set(gaps(days.filter((day) => day >= from && day <= to)));
    };
    const [hot, warm, cold] = ['hot-rhythm', 'warm-rhythm', 'cold-rhythm'].map(between) as [
      ReturnType<typeof between>,
      ReturnType<typeof between>,
      ReturnType<typeof between>,
    ];
    expect(hot(0, 6)).toEqual(new Set([1]));
    expect(hot(6, 21)).toEqual(new Set([2, 3]));
    expect(warm(0, 30)).toEqual(new Set([4, 5]));
    expect(warm(30, 90)).toEqual(new Set([7]));
    expect(cold(0, 60)).toEqual(new Set([12]));
    expect(cold(60, 400)).toEqual(new Set([30]));
  });
});

describe('behaviour moves the tier', () => {
  it.each(['warm', 'cold'] as const)('an e-mail opened three times makes a %s lead hot', (tier) => {
    const days = ['03', '04', '05'].map((day) => ({ at: `2026-03-${day}T11:00`, type: 'opened' }));
    const lines = lived('seven-components', { tier }, days);
    expect(lines.map((line) => line.tier)).toEqual([tier, tier, 'hot']);
    expect(lines[2]!.next).toMatchObject({ touch: 1, of: 8 });
  });

  it('a cold lead who looks at pricing three times becomes hot', () => {
    const days = ['03', '10', '17'].map((day) => ({ at: `2026-03-${day}T11:00`, type: 'pricing-page' }));
    expect(lived('seven-components', { tier: 'cold' }, days).map((line) => line.tier)).toEqual([
      'cold',
      'cold',
      'hot',
    ]);
  });

  it('a hot lead dark for 30 days becomes warm, and not a day sooner', () => {
    const events = [
      { at: '2026-03-02T10:00', type: 'sent' },
      { at: '2026-03-31T12:00', type: 'bounced' },
      { at: '2026-04-01T12:00', type: 'bounced' },
    ];
    expect(lived('seven-components', { tier: 'hot' }, events).map((line) => line.tier)).toEqual([
      'hot',
      'hot',
      'warm',
    ]);
  });

  it('eight touches without a response: long-term nurture', () => {
    const after = (tier: 'hot' | 'warm') => {
      const sent = planned('seven-components', { tier })
        .slice(0, 8)
        .map(({ at }) => ({ at, type: 'sent' }));
      return lived('seven-components', { tier }, [...sent, { at: '2026-04-24T12:00', type: 'visited' }]);
    };
    expect(after('hot')[8]).toMatchObject({ status: 'mia', next: { touch: 1, channel: 'email' } });
    expect(after('warm')[8]).toMatchObject({ next: { touch: 9, of: 10 } });
  });

  it('the pricing page alerts at once', () => {
    expect(playbook.triggers.find(({ id }) => id === 'pricing')).toMatchObject({
      when: { on: 'signal', kind: 'pricing-page' },
      if: [],
      then: [{ do: 'alert' }],
    });
  });

  it('a booked meeting gives a confirmation and reminders', () => {
    expect(
      playbook.cadences.find(({ id }) => id === 'before-call')!.touches.map(({ script }) => script),
    ).toEqual(['call-confirmed', 'call-day-before', 'call-hour-before']);
  });

  it('a reply stops the sequence at once', () => {
    expect(
      lived('seven-components', { tier: 'hot' }, [
        { at: '2026-03-02T10:00', type: 'sent' },
        { at: '2026-03-03T09:00', type: 'reply' },
      ]).at(-1),
    ).toMatchObject({ stage: 'conversation', status: 'active', next: null });
  });
});

it('a message needs first name, company and pain point to be personal', () => {
  expect(playbook.requiredFields).toEqual(['name', 'company', 'painPoint']);
});

it('reviews: 30 minutes on Monday, every month, every quarter', () => {
  expect(playbook.reviews).toMatchObject([
    { every: 'week', weekday: 1, minutes: 30 },
    { every: 'month', minutes: 120 },
    { every: 'quarter', minutes: 240 },
  ]);
  expect(playbook.reviews[0]!.agenda).toHaveLength(5);
  expect(playbook.reviews[1]!.agenda).toHaveLength(5);
  expect(playbook.reviews[2]!.agenda).toHaveLength(3);
});
