import { describe, expect, it } from 'vitest';

import { type Day, dayOf } from '@/lib/domain/time/calendar';
import type { Context } from '@/lib/domain/log/context';
import { dueInstant } from '@/lib/domain/lead/due';
import { planTouch, touchCount } from '@/lib/domain/plan/plan';
import type { PlanInput } from '@/lib/domain/plan/target';
import { Cadence, type Touch } from '@/lib/domain/playbook/cadence';
import type { Channel } from '@/lib/domain/words';
import { plan as sentences } from '@/lib/i18n/en/plan';
import { at, LONDON, world } from '../sample';
import { cadenceOf, done, type Person, personOf, playbookOf } from '../plan-sample';

/** Monday 2 March 2026, 09:00. */
const START = '2026-03-02 09:00';
const six: Partial<Touch>[] = [
  { after: {}, channel: 'original' },
  { after: { days: 2 }, channel: 'original' },
  { after: { days: 4 }, channel: 'other' },
  { after: { days: 7 }, channel: 'original' },
  { after: { days: 10 }, channel: 'any' },
  { after: { days: 14 }, channel: 'original' },
];

type Overrides = Partial<Omit<PlanInput, 'lead'>> & { lead?: Person | undefined; start?: string };

function ask(
  touch: number,
  { start = START, lead, ...rest }: Overrides = {},
  context: Context = world(start, []),
) {
  const startedAt = at(start);
  const input: PlanInput = {
    playbook: playbookOf(),
    cadence: cadenceOf(six),
    touch,
    startedAt,
    anchor: dayOf(startedAt, LONDON),
    ignored: touch - 1,
    notBefore: startedAt,
    sla: null,
    ...rest,
    lead: personOf(lead),
  };
  return planTouch(input, context);
}

const told = (next: ReturnType<typeof planTouch>) =>
  next && `${next.due.day} ${next.due.time} ${next.channel}`;
const codes = (next: ReturnType<typeof planTouch>) => next!.due.why.map(({ code }) => code);

describe('the days of a cadence', () => {
  it('are its own offsets where nothing is in the way', () => {
    expect([1, 2, 3, 4, 5, 6].map((touch) => told(ask(touch)))).toEqual([
      '2026-03-02 09:00 email',
      '2026-03-04 10:00 email',
      '2026-03-06 10:00 phone',
      '2026-03-09 10:00 email',
      '2026-03-12 10:00 email',
      '2026-03-16 10:00 email',
    ]);
    expect(ask(7)).toBeNull();
    expect(ask(3)!.of).toBe(6);
  });

  it('say the step and its gap', () => {
    expect(ask(3)!.due.why[0]).toEqual({ code: 'plan-days', args: { touch: 3, of: 6, before: 2, count: 2 } });
    expect(ask(1)!.due.why[0]).toEqual({ code: 'plan-start', args: { touch: 1, of: 6, before: 0 } });
  });

  it('take the hour of the touch before that of the playbook', () => {
    expect(
      told(ask(2, { cadence: cadenceOf([{ after: {} }, { after: { days: 2 }, at: '14:00' as never }]) })),
    ).toBe('2026-03-04 14:00 email');
  });

  it('begin at the hour of day 0 if one is named, and at once if it has gone by', () => {
    const cadence = cadenceOf([{ after: {}, at: '10:00' as never }]);
    expect(told(ask(1, { cadence }))).toBe('2026-03-02 10:00 email');
    expect(told(ask(1, { cadence, start: '2026-03-02 15:20' }))).toBe('2026-03-02 15:20 email');
  });

  it('count business days over the weekend', () => {
    expect(
      told(
        ask(2, {
          start: '2026-03-06 09:00',
          cadence: cadenceOf([{ after: {} }, { after: { businessDays: 1 } }]),
        }),
      ),
    ).toBe('2026-03-09 10:00 email');
  });

  it('add the parts of a wait: business days, then days, then hours', () => {
    expect(
      told(
        ask(2, {
          start: '2026-03-06 09:00',
          cadence: cadenceOf([{ after: {} }, { after: { businessDays: 1, days: 1, hours: 3 } }]),
        }),
      ),
    ).toBe('2026-03-10 13:00 email');
  });
});

