import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { reasonText } from '@/lib/i18n';
import { addDays, type Day, dayOf, weekday } from '@/lib/domain/time/calendar';
import type { Sla } from '@/lib/domain/playbook/cadence';
import {
  addBusinessDays,
  isWorkday,
  nextWorking,
  slaClock,
  slaDeadline,
} from '@/lib/domain/hours/working-time';
import { instant } from '@/lib/domain/time/instant';
import { at, LONDON, world } from '../sample';

const now = '2026-03-02 09:00';
const day = (text: string) => text as Day;
const rep = world(now, [], { timeOff: [{ from: day('2026-03-11'), to: day('2026-03-12'), label: 'Ski' }] });
const withHoliday = {
  ...rep,
  holidays: { rep: new Set(['2026-04-03', '2026-04-06']), of: () => new Set<string>() },
};

describe('a working day', () => {
  it.each([
    ['2026-03-06', true, 'a Friday'],
    ['2026-03-07', false, 'a Saturday'],
    ['2026-03-11', false, 'the first day off'],
    ['2026-03-12', false, 'the last day off'],
    ['2026-03-13', true, 'the day after'],
    ['2026-04-03', false, 'Good Friday'],
  ])('%s: %s, %s', (text, works) => {
    expect(isWorkday(day(text), withHoliday)).toBe(works);
  });
});

describe('working days on', () => {
  it.each([
    ['2026-03-02', 1, '2026-03-03'],
    ['2026-03-06', 1, '2026-03-09'],
    ['2026-03-07', 1, '2026-03-09'],
    ['2026-03-10', 1, '2026-03-13'],
    ['2026-04-02', 1, '2026-04-07'],
    ['2026-03-09', -1, '2026-03-06'],
    ['2026-03-07', 0, '2026-03-07'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
  ])('%s and %i is %s', (from, count, to) => {
    expect(addBusinessDays(day(from), count, withHoliday)).toBe(to);
  });

  it('for a rep who never works again, calendar days, and an answer', () => {
    const gone = world(now, [], { timeOff: [{ from: day('2000-01-01'), to: day('9999-12-31'), label: '' }] });
    expect(addBusinessDays(day('2026-03-02'), 3, gone)).toBe('2026-03-05');
    expect(nextWorking(at(now), gone)).toBeUndefined();
  });

  it('pass over exactly the days that are not worked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 1, max: 60 }), (start, count) => {
        const from = addDays(day('2026-01-01'), start);
        const to = addBusinessDays(from, count, withHoliday);
        let worked = 0;
        for (let each = addDays(from, 1); each <= to; each = addDays(each, 1))
          worked += Number(isWorkday(each, withHoliday));
        expect(worked).toBe(count);
        expect(isWorkday(to, withHoliday)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the clock of an SLA', () => {
  const five: Sla = { minutes: 5 };
  const sameDay: Sla = { by: 'same-business-day' };
  it.each([
    ['five minutes are five minutes', '2026-03-02 10:00', five, '2026-03-02 10:05'],
    ['they run on past closing', '2026-03-02 17:28', five, '2026-03-02 17:33'],
    ['before hours they count from opening', '2026-03-02 07:10', five, '2026-03-02 09:05'],
    ['after hours from the next opening', '2026-03-02 17:30', five, '2026-03-03 09:05'],
    ['on Saturday from Monday', '2026-03-07 11:00', five, '2026-03-09 09:05'],
    [
      'forty-eight hours are elapsed time',
      '2026-03-06 10:00',
      { minutes: 2880 } satisfies Sla,
      '2026-03-08 10:00',
    ],
    ['the same day ends with its hours', '2026-03-02 10:00', sameDay, '2026-03-02 17:30'],
    ['after hours the same day is the next', '2026-03-02 18:00', sameDay, '2026-03-03 17:30'],
    ['on Friday night it is Monday', '2026-03-06 20:00', sameDay, '2026-03-09 17:30'],
    ['over time off it is the day back', '2026-03-10 18:00', sameDay, '2026-03-13 17:30'],
    ['over Easter it is Tuesday', '2026-04-02 18:00', sameDay, '2026-04-07 17:30'],
  ])('%s', (_, from, sla, deadline) => {
    expect(slaDeadline(at(from), sla, withHoliday)).toBe(at(deadline));
  });

  it('says when it starts late', () => {
    expect(slaClock(at('2026-03-07 11:00'), five, rep).why.map(({ code }) => code)).toEqual([
      'sla-minutes',
      'sla-after-hours',
    ]);
    expect(slaClock(at('2026-03-06 11:00'), five, rep).why.map(({ code }) => code)).toEqual(['sla-minutes']);
  });

  it.each([
    [5, '5 minutes'],
    [60, '1 hour'],
    [90, '90 minutes'],
    [2880, '48 hours'],
    [4320, '3 days'],
  ])('%i minutes are said as %s', (minutes, words) => {
    expect(reasonText(slaClock(at('2026-03-06 11:00'), { minutes }, rep).why[0]!)).toBe(
      `Answer within ${words}`,
    );
  });

  it('never ends before it starts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 600 * 24 * 60 }),
        fc.constantFrom<Sla>(five, sameDay, { minutes: 120 }),
        (minutes, sla) => {
          const from = instant(at('2025-12-01 00:00') + minutes * 60_000);
          expect(slaDeadline(from, sla, withHoliday)).toBeGreaterThan(from);
        },
      ),
    );
  });
});

it('the next working moment is now, or an opening', () => {
  expect(nextWorking(at('2026-03-02 12:34'), rep)).toBe(at('2026-03-02 12:34'));
  expect(nextWorking(at('2026-03-02 17:30'), rep)).toBe(at('2026-03-03 09:00'));
  const found = nextWorking(at('2026-03-07 12:00'), rep)!;
  expect(weekday(dayOf(found, LONDON))).toBe(1);
});
