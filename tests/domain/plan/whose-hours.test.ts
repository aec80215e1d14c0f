import { describe, expect, it } from 'vitest';
import { type Day } from '@/lib/domain/time/calendar';
import { type Touch } from '@/lib/domain/playbook/cadence';
import { at, world } from '../sample';
import { cadenceOf, done, playbookOf } from '../plan-sample';
import { START, type Overrides, ask, told, codes } from './planned';

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