describe('hours and minutes', () => {
  const cadence = cadenceOf([
    { after: {}, channel: 'phone' },
    { after: { hours: 2 } },
    { after: { days: 2 }, channel: 'dm' },
  ]);

  it('count from the start', () => {
    expect(told(ask(2, { cadence, start: '2026-03-02 10:10' }))).toBe('2026-03-02 12:10 email');
  });

  it('keep their gap when the touch before came later', () => {
    const touches = [done('2026-03-02 11:00', 'phone')];
    expect(
      told(
        ask(2, { cadence, start: '2026-03-02 10:10', lead: { touches }, notBefore: at('2026-03-02 11:00') }),
      ),
    ).toBe('2026-03-02 13:00 email');
  });

  it('past closing they go on at the next opening', () => {
    const next = ask(2, { cadence, start: '2026-03-06 16:00', playbook: playbookOf({ days: 'working' }) });
    expect(told(next)).toBe('2026-03-09 09:00 email');
    expect(codes(next)).toEqual(['plan-hours', 'rep-hours', 'weekend']);
  });

  it('are a moment, and do not move when the rep travels; a wall time does', () => {
    expect(ask(2, { cadence })!.due.floats).toBe(false);
    expect(ask(3, { cadence })!.due.floats).toBe(true);
  });
});

describe('a weekend or holiday', () => {
  it('moves a call to Monday and leaves the touches after it where they were', () => {
    const start = '2026-03-04 09:00';
    const third = ask(3, { start });
    expect(told(third)).toBe('2026-03-09 10:00 phone');
    expect(third!.due.why.at(-1)).toEqual({ code: 'weekend', args: { day: '2026-03-08' } });
    const touches = [
      done('2026-03-04 09:00', 'email'),
      done('2026-03-06 10:00', 'email'),
      done('2026-03-09 10:00', 'phone'),
    ];
    expect(told(ask(4, { start, lead: { touches }, notBefore: at('2026-03-09 10:00') }))).toBe(
      '2026-03-11 10:00 email',
    );
  });

  it('does not move written words where the playbook allows any day', () => {
    expect(told(ask(2, { start: '2026-03-05 09:00' }))).toBe('2026-03-07 10:00 email');
    expect(told(ask(2, { start: '2026-03-05 09:00', playbook: playbookOf({ days: 'working' }) }))).toBe(
      '2026-03-09 10:00 email',
    );
  });

  it('never puts two touches of a cadence on one day', () => {
    const cadence = cadenceOf([
      { after: {} },
      { after: { days: 1 } },
      { after: { days: 2 } },
      { after: { days: 4 } },
    ]);
    const playbook = playbookOf({ days: 'working' });
    const start = '2026-03-06 09:00';
    const touches = [done('2026-03-06 09:00', 'email'), done('2026-03-09 10:00', 'email')];
    const third = ask(3, { start, cadence, playbook, lead: { touches }, notBefore: at('2026-03-09 10:00') });
    expect(told(third)).toBe('2026-03-10 10:00 email');
    expect(codes(third)).toContain('day-apart');
    touches.push(done('2026-03-10 10:00', 'email'));
    expect(
      told(ask(4, { start, cadence, playbook, lead: { touches }, notBefore: at('2026-03-10 10:00') })),
    ).toBe('2026-03-11 10:00 email');
  });

  it('is named where its name is known', () => {
    const context = {
      ...world(START, []),
      holidays: { rep: new Set(['2026-03-04']), of: () => new Set<string>(), name: () => 'Founders Day' },
    };
    const next = ask(2, {}, context);
    expect(told(next)).toBe('2026-03-05 10:00 email');
    expect(next!.due.why.at(-1)).toEqual({
      code: 'holiday-named',
      args: { day: '2026-03-04', name: 'Founders Day' },
    });
  });

  it('and time off hold for written words on any-day playbooks too', () => {
    const off = world(START, [], {
      timeOff: [{ from: '2026-03-04' as Day, to: '2026-03-06' as Day, label: 'Ski' }],
    });
    const next = ask(2, {}, off);
    expect(told(next)).toBe('2026-03-07 10:00 email');
    expect(codes(next)).toEqual(['plan-days', 'time-off-named']);
  });
});

