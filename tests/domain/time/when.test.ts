import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';

import { addDays, type Day, dayOf, instantOf, type Zone } from '@/lib/domain/time/calendar';
import { isAmbiguousDate } from '@/lib/domain/time/ambiguous-date';
import { parseWhen, whyNoWhen } from '@/lib/domain/time/when';
import { instant } from '@/lib/domain/time/instant';
import { at, LONDON } from '../sample';

/** Wednesday 4 March 2026, five past two. */
const now = at('2026-03-04 14:05');
const read = (text: string, moment = now, zone: Zone = LONDON) => {
  const found = parseWhen(text, moment, zone);
  return found && `${found.day} ${found.time}`;
};

describe('a moment as it is typed', () => {
  it.each([
    ['next tue 3pm', '2026-03-10 15:00'],
    ['tomorrow', '2026-03-05 09:00'],
    ['Tomorrow Afternoon', '2026-03-05 14:00'],
    ['tonight', '2026-03-04 18:00'],
    ['in 3 days', '2026-03-07 09:00'],
    ['in three days', '2026-03-07 09:00'],
    ['in 2 hours', '2026-03-04 16:05'],
    ['in 20 minutes', '2026-03-04 14:25'],
    ['in 2 weeks at 9am', '2026-03-18 09:00'],
    ['next week', '2026-03-11 09:00'],
    ['5 mar 10:00', '2026-03-05 10:00'],
    ['thu 5 mar 3pm', '2026-03-05 15:00'],
    ['on Thursday, at 2', '2026-03-05 14:00'],
    ['monday 9', '2026-03-09 09:00'],
    ['at 5', '2026-03-04 17:00'],
    ['15:30', '2026-03-04 15:30'],
    ['13:30', '2026-03-05 13:30'],
    ['today', '2026-03-04 15:00'],
    ['wed', '2026-03-11 09:00'],
    ['day after tomorrow', '2026-03-06 09:00'],
    ['in a fortnight', '2026-03-18 09:00'],
    ['eod', '2026-03-04 17:00'],
    ['tomorrow eod', '2026-03-05 17:00'],
    ['end of week', '2026-03-06 09:00'],
    ['thurs @ 4:30p', '2026-03-05 16:30'],
    ['wed 5pm', '2026-03-04 17:00'],
    ['wed afternoon', '2026-03-04 15:00'],
    ['13/04/2026', '2026-04-13 09:00'],
    ['2026-04-03 10:15', '2026-04-03 10:15'],
    ['jan 5', '2027-01-05 09:00'],
    ['29 feb 2028', '2028-02-29 09:00'],
    ['31 dec', '2026-12-31 09:00'],
    ['3pm EST', '2026-03-04 20:00'],
  ])('%s is %s', (text, moment) => {
    expect(read(text)).toBe(moment);
  });

  it.each([
    ['31/02/2026', 'a day that does not exist'],
    ['31 feb', 'nor this'],
    ['2026-02-29', 'nor this, in a common year'],
    ['03/04/2026', 'two days in one'],
    ['1/5', 'two days in one'],
    ['yesterday', 'the past'],
    ['last monday', 'the past'],
    ['2 mar 2026', 'the past'],
    ['today 1pm', 'the past'],
    ['0001-01-01', 'far in the past'],
    ['9999-12-31', 'far off'],
    ['275760-01-01', 'past the end of time'],
    ['in 500 years', 'far off'],
    ['in 1e9 days', 'nonsense'],
    ['-3 days', 'nonsense'],
    ['45292', 'a spreadsheet’s number, which only a column can mean'],
    ['sat 25:00', 'no hour'],
    ['mon or tue', 'two days'],
    ['tue-thu', 'a stretch'],
    ['call me maybe', 'no date'],
    ['', 'nothing'],
    ['3', 'too little'],
    ['tomorrow '.repeat(50), 'too much'],
  ])('%s is refused: %s', (text) => {
    expect(read(text)).toBeNull();
  });
});

it.each(['08:00', '10:00', '14:05', '23:00'])(
  'a weekday alone, typed on that day at %s, is in a week',
  (time) => expect(read('wed', at(`2026-03-04 ${time}`))).toBe('2026-03-11 09:00'),
);

