import { describe, expect, it } from 'vitest';

import { costsWithin } from '@/lib/domain/metrics/costs';
import { addDays, DAY, type Day, HOUR, midnightOf } from '@/lib/domain/time/calendar';

import { at, LONDON } from '../sample';

const cost = (month: string, amount: number, source = 'ads') => ({ source, month, amount });
const days = (first: string, last: string) => ({
  from: midnightOf(first as Day, LONDON),
  to: midnightOf(addDays(last as Day, 1), LONDON),
});
const LATER = at('2027-01-01 00:00');

describe('what a source cost in a period', () => {
  it('is the whole of a month that lies within it, and its part where it does not', () => {
    const costs = [cost('2026-01', 310), cost('2026-02', 280)];
    expect(costsWithin(costs, days('2026-01-01', '2026-02-28'), LATER, LONDON)).toEqual({ ads: 590 });
    expect(costsWithin(costs, days('2026-01-31', '2026-02-03'), LATER, LONDON)['ads']).toBeCloseTo(40, 9);
  });

  it('over a month in which the clocks change is spread over the hours it has', () => {
    const march = days('2026-03-01', '2026-03-31');
    expect((march.to - march.from) / HOUR).toBe(31 * 24 - 1);
    expect(costsWithin([cost('2026-03', 743)], march, LATER, LONDON)).toEqual({ ads: 743 });
    const change = costsWithin([cost('2026-03', 743)], days('2026-03-29', '2026-03-29'), LATER, LONDON);
    expect(change['ads']).toBeCloseTo(23, 9);
  });

  it('of the month under way is what of it is over, and of one to come nothing', () => {
    const now = at('2026-01-11 00:00');
    expect(costsWithin([cost('2026-01', 31), cost('2026-02', 28)], null, now, LONDON)).toEqual({ ads: 10 });
  });

  it('adds months up for each source, and knows none that cost nothing in it', () => {
    const costs = [
      cost('2025-12', 31),
      cost('2026-01', 31),
      cost('2026-01', 62, 'fair'),
      cost('2020-01', 5, 'old'),
    ];
    const period = { from: at('2025-12-31 00:00'), to: at('2026-01-02 00:00') };
    expect((period.to - period.from) / DAY).toBe(2);
    expect(costsWithin(costs, period, LATER, LONDON)).toEqual({ ads: 2, fair: 2 });
  });
});