describe('a touch that came later than planned', () => {
  it('keeps the gap of the next', () => {
    const touches = [done('2026-03-02 09:00', 'email'), done('2026-03-09 10:00', 'email')];
    const next = ask(3, { lead: { touches }, notBefore: at('2026-03-09 10:00') });
    expect(told(next)).toBe('2026-03-11 10:00 phone');
    expect(codes(next)).toContain('kept-gap');
  });

  it('a skipped one leaves the days as they are', () => {
    const touches = [
      done('2026-03-02 09:00', 'email'),
      { ...done('2026-03-05 09:00', 'email'), how: 'skipped' as const },
    ];
    expect(told(ask(3, { lead: { touches }, notBefore: at('2026-03-05 09:00') }))).toBe(
      '2026-03-06 10:00 phone',
    );
  });

  it('goes by the anchor it is given', () => {
    expect(told(ask(3, { anchor: '2026-03-05' as Day }))).toBe('2026-03-09 10:00 phone');
  });

  it('overdue, is due now and says when it was planned', () => {
    const next = ask(2, { notBefore: at('2026-03-10 11:07') });
    expect(told(next)).toBe('2026-03-10 11:07 email');
    expect(next!.due.why.at(-1)).toEqual({ code: 'past', args: { day: '2026-03-04' } });
  });
});

describe('what was ignored', () => {
  it('before this cadence, several times, widens its gaps by half', () => {
    expect(told(ask(2, { ignored: 3 }))).toBe('2026-03-04 10:00 email');
    const next = ask(2, { ignored: 4 });
    expect(told(next)).toBe('2026-03-05 10:00 email');
    expect(codes(next)).toContain('widened');
  });

  it('does not widen nurture, or gaps that are wide already', () => {
    const monthly = cadenceOf([{ after: {} }, { after: { days: 30 } }]);
    expect(ask(2, { ignored: 6, cadence: monthly })!.due.day).toBe('2026-04-01');
    expect(ask(2, { ignored: 6, cadence: { ...cadenceOf(six), passive: true } })!.due.day).toBe('2026-03-04');
  });
});

describe('the hour rule and the days between', () => {
  it('no touch within the hour of the last, whoever made it and wherever', () => {
    const next = ask(1, { lead: { lastOut: { at: at('2026-03-02 08:40'), channel: 'dm' } } });
    expect(told(next)).toBe('2026-03-02 09:40 email');
    expect(codes(next)).toContain('hours-between');
  });

  it('at least so many days apart where the playbook says so, but an SLA comes first', () => {
    const playbook = playbookOf({ daysBetween: 2 });
    const lead = { lastOut: { at: at('2026-03-01 12:00'), channel: 'dm' as Channel } };
    expect(told(ask(1, { playbook, lead }))).toBe('2026-03-03 10:00 email');
    expect(told(ask(1, { playbook, lead, sla: { minutes: 5 } }))).toBe('2026-03-02 09:00 email');
  });
});

it('the second run of a repeated hour is not a due time: it would be read as the first', () => {
  const night = world('2026-11-01 00:30', [], {
    zone: 'America/New_York' as never,
    hours: Array.from({ length: 7 }, () => ({ from: '00:00', to: '23:45' })) as never,
  });
  const startedAt = night.now;
  const first = (startedAt + 40 * 60_000) as never;
  const next = ask(
    1,
    {
      startedAt,
      anchor: '2026-11-01' as Day,
      notBefore: startedAt,
      lead: { lastOut: { at: first, channel: 'dm' } },
    },
    night,
  )!;
  expect(`${next.due.day} ${next.due.time}`).toBe('2026-11-01 02:00');
  expect(dueInstant(next.due, night.settings) - first).toBe(110 * 60_000);
});

