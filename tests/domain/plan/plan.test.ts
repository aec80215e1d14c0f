import { describe, expect, it } from 'vitest';
import type { Channel } from '@/lib/domain/words';
import { at } from '../sample';
import { cadenceOf, done, playbookOf } from '../plan-sample';
import { ask, told, codes } from './planned';

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
