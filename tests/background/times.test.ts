import { describe, expect, it } from 'vitest';

import type { Clock, Zone } from '@/lib/domain/time/calendar';
import { dailyDue, nextDaily } from '@/entrypoints/background/reminders/daily';
import { quietUntil } from '@/entrypoints/background/reminders/quiet';

import { at, world } from '../domain/sample';

const span = (from: string, to: string) => ({ from: from as Clock, to: to as Clock });
const zone = 'Europe/London' as Zone;

describe('quiet hours', () => {
  it.each([
    ['2026-03-02 18:59', null],
    ['2026-03-02 19:00', '2026-03-03 07:30'],
    ['2026-03-03 00:00', '2026-03-03 07:30'],
    ['2026-03-03 07:29', '2026-03-03 07:30'],
    ['2026-03-03 07:30', null],
  ])('over midnight: %s until %s', (now, until) =>
    expect(quietUntil({ quiet: span('19:00', '07:30'), zone }, at(now))).toBe(until && at(until)),
  );

  it.each([
    ['2026-03-02 11:59', null],
    ['2026-03-02 12:30', '2026-03-02 13:00'],
    ['2026-03-02 13:00', null],
  ])('within a day: %s until %s', (now, until) =>
    expect(quietUntil({ quiet: span('12:00', '13:00'), zone }, at(now))).toBe(until && at(until)),
  );

  it('off, or of no length, are never', () => {
    expect(quietUntil({ quiet: null, zone }, at('2026-03-02 23:00'))).toBeNull();
    expect(quietUntil({ quiet: span('09:00', '09:00'), zone }, at('2026-03-02 09:00'))).toBeNull();
  });
});

describe('the daily reminder', () => {
  const on = { reminder: { on: true, at: '08:45' as Clock } };
  it.each([
    ['2026-03-02 08:44', null, '2026-03-02 08:45'],
    ['2026-03-02 08:45', '2026-03-02', '2026-03-03 08:45'],
    ['2026-03-02 23:59', '2026-03-02', '2026-03-03 08:45'],
    ['2026-03-06 10:00', '2026-03-06', '2026-03-09 08:45'],
    ['2026-03-07 10:00', null, '2026-03-09 08:45'],
  ])('at %s: due %s, next %s', (now, due, next) => {
    expect(dailyDue(world(now, [], on))).toBe(due);
    expect(nextDaily(world(now, [], on))).toBe(at(next));
  });

  it('keeps its hour on the wall when the clocks change', () => {
    expect(nextDaily(world('2026-03-27 12:00', [], on))).toBe(at('2026-03-30 08:45'));
    expect(at('2026-03-30 08:45') - at('2026-03-27 08:45')).toBe((3 * 24 - 1) * 3_600_000);
  });

  it('does not come on time off, nor when it is off', () => {
    const away = { ...on, timeOff: [{ from: '2026-03-02' as never, to: '2026-03-06' as never, label: '' }] };
    expect(dailyDue(world('2026-03-03 10:00', [], away))).toBeNull();
    expect(nextDaily(world('2026-03-03 10:00', [], away))).toBe(at('2026-03-09 08:45'));
    expect(
      nextDaily(world('2026-03-03 10:00', [], { reminder: { on: false, at: '08:45' as Clock } })),
    ).toBeNull();
  });
});