describe('caps', () => {
  const full = (days: readonly string[], count: number, only?: Channel): Context => ({
    ...world(START, []),
    load: (day, channel) => (days.includes(day) && (!only || channel === only) ? count : 0),
  });

  it('a full day of the platform moves the touch on', () => {
    const next = ask(2, {}, full(['2026-03-04', '2026-03-05'], 20, 'email'));
    expect(told(next)).toBe('2026-03-06 10:00 email');
    expect(next!.due.why.at(-1)).toEqual({
      code: 'cap',
      args: { count: 20, channel: 'email', day: '2026-03-04' },
    });
    expect(told(ask(2, {}, full(['2026-03-04'], 19)))).toBe('2026-03-04 10:00 email');
  });

  it('the playbook may say another number, and the rep has the last word', () => {
    expect(told(ask(2, { playbook: playbookOf({ perPlatformPerDay: 5 }) }, full(['2026-03-04'], 5)))).toBe(
      '2026-03-05 10:00 email',
    );
    const own = {
      ...full(['2026-03-04'], 5),
      settings: world(START, [], { dailyCap: { email: 6 } }).settings,
    };
    expect(told(ask(2, { playbook: playbookOf({ perPlatformPerDay: 5 }) }, own))).toBe(
      '2026-03-04 10:00 email',
    );
  });

  it('a channel with a limit of none gives way to another', () => {
    const next = ask(2, {}, world(START, [], { dailyCap: { email: 0 } }));
    expect(next!.channel).toBe('dm');
    expect(codes(next)).toContain('channel-closed');
  });

  it('a person is touched only so often a week', () => {
    const touches = ['2026-03-02 09:00', '2026-03-03 09:00', '2026-03-04 09:00'].map((text) =>
      done(text, 'email'),
    );
    const next = ask(4, {
      playbook: playbookOf({ perPersonPerWeek: 3 }),
      anchor: '2026-02-26' as Day,
      lead: { touches },
      notBefore: at('2026-03-04 09:00'),
    });
    expect(next!.due.day).toBe('2026-03-09');
    expect(codes(next)).toContain('person-cap');
  });

  it('what is said in a chat is no touch of a cadence: it fills nobody’s week', () => {
    const chat = ['2026-03-02 09:00', '2026-03-02 11:00', '2026-03-02 13:00', '2026-03-02 15:00'].map(
      (text) => ({ ...done(text, 'email'), touch: 0, of: 0, cadence: null }),
    );
    const playbook = playbookOf({ perPersonPerWeek: 3 });
    expect(
      codes(ask(2, { playbook, lead: { touches: chat }, notBefore: at('2026-03-02 16:00') })),
    ).not.toContain('person-cap');
    const one = done('2026-03-02 09:00', 'email');
    const full = [...chat, one, one, one];
    expect(codes(ask(2, { playbook, lead: { touches: full }, notBefore: at('2026-03-02 16:00') }))).toContain(
      'person-cap',
    );
    // Skipped touches were not made.
    expect(
      codes(
        ask(2, {
          playbook,
          lead: { touches: full.map((touch) => ({ ...touch, how: 'skipped' as const })) },
          notBefore: at('2026-03-02 16:00'),
        }),
      ),
    ).not.toContain('person-cap');
  });

  it('a company is touched only so often a week', () => {
    const context = { ...world(START, []), companyLoad: (day: string) => (day < '2026-03-09' ? 4 : 3) };
    const next = ask(2, { playbook: playbookOf({ perCompanyPerWeek: 4 }) }, context);
    expect(next!.due.day).toBe('2026-03-09');
    expect(codes(next)).toContain('company-cap');
  });
});

describe('a cadence that costs no rep time', () => {
  const passive = { ...cadenceOf(six), passive: true };
  it.each([{ minutes: 5 }, { by: 'same-business-day' as const }])(
    'owes nobody a first touch within %o',
    (sla) => {
      const next = ask(1, { cadence: passive, sla })!;
      expect(next.due.deadline).toBeNull();
      expect(codes(next).some((code) => code.startsWith('sla'))).toBe(false);
      expect(ask(1, { sla })!.due.deadline).not.toBeNull();
    },
  );

  it('nor is its first touch hurried by one', () => {
    const later = { ...passive, touches: passive.touches.slice(1) };
    expect(told(ask(1, { cadence: later, sla: { minutes: 5 } }))).toBe('2026-03-04 10:00 email');
  });
});

