import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import {
  addDays,
  Clock,
  clockOf,
  Day,
  dayOf,
  daysBetween,
  instantFromLocal,
  instantOf,
  weekday,
  Zone,
} from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';

const iso = (at: number) => new Date(at).toISOString();
const moment = (day: string, time: string, zone: string) =>
  iso(instantOf(Day.parse(day), Clock.parse(time), Zone.parse(zone)));

/**
 * A wall time that does not exist, and one that happens twice, in eight zones: what they are and the moment
 * they must be.
 */
const CHANGES = [
  ['Europe/London', '2026-03-29 01:30', '2026-03-29T01:30', '2026-10-25 01:30', '2026-10-25T00:30'],
  ['Europe/Berlin', '2026-03-29 02:30', '2026-03-29T01:30', '2026-10-25 02:30', '2026-10-25T00:30'],
  ['America/New_York', '2026-03-08 02:30', '2026-03-08T07:30', '2026-11-01 01:30', '2026-11-01T05:30'],
  ['America/Los_Angeles', '2026-03-08 02:30', '2026-03-08T10:30', '2026-11-01 01:30', '2026-11-01T08:30'],
  ['America/Santiago', '2026-09-06 00:30', '2026-09-06T04:30', '2026-04-04 23:30', '2026-04-05T02:30'],
  ['Australia/Sydney', '2026-10-04 02:30', '2026-10-03T16:30', '2026-04-05 02:30', '2026-04-04T15:30'],
  ['Australia/Lord_Howe', '2026-10-04 02:15', '2026-10-03T15:45', '2026-04-05 01:45', '2026-04-04T14:45'],
  ['Pacific/Auckland', '2026-09-27 02:30', '2026-09-26T14:30', '2026-04-05 02:30', '2026-04-04T13:30'],
] as const;

const ZONES = [
  ...CHANGES.map(([zone]) => zone),
  'Asia/Tokyo',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'UTC',
];

describe.each(['UTC', 'America/New_York', 'Asia/Tokyo', 'Pacific/Apia'])(
  'on a computer that stands in %s',
  (home) => {
    const before = process.env['TZ'];
    beforeAll(() => {
      process.env['TZ'] = home;
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(home);
    });
    afterAll(() => {
      process.env['TZ'] = before;
      if (before === undefined) delete process.env['TZ'];
    });

    it.each(CHANGES)('%s: a time that daylight saving skips moves on by the gap', (zone, gap, moved) => {
      const [day, time] = gap.split(' ') as [string, string];
      expect(moment(day, time, zone)).toBe(`${moved}:00.000Z`);
    });

    it.each(CHANGES)('%s: a time that happens twice is its first', (zone, _gap, _moved, twice, first) => {
      const [day, time] = twice.split(' ') as [string, string];
      expect(moment(day, time, zone)).toBe(`${first}:00.000Z`);
    });

    it('09:00 stays 09:00 through the year in every zone', () => {
      for (const zone of ZONES) {
        for (let day = Day.parse('2026-01-01'); day < '2027-01-01'; day = addDays(day, 1)) {
          const at = instantOf(day, Clock.parse('09:00'), zone as Zone);
          expect(`${dayOf(at, zone as Zone)} ${clockOf(at, zone as Zone)}`).toBe(`${day} 09:00`);
        }
      }
    });

    it('a wall time told and read again is the same, or later by the gap; and no earlier moment tells it', () => {
      const minutes = fc.integer({ min: 0, max: 1439 });
      fc.assert(
        fc.property(
          fc.integer({ min: 0, max: 4000 }),
          minutes,
          fc.constantFrom(...ZONES),
          (count, minute, name) => {
            const zone = name as Zone;
            const day = addDays(Day.parse('2024-01-01'), count);
            const time =
              `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}` as Clock;
            const at = instantOf(day, time, zone);
            const told = `${dayOf(at, zone)} ${clockOf(at, zone)}`;
            expect(told >= `${day} ${time}`).toBe(true);
            for (const back of [30, 60])
              expect(
                `${dayOf(instant(at - back * 60_000), zone)} ${clockOf(instant(at - back * 60_000), zone)}`,
              ).not.toBe(told);
          },
        ),
        { numRuns: 300 },
      );
    });

    it('counts days over leap days, ends of years and a day that a zone left out', () => {
      expect(addDays(Day.parse('2028-02-28'), 1)).toBe('2028-02-29');
      expect(addDays(Day.parse('2027-02-28'), 1)).toBe('2027-03-01');
      expect(addDays(Day.parse('2026-12-31'), 1)).toBe('2027-01-01');
      expect(addDays(Day.parse('2011-12-29'), 1)).toBe('2011-12-30');
      expect(daysBetween(Day.parse('2028-02-01'), Day.parse('2028-03-01'))).toBe(29);
      expect([1, 2, 3, 4, 5, 6, 7].map((n) => weekday(addDays(Day.parse('2026-03-01'), n)))).toEqual([
        1, 2, 3, 4, 5, 6, 7,
      ]);
      expect(weekday(Day.parse('1969-12-31'))).toBe(3);
    });

    it('reads a local text in the zone asked for, whatever the computer thinks', () => {
      const zone = Zone.parse('America/New_York');
      expect(iso(instantFromLocal('2026-03-02T09:00', zone)!)).toBe('2026-03-02T14:00:00.000Z');
      expect(iso(instantFromLocal('2026-03-02', zone)!)).toBe('2026-03-02T05:00:00.000Z');
      expect(iso(instantFromLocal('2026-03-02 09:00:30.5', zone)!)).toBe('2026-03-02T14:00:30.500Z');
      expect(iso(instantFromLocal('2026-03-02T09:00:00+01:00', zone)!)).toBe('2026-03-02T08:00:00.000Z');
      expect(iso(instantFromLocal('2026-03-02T09:00Z', zone)!)).toBe('2026-03-02T09:00:00.000Z');
    });
  },
);

describe('what is no date', () => {
  it.each([
    '31/02/2026',
    '2026-02-31',
    '2026-02-29',
    '2026-13-01',
    '2026-03-02T24:30',
    '2026-03-02T09:00:61',
    '45292',
    '',
    'soon',
    '1969-06-01',
    '275760-09-13',
  ])('%s is refused', (text) => {
    expect(instantFromLocal(text, Zone.parse('Europe/London'))).toBeUndefined();
  });

  it.each(['Mars/Base', '', '+02:00', 'Europe/Londonderry', '../etc'])('%s is no zone', (name) => {
    expect(Zone.safeParse(name).success).toBe(false);
  });
});
