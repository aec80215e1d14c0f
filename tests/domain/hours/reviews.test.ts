import { describe, expect, it } from 'vitest';

import { reviewsDue } from '@/lib/domain/hours/reviews';
import { playbooks } from '@/lib/playbooks';

import { world } from '../sample';

const book = (id: string) => playbooks.find((one) => one.id === id)!;
const due = (id: string, day: string, over: Parameters<typeof world>[2] = {}, holidays: string[] = []) => {
  const context = world(`${day} 10:00`, playbooks, over);
  return reviewsDue(book(id), { ...context, holidays: { ...context.holidays, rep: new Set(holidays) } }).map(
    (review) => `${review.id} ${review.period}`,
  );
};

describe('seven-components: Monday, monthly, quarterly', () => {
  it('all three on the first Monday of a quarter, and until they are over', () => {
    expect(due('seven-components', '2026-06-01')).toEqual([
      'weekly week 2026-06-01',
      'monthly 2026-06',
      'quarterly quarter 2026-04',
    ]);
    expect(due('seven-components', '2026-06-05')).toEqual([
      'weekly week 2026-06-01',
      'monthly 2026-06',
      'quarterly quarter 2026-04',
    ]);
    expect(due('seven-components', '2026-06-08')[0]).toBe('weekly week 2026-06-08');
  });

  it('a month that begins on a weekend begins on Monday, and a Monday that is a holiday is Tuesday', () => {
    expect(due('seven-components', '2026-08-01')).not.toContain('monthly 2026-08');
    expect(due('seven-components', '2026-08-03')).toContain('monthly 2026-08');
    expect(due('seven-components', '2026-08-31', {}, ['2026-08-31'])).not.toContain('weekly week 2026-08-31');
    expect(due('seven-components', '2026-09-01', {}, ['2026-08-31'])).toContain('weekly week 2026-08-31');
  });

  it('the last days of a year belong to its last quarter', () => {
    expect(due('seven-components', '2026-12-31')).toContain('quarterly quarter 2026-10');
    expect(due('seven-components', '2027-01-04')).toContain('quarterly quarter 2027-01');
  });
});

it('four-stages: the comb each working day, and none on days off', () => {
  expect(due('four-stages', '2026-03-03')).toContain('daily-comb 2026-03-03');
  expect(due('four-stages', '2026-03-07').join()).not.toContain('daily-comb');
  expect(
    due('four-stages', '2026-03-03', {
      timeOff: [{ from: '2026-03-02' as never, to: '2026-03-06' as never, label: '' }],
    }).join(),
  ).toBe('');
});
