// @module-tag data
import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';

import { holidayName, holidays, holidaySet, holidaysOf } from '@/lib/domain/hours/holidays';
import { holidayCalendars } from '@/lib/playbooks/holidays';

const YEARS = [2024, 2025, 2026, 2027, 2028, 2029, 2030];

/** Where we knowingly keep another calendar than the oracle, and why. */
const DIFFERS: Record<string, { ours?: RegExp; theirs?: RegExp; because: string }> = {
  US: {
    ours: /^Veterans Day \(observed\)/,
    because: 'federal law observes Veterans Day on a Friday too when it is a Saturday (2028)',
  },
  CA: {
    ours: /^(Victoria Day|Thanksgiving Day|National Day for Truth|Remembrance Day|Boxing Day)|\(observed\)$/,
    because:
      'the oracle lists only days kept in every province; we keep the general holidays of the Canada Labour Code',
  },
  BR: {
    theirs: /^Dia de Eleição/,
    because: 'election days are Sundays, and no day off is observed for them',
  },
  MX: {
    ours: /^Presidential Inauguration/,
    theirs: /^Transmisión/,
    because: 'the oracle still has 1 December; the constitution says 1 October from 2024',
  },
};

/** Our GB is England's and Wales's, which the oracle keeps apart. */
const oracle = (region: string, year: number) =>
  (region === 'GB' ? new Holidays('GB', 'ENG') : new Holidays(region))
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .map(({ date, name }) => ({ day: date.slice(0, 10), name }))
    .filter(({ day }) => day.startsWith(String(year)));

describe.each(Object.keys(holidayCalendars))('holidays of %s', (region) => {
  const calendar = holidayCalendars[region]!;

  it.each(YEARS)('agree with an independent calendar in %i', (year) => {
    const { ours, theirs } = DIFFERS[region] ?? {};
    const mine = holidaysOf(calendar, year).filter(({ name }) => !ours?.test(name));
    const other = oracle(region, year).filter(({ name }) => !theirs?.test(name));
    const days = (list: readonly { day: string }[]) => [...new Set(list.map(({ day }) => day))].sort();
    expect(days(mine)).toEqual(days(other));
  });

  it('are named, in order, and each in its own year', () => {
    for (const year of YEARS) {
      const days = holidaysOf(calendar, year);
      expect(days.length).toBeGreaterThan(5);
      expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).sort());
      for (const { day, name } of days) {
        expect(day.slice(0, 4)).toBe(String(year));
        expect(name).not.toBe('');
      }
    }
  });
});

describe('holidays', () => {
  it('are observed across the end of a year', () => {
    expect(holidaySet(holidayCalendars['US']!, 2027, 2027).has('2027-12-31')).toBe(true);
    expect(holidayName('2027-12-31', holidayCalendars['US']!)).toBe("New Year's Day (observed)");
  });

  it('know a name for a day off, and none for another day', () => {
    expect(holidayName('2026-04-06', holidayCalendars['GB']!)).toBe('Easter Monday');
    expect(holidayName('2026-04-07', holidayCalendars['GB']!)).toBeUndefined();
  });

  it('begin and end with the years their rule names', () => {
    expect(holidayName('2023-05-05', holidayCalendars['DK']!)).toBe('Great Prayer Day');
    expect(holidayName('2024-04-26', holidayCalendars['DK']!)).toBeUndefined();
    expect(holidayName('2030-10-01', holidayCalendars['MX']!)).toBe('Presidential Inauguration');
    expect(holidayName('2029-10-01', holidayCalendars['MX']!)).toBeUndefined();
  });

  it('come to a decision by the setting of the rep and the country of the lead, however that is written', () => {
    const mine = holidays(holidayCalendars, 'DE', 2026);
    expect(mine.rep.has('2026-10-03')).toBe(true);
    expect(mine.name?.('2026-10-03', 'DE')).toBe('German Unity Day');
    for (const written of ['GB', 'gb', 'UK', 'United Kingdom', ' united kingdom '])
      expect(mine.of(written).has('2027-12-27'), written).toBe(true);
    expect(mine.of('Atlantis').size).toBe(0);
    expect(holidays(holidayCalendars, null, 2026).rep.size).toBe(0);
  });

  it('keep a weekday between two holidays free where the law does', () => {
    expect(holidayName('2026-09-22', holidayCalendars['JP']!)).toBe("Citizens' Holiday");
  });
});