describe('a month from a day that the next has not', () => {
  it.each([
    ['2026-03-31', 'next month', '2026-04-30'],
    ['2026-03-31', 'in a month', '2026-04-30'],
    ['2026-01-31', 'in a month', '2026-02-28'],
    ['2028-01-31', 'in a month', '2028-02-29'],
    ['2026-01-30', 'next month', '2026-02-28'],
    ['2026-12-31', 'in 2 months', '2027-02-28'],
    ['2026-10-31', 'in four months', '2027-02-28'],
    ['2026-03-31', 'next quarter', '2026-06-30'],
    ['2026-08-31', 'in half a year', '2027-02-28'],
    ['2028-02-29', 'next year', '2029-02-28'],
    ['2028-02-29', 'in a year', '2029-02-28'],
    ['2026-03-31', 'a month from now', '2026-04-30'],
    ['2026-03-31', '1 month', '2026-04-30'],
    ['2026-03-30', 'end of next month', '2026-04-30'],
    ['2026-03-15', 'in a month', '2026-04-15'],
  ])('on %s, %s is %s', (day, text, expected) => {
    expect(read(text, at(`${day} 10:00`))).toBe(`${expected} 09:00`);
    expect(read(`${text} at 10:30`, at(`${day} 10:00`))).toBe(`${expected} 10:30`);
  });
});

describe('a day of a month that is not named', () => {
  it.each([
    ['the 15th', '2026-03-15 09:00'],
    ['15th', '2026-03-15 09:00'],
    ['the 15', '2026-03-15 09:00'],
    ['on the 3rd', '2026-04-03 09:00'],
    ['On the 3rd at 3pm', '2026-04-03 15:00'],
    ['by the 1st, 10:00', '2026-04-01 10:00'],
    ['3pm on the 15th', '2026-03-15 15:00'],
    ['the 4th', '2026-03-04 15:00'],
    ['the 4th at 16:00', '2026-03-04 16:00'],
    ['the 4th at 10:00', '2026-04-04 10:00'],
    ['the 31st', '2026-03-31 09:00'],
    ['15.', '2026-03-15 09:00'],
    ['le 15', '2026-03-15 09:00'],
    ['le 1er à 15h30', '2026-04-01 15:30'],
    ['am 15.', '2026-03-15 09:00'],
    ['am 15. um 10 Uhr', '2026-03-15 10:00'],
    ['den 3.', '2026-04-03 09:00'],
    ['el 15', '2026-03-15 09:00'],
    ['el día 15 a las 10', '2026-03-15 10:00'],
    ['il 15 alle 16:30', '2026-03-15 16:30'],
    ['dia 20', '2026-03-20 09:00'],
    ['de 15e', '2026-03-15 09:00'],
    ['the 15th of next month', '2026-04-15 09:00'],
    ['15th next month at 10am', '2026-04-15 10:00'],
    ['the 20th of this month', '2026-03-20 09:00'],
  ])('%s is the next that is not past: %s', (text, moment) => expect(read(text)).toBe(moment));

  it('is of the next month that has it', () => {
    expect(read('the 31st', at('2026-04-01 10:00'))).toBe('2026-05-31 09:00');
    expect(read('le 30', at('2026-01-31 10:00'))).toBe('2026-03-30 09:00');
    expect(read('the 1st', at('2026-12-15 10:00'))).toBe('2027-01-01 09:00');
  });

  it.each(['the 32nd', 'the 0th', '15', 'on 15', 'the 5th or 6th', 'the 3rd of this month', 'fri the 99th'])(
    '%s is refused',
    (text) => expect(read(text)).toBeNull(),
  );

  it.each([
    ['3/4', 'two-ways'],
    ['03.04.2026', 'two-ways'],
    ['15', 'day-or-hour'],
    ['call me maybe', 'unread'],
  ])('%s is refused in words: %s', (text, why) => expect(whyNoWhen(text)).toBe(why));
});

