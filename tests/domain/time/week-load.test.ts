import fc from 'fast-check';
import { expect, it } from 'vitest';

import { addDays, type Day } from '@/lib/domain/time/calendar';
import { weekLoad } from '@/lib/domain/time/week-load';

const ZERO = '2026-02-20' as Day;
const days = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 20 });
const dayOf = (n: number) => addDays(ZERO, n);

it('a week is any seven days in a row', () => {
  const load = weekLoad(['2026-03-02', '2026-03-05', '2026-03-05', '2026-03-12'] as Day[]);
  expect(load('2026-03-01')).toBe(3);
  expect(load('2026-03-08')).toBe(3);
  expect(load('2026-03-11')).toBe(2);
  expect(load('2026-03-12')).toBe(1);
  expect(load('2026-03-19')).toBe(0);
  expect(load('2026-03-08', ['2026-03-09', '2026-03-09'] as Day[])).toBe(4);
});

it('is the fullest of the seven weeks that hold the day, counted one by one', () => {
  fc.assert(
    fc.property(days, days, fc.integer({ min: 0, max: 30 }), (known, more, at) => {
      const all = [...known, ...more];
      const weeks = Array.from(
        { length: 7 },
        (_, n) => all.filter((day) => day >= at - n && day < at - n + 7).length,
      );
      expect(weekLoad(known.map(dayOf))(dayOf(at), more.map(dayOf))).toBe(Math.max(...weeks));
    }),
  );
});

it('who adds to a day only while it is under the cap never exceeds it, from whatever day the week is counted', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 5 }), (wanted, cap) => {
      const taken: number[] = [];
      for (const day of wanted) if (weekLoad(taken.map(dayOf))(dayOf(day)) < cap) taken.push(day);
      for (let from = -7; from < 40; from += 1)
        expect(taken.filter((day) => day >= from && day < from + 7).length).toBeLessThanOrEqual(cap);
    }),
  );
});
