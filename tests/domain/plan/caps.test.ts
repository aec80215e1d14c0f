import { describe, expect, it } from 'vitest';
import { type Day } from '@/lib/domain/time/calendar';
import type { Context } from '@/lib/domain/log/context';
import type { Channel } from '@/lib/domain/words';
import { at, world } from '../sample';
import { cadenceOf, done, playbookOf } from '../plan-sample';
import { START, six, ask, told, codes } from './planned';

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