describe('a month or a day without its year', () => {
  it.each(['march', 'March', 'mar 1', '1 march', 'march 1st', '20 feb'])(
    '%s on 2 March is not next year’s',
    (text) => {
      expect(read(text, at('2026-03-02 10:00'))).toBeNull();
    },
  );

  it.each([
    ['march 2027', '2027-03-01 09:00'],
    ['1 march 2027', '2027-03-01 09:00'],
    ['april', '2026-04-01 09:00'],
    ['february', '2027-02-01 09:00'],
    ['3 march', '2026-03-03 09:00'],
    ['10 jan', '2027-01-10 09:00'],
  ])('%s is %s', (text, moment) => {
    expect(read(text, at('2026-03-02 10:00'))).toBe(moment);
  });
});

describe('hours as much of Europe writes them', () => {
  it.each([
    ['15h', '2026-03-04 15:00'],
    ['15h30', '2026-03-04 15:30'],
    ['9.30 mon', '2026-03-09 09:30'],
    ['in 3h', '2026-03-04 17:05'],
  ])('%s is %s', (text, moment) => expect(read(text)).toBe(moment));
});

describe('a numeric date', () => {
  it.each([
    ['03/04/2026', true],
    ['3.4.2026', true],
    ['1/5', true],
    ['tomorrow or 03-04-26', true],
    ['13/04/2026', false],
    ['04/13/2026', false],
    ['04/04/2026', false],
    ['2026-03-04', false],
    ['tomorrow 9.10', false],
    ['14:05', false],
    ['next tue', false],
  ])('%s is ambiguous: %s', (text, ambiguous) => {
    expect(isAmbiguousDate(text)).toBe(ambiguous);
  });
});

describe('the zone of the rep', () => {
  const before = process.env['TZ'];
  afterEach(() => {
    process.env['TZ'] = before;
    if (before === undefined) delete process.env['TZ'];
  });

  it.each(['UTC', 'America/New_York', 'Asia/Tokyo'])('decides, not that of a computer in %s', (home) => {
    process.env['TZ'] = home;
    const tokyo = 'Asia/Tokyo' as Zone;
    const late = at('2026-03-04 23:30', tokyo);
    expect(read('tomorrow 9am', late, tokyo)).toBe('2026-03-05 09:00');
    expect(read('in 2 hours', late, tokyo)).toBe('2026-03-05 01:30');
    expect(read('in 2 hours', at('2026-03-28 23:30'), LONDON)).toBe('2026-03-29 02:30');
    expect(read('tomorrow', at('2026-12-31 23:30'), LONDON)).toBe('2027-01-01 09:00');
    expect(read('wed')).toBe('2026-03-11 09:00');
    expect(read('3pm EST')).toBe('2026-03-04 20:00');
  });

  it('whatever is understood lies ahead, on a day there is, and within five years', () => {
    const words = fc.constantFrom(
      'next',
      'in',
      'tue',
      'friday',
      'march',
      '3',
      '31',
      '29',
      'feb',
      'days',
      'weeks',
      'pm',
      'at',
      '10:00',
      'tomorrow',
      '2027',
      '12/25',
      'noon',
      'month',
      '-',
      '99999',
      'years',
      'today',
      'end of',
    );
    const zones = fc.constantFrom(
      'Europe/London',
      'America/New_York',
      'Asia/Tokyo',
      'Pacific/Auckland',
      'Pacific/Honolulu',
    ) as fc.Arbitrary<Zone>;
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 5 }),
        zones,
        fc.integer({ min: 0, max: 3 * 365 * 24 * 60 }),
        (parts, zone, minutes) => {
          const moment = instant(at('2026-01-01 00:00') + minutes * 60_000);
          const found = parseWhen(parts.join(' '), moment, zone);
          if (!found) return;
          expect(instantOf(found.day, found.time, zone)).toBeGreaterThan(moment);
          expect(addDays(found.day, 0)).toBe(found.day);
          expect(found.day <= addDays(dayOf(moment, zone), 5 * 366)).toBe(true);
          expect(found.day satisfies Day).toMatch(/^\d{4}-\d\d-\d\d$/);
        },
      ),
      { numRuns: 150 },
    );
  });
});
