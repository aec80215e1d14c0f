import { describe, expect, it } from 'vitest';

import { daysOf, gaps, lived, planned, playbookOf, WEEK } from './simulated';

const playbook = playbookOf('speed-to-lead');
const source = (id: string) => playbook.sources.find((one) => one.id === id)!;
const rule = (id: string) => playbook.score.rules.find((one) => one.id === id)!;

describe('the clock', () => {
  it('two minutes as the target, five as the SLA', () => {
    for (const id of ['demo-request', 'inbound-form', 'paid-search', 'paid-ad', 'social-form']) {
      expect(source(id)).toMatchObject({ target: { minutes: 2 }, firstTouch: { minutes: 5 } });
    }
  });

  it('the first touch says both', () => {
    const [first] = planned('speed-to-lead', { tier: 'hot' });
    expect(first!.why.filter(({ code }) => code.startsWith('sla'))).toEqual([
      { code: 'sla-minutes', args: { count: 5 } },
      { code: 'sla-target', args: { count: 2 } },
    ]);
  });

  it('a human call within 15 minutes: referrals, forms answered by SMS or chat, and every breach', () => {
    expect(source('referral').firstTouch).toEqual({ minutes: 15 });
    for (const id of ['inbound', 'chat', 'late']) {
      expect(playbook.triggers.find((one) => one.id === id)!.then).toContainEqual(
        expect.objectContaining({ do: 'task', withinMinutes: 15 }),
      );
    }
  });

  it('a breach alerts and escalates', () => {
    expect(
      playbook.triggers.find(({ when }) => when.on === 'sla-passed')!.then.map((action) => action.do),
    ).toEqual(['alert', 'task', 'assign']);
  });

  it('a same-day review of those who did not respond', () => {
    expect(playbook.reviews[0]).toMatchObject({ id: 'same-day', every: 'day' });
  });
});

describe('points', () => {
  it.each([
    ['booked', 30],
    ['replied', 15],
    ['phone-verified', 10],
    ['unopened', -10],
    ['unsubscribed', -20],
  ] as const)('%s: %i', (id, points) => {
    expect(rule(id).points).toBe(points);
  });

  it('the three opens that are missed are three touches', () => {
    expect(rule('unopened').when).toEqual({ fact: 'unopened', touches: 3 });
  });

  it('hot at 60 or more, parked under 20', () => {
    expect(playbook.score).toMatchObject({ hot: 60, parkUnder: 20 });
  });

  it('intent adds: a form with detail, a question about the price', () => {
    expect(rule('detail').points).toBeGreaterThan(0);
    expect(rule('asked-price').points).toBeGreaterThan(0);
  });

  it('they add up on one lead', () => {
    const lines = lived('speed-to-lead', { tier: 'warm', source: 'referral' }, [
      { at: '2026-03-02T09:10', type: 'phone-verified' },
      { at: '2026-03-02T09:20', type: 'reply' },
      { at: '2026-03-02T09:30', type: 'booked' },
    ]);
    expect(gaps([45, ...lines.map((line) => line.score)])).toEqual([10, 15, 30]);
    expect(lines.map(({ tier }) => tier)).toEqual(['warm', 'hot', 'hot']);
  });

  it('unsubscribed costs 20 and ends everything', () => {
    const [line] = lived('speed-to-lead', { tier: 'hot' }, [
      { at: '2026-03-02T12:00', type: 'unsubscribed' },
    ]);
    expect(line).toMatchObject({ status: 'opted-out', next: null });
    expect(line!.reasons).toContainEqual({ id: 'unsubscribed', points: -20, because: 'unsubscribed' });
  });
});

describe('segments', () => {
  it('paid search with detail: hot, call and SMS at once', () => {
    expect(playbook.triggers.find(({ id }) => id === 'detail')).toMatchObject({
      when: { on: 'lead-created' },
      then: [
        { do: 'set-tier', tier: 'hot' },
        { do: 'task', withinMinutes: 5 },
      ],
    });
    expect(
      playbook.score.rules.find(({ id }) => id === 'source-warm')!.points + rule('detail').points,
    ).toBeGreaterThanOrEqual(60);
  });

  it('referral: warm, call first, then a short trust e-mail', () => {
    expect(source('referral').tier).toBe('warm');
    expect(
      planned('speed-to-lead', { tier: 'warm', source: 'referral' })
        .slice(0, 2)
        .map(({ channel, angle }) => `${channel} ${angle}`),
    ).toEqual(['phone call', 'email proof']);
  });

  it('an old list: cold, education and a soft ask', () => {
    expect(source('old-list').tier).toBe('cold');
    expect(planned('speed-to-lead', { tier: 'cold', source: 'old-list' }).map(({ angle }) => angle)).toEqual([
      'education',
      'case-study',
      'light',
      're-engagement',
    ]);
  });

  it('a social lead form: warm, chat first', () => {
    expect(planned('speed-to-lead', { tier: 'warm', source: 'social-form' })[0]).toMatchObject({
      channel: 'dm',
    });
  });

  it('who came in themselves: SMS instead of the first call', () => {
    expect(planned('speed-to-lead', { tier: 'hot', source: 'inbound-form' })[0]).toMatchObject({
      channel: 'sms',
    });
    expect(planned('speed-to-lead', { tier: 'hot', source: 'demo-request' })[0]).toMatchObject({
      channel: 'phone',
    });
  });
});