describe('where the lead is', () => {
  it('hours are theirs', () => {
    const next = ask(2, { lead: { zone: 'Europe/Athens' } });
    expect(next!.due).toMatchObject({
      day: '2026-03-04',
      time: '11:00',
      zone: 'Europe/Athens',
      floats: false,
    });
    expect(ask(2, { lead: { zone: 'America/New_York' } })!.due).toMatchObject({
      day: '2026-03-04',
      time: '10:00',
      zone: 'America/New_York',
    });
  });

  it('a call waits for their morning, and for the rep’s', () => {
    const cadence = cadenceOf([{ after: {}, channel: 'phone' }]);
    expect(ask(1, { cadence, lead: { zone: 'America/New_York' } })!.due).toMatchObject({
      day: '2026-03-02',
      time: '08:00',
      zone: 'America/New_York',
    });
    expect(ask(1, { cadence, lead: { zone: 'Asia/Tokyo' }, start: '2026-03-02 12:00' })!.due).toMatchObject({
      day: '2026-03-03',
      time: '18:00',
      zone: 'Asia/Tokyo',
    });
  });

  it('a call keeps off their holidays and busy hours; a mail does not', () => {
    const context = {
      ...world(START, []),
      holidays: {
        rep: new Set<string>(),
        of: (country: string) => new Set(country === 'IE' ? ['2026-03-02'] : []),
      },
    };
    const phone = cadenceOf([{ after: {}, channel: 'phone' }]);
    const next = ask(1, { cadence: phone, lead: { country: 'IE', zone: 'Europe/Dublin' } }, context);
    expect(next!.due).toMatchObject({ day: '2026-03-03', time: '09:00' });
    expect(codes(next)).toContain('lead-holiday');
    expect(ask(1, { lead: { country: 'IE', zone: 'Europe/Dublin' } }, context)!.due.day).toBe('2026-03-02');
    expect(told(ask(1, { cadence: phone, lead: { busy: '08:30-10:15, 12:00-13:00' } }))).toBe(
      '2026-03-02 10:15 phone',
    );
  });

  it('hours that never meet: words in place of a call, and it says so', () => {
    const night = world(START, [], {
      hours: Array.from({ length: 7 }, () => ({ from: '01:00', to: '04:00' })) as never,
    });
    const next = ask(
      1,
      { cadence: cadenceOf([{ after: {}, channel: 'phone' }]), lead: { zone: 'Europe/London' } },
      night,
    );
    expect(next!.channel).toBe('email');
    expect(codes(next)).toContain('no-slot-on');
  });

  it('a zone that is none is not believed', () => {
    expect(ask(2, { lead: { zone: 'Mars/Base' } })!.due).toMatchObject({
      zone: 'Europe/London',
      floats: true,
    });
  });
});

describe('the channel', () => {
  const one = (channel: Touch['channel'], lead: Overrides['lead'], more: Partial<Touch> = {}) =>
    ask(1, { cadence: cadenceOf([{ after: {}, channel, ...more }]), lead })!;

  it.each([
    ['original', { channel: 'dm' }, 'dm'],
    ['any', { channel: 'sms' }, 'sms'],
    ['other', { channel: 'email' }, 'phone'],
    ['other', { channel: 'dm' }, 'email'],
    ['other', { channel: 'phone' }, 'email'],
    ['other', { channel: 'email', only: ['email', 'profile'] }, 'dm'],
    ['other', { channel: 'email', only: ['email'] }, 'email'],
    ['answered', { channel: 'email', lastIn: { at: at(START), channel: 'sms' } }, 'sms'],
    ['answered', { channel: 'email' }, 'email'],
    ['phone', { channel: 'email', only: ['email'] }, 'email'],
  ] as const)('%s for %j is %s', (channel, lead, found) => {
    expect(one(channel, lead as Overrides['lead']).channel).toBe(found);
  });

  it('SMS asks for permission', () => {
    expect(one('sms', {}, { consent: true, instead: 'phone' }).channel).toBe('phone');
    expect(one('sms', {}, { consent: true }).channel).toBe('email');
    expect(one('sms', { smsConsent: true }, { consent: true, instead: 'phone' }).channel).toBe('sms');
  });

  it('brings the words written for it', () => {
    expect(
      one('original', { channel: 'dm' }, { script: 'mail-words', words: { dm: 'dm-words' } }).script,
    ).toBe('dm-words');
    expect(one('original', {}, { script: 'mail-words', words: { dm: 'dm-words' } }).script).toBe(
      'mail-words',
    );
  });

  it('says why it changed', () => {
    expect(codes(one('phone', { only: ['email'] }))).toContain('unreachable');
    expect(codes(one('sms', {}, { consent: true }))).toContain('no-sms-consent');
    expect(codes(one('other', {}))).toContain('other-channel');
  });
});