describe.each(['hot', 'warm'] as const)('the cadence of %s', (tier) => {
  const lines = planned('speed-to-lead', { tier });
  const days = daysOf(lines);
  const on = (day: number) => lines.filter((_, i) => days[i] === day).map(({ channel }) => channel);

  it('call on day 0, e-mail on day 1, call on day 3, SMS on day 5, e-mail on day 10', () => {
    expect([0, 1, 3, 5, 10].map((day) => on(day)[0])).toEqual(['phone', 'email', 'phone', 'sms', 'email']);
  });

  it('8 to 12 touches over 14 days', () => {
    const count = days.filter((day) => day < 14).length;
    expect(count).toBeGreaterThanOrEqual(8);
    expect(count).toBeLessThanOrEqual(12);
  });

  it('e-mails two to five days apart in the fortnight', () => {
    for (const gap of gaps(days.filter((day, i) => day < 14 && lines[i]!.channel === 'email'))) {
      expect(gap).toBeGreaterThanOrEqual(2);
      expect(gap).toBeLessThanOrEqual(5);
    }
  });

  it('another attempt one or two days after a call that may not have connected', () => {
    lines.forEach(({ channel }, i) => {
      if (channel !== 'phone') return;
      const wait = days[i + 1]! - days[i]!;
      expect(wait === 1 || wait === 2, `after the call on day ${days[i]}`).toBe(true);
    });
  });

  it('then weekly, and the gaps never shrink', () => {
    const after = gaps(days.filter((day) => day >= 13));
    expect(after[0]).toBe(7);
    expect(after.length).toBeGreaterThanOrEqual(4);
    expect(after).toEqual(after.toSorted((a, b) => a - b));
    expect(after.at(-1)).toBeGreaterThan(7);
  });

  it('value in place of the offer at the end', () => {
    expect(lines.slice(-4).map(({ angle }) => angle)).toEqual([
      'education',
      'case-study',
      'tool',
      're-engagement',
    ]);
  });
});

it.each(WEEK)('starting %s, never two touches within the hour', (from) => {
  const times = planned('speed-to-lead', { tier: 'hot', from }).map(({ at }) => Date.parse(`${at}:00Z`));
  for (const gap of gaps(times)) expect(gap).toBeGreaterThanOrEqual(3_600_000);
});

it('the channel follows behaviour: who answers by SMS is written to by SMS when they go quiet again', () => {
  const start = { tier: 'hot', source: 'demo-request' } as const;
  const sent = planned('speed-to-lead', start)
    .slice(0, 5)
    .map(({ at }) => ({ at, type: 'sent' }));
  const lines = lived('speed-to-lead', start, [
    ...sent,
    { at: '2026-03-07T12:00', type: 'reply', channel: 'sms' },
    { at: '2026-03-07T12:10', type: 'sent', channel: 'sms' },
    { at: '2026-03-09T09:00', type: 'visited' },
    { at: '2026-03-09T10:00', type: 'sent', channel: 'sms' },
  ]);
  expect(lines[5]).toMatchObject({ stage: 'conversation', next: null });
  expect(lines[7]!.next).toMatchObject({ touch: 1, channel: 'sms' });
  expect(lines[8]!.next).toMatchObject({ touch: 2, channel: 'sms' });
});

it('hygiene every month: duplicates, names, source and stage, owner with next step and date, archive', () => {
  expect(playbook.reviews[1]).toMatchObject({ every: 'month' });
  expect(playbook.reviews[1]!.agenda).toHaveLength(5);
  expect(
    playbook.cadences
      .filter(({ id }) => id === 'hot' || id === 'warm')
      .every(({ end }) => end.do === 'archive'),
  ).toBe(true);
});