describe('an SLA', () => {
  it('runs from the start, and the touch is due at once', () => {
    const next = ask(1, { sla: { minutes: 5 }, start: '2026-03-02 10:00' });
    expect(told(next)).toBe('2026-03-02 10:00 email');
    expect(next!.due.deadline).toBe(at('2026-03-02 10:05'));
  });

  it('after hours is due at opening', () => {
    const next = ask(1, {
      sla: { minutes: 5 },
      start: '2026-03-06 19:30',
      playbook: playbookOf({ days: 'working' }),
    });
    expect(told(next)).toBe('2026-03-09 09:00 email');
    expect(next!.due.deadline).toBe(at('2026-03-09 09:05'));
    expect(codes(next)).toContain('sla-after-hours');
  });

  it('brings an hour forward that it would miss, and keeps one that it would not', () => {
    const cadence = cadenceOf([{ after: {}, at: '16:00' as never }]);
    expect(told(ask(1, { cadence, sla: { minutes: 5 } }))).toBe('2026-03-02 09:00 email');
    expect(told(ask(1, { cadence, sla: { by: 'same-business-day' } }))).toBe('2026-03-02 16:00 email');
  });
});

describe('touches that repeat', () => {
  const cadence = Cadence.parse({
    ...cadenceOf([{ after: {} }, { after: { days: 10 } }]),
    repeat: { every: { days: 7 }, taper: 2, times: 3, channel: 'email', angle: 'light', script: 'weekly' },
  });

  it('go on after the last, each gap so many times the one before, and end', () => {
    expect(touchCount(cadence)).toBe(5);
    expect([3, 4, 5].map((touch) => ask(touch, { cadence })!.due.day)).toEqual([
      '2026-03-19',
      '2026-04-02',
      '2026-04-30',
    ]);
    expect(ask(3, { cadence })).toMatchObject({ touch: 3, of: 5, script: 'weekly', angle: 'light' });
    expect(ask(6, { cadence })).toBeNull();
  });
});

describe('a due time', () => {
  it('at nine stays at nine when the rep moves from New York to Tokyo', () => {
    const home = world('2026-03-02 09:00', [], { zone: 'America/New_York' as never });
    const start = at('2026-03-02 09:00', 'America/New_York' as never);
    const next = ask(
      2,
      {
        startedAt: start,
        notBefore: start,
        anchor: '2026-03-02' as Day,
        cadence: cadenceOf([{ after: {} }, { after: { days: 2 }, at: '09:00' as never }]),
      },
      home,
    )!;
    expect(dueInstant(next.due, home.settings)).toBe(at('2026-03-04 09:00', 'America/New_York' as never));
    expect(dueInstant(next.due, { zone: 'Asia/Tokyo' as never })).toBe(
      at('2026-03-04 09:00', 'Asia/Tokyo' as never),
    );
  });

  it('at the lead’s hour stays there', () => {
    const next = ask(2, { lead: { zone: 'Europe/Athens' } })!;
    expect(dueInstant(next.due, { zone: 'Asia/Tokyo' as never })).toBe(
      dueInstant(next.due, { zone: LONDON }),
    );
  });
});

it('a rep who never works again still gets an answer, far off and explained', () => {
  const gone = world(START, [], {
    timeOff: [{ from: '2026-03-01' as Day, to: '2030-01-01' as Day, label: '' }],
  });
  const next = ask(2, {}, gone);
  expect(codes(next)).toContain('no-slot');
  expect(next!.due.day > '2027-03-01').toBe(true);
});

it('every reason has its sentence', () => {
  const source = Object.values(
    import.meta.glob('../../../lib/domain/{plan/*,playbook/cadence-touches,hours/*}.ts', {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ).join('\n') as string;
  const used = new Set([...source.matchAll(/'([a-z]+(?:-[a-z]+)*)'/g)].map(([, code]) => code!));
  const given = [...source.matchAll(/because\('([a-z-]+)'/g)].map(([, code]) => code!);
  const known = new Set(Object.keys(sentences).map((key) => key.replace(/_(one|other)$/, '')));
  expect(given.filter((code) => !known.has(code))).toEqual([]);
  expect(
    [...known].filter(
      (code) =>
        !used.has(code) &&
        !/^plan(-start)?-(days|business-days|hours|minutes)$/.test(code) &&
        !code.startsWith('catch-up'),
    ),
  ).toEqual([]);
});
