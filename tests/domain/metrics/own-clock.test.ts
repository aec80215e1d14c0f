import { describe, expect, it } from 'vitest';

import type { Event } from '@/lib/domain/log/event';
import { courseOf } from '@/lib/domain/metrics/course-of';
import { measure } from '@/lib/domain/metrics/measure';
import { workingHours } from '@/lib/domain/metrics/working-hours';
import { defaultSettings, type Settings } from '@/lib/domain/settings/settings';
import type { Day } from '@/lib/domain/time/calendar';
import { playbooks } from '@/lib/playbooks';
import { holidayCalendars } from '@/lib/playbooks/holidays';

import { save, sent } from '../asked';
import { Story } from '../given';
import { at, LONDON } from '../sample';
import { clocked } from '../sample-clock';

/** Saved, and touched for the first time; worked out by hand below. */
const answered = (saved: string, touched: string) =>
  new Story(clocked(playbooks)).at(saved, save()).at(touched, sent()).log;

function told(logs: readonly (readonly Event[])[], over: Partial<Settings> = {}, until = '2026-06-01 09:00') {
  const works = workingHours({ ...defaultSettings(LONDON), ...over }, holidayCalendars);
  const rows = measure(
    logs.map((log) => courseOf(log)!),
    { from: null, to: null, by: null },
    { until: at(until), zone: LONDON, works, alone: 'rep' },
  );
  const value = (id: string) => rows.find(({ metric }) => metric === id)!;
  return {
    rows,
    inHours: value('first-response-median'),
    after: value('first-response-after-hours-median'),
  };
}

describe('the first answer by the rep’s own clock', () => {
  it.each([
    ['at the minute work begins', '2026-03-02 09:00', '2026-03-02 09:07', 7, null],
    ['a minute before it', '2026-03-02 08:59', '2026-03-02 09:07', null, 8],
    ['in the last minute', '2026-03-02 17:29', '2026-03-02 17:40', 11, null],
    ['when work ends', '2026-03-02 17:30', '2026-03-03 09:00', null, 15.5 * 60],
    ['on a Saturday', '2026-03-07 12:00', '2026-03-09 09:00', null, 45 * 60],
    ['over the night the clocks go forward', '2026-03-28 20:00', '2026-03-29 10:00', null, 13 * 60],
    ['over the night they go back', '2026-10-24 20:00', '2026-10-25 10:00', null, 15 * 60],
    ['on the Friday before and the Monday after', '2026-03-27 17:00', '2026-03-30 09:00', 63 * 60, null],
  ])('%s', (_, saved, touched, inHours, after) => {
    const found = told([answered(saved, touched)], {}, '2026-12-01 09:00');
    expect([found.inHours.value, found.after.value]).toEqual([inHours, after]);
  });

  it('a holiday and time off are after hours, where the settings say so', () => {
    const easter = [answered('2026-04-03 10:00', '2026-04-03 10:20')];
    expect(told(easter).inHours.value).toBe(20);
    const away = told(easter, { holidays: 'GB-EAW' });
    expect([away.inHours.value, away.after.value]).toEqual([null, 20]);
    const off = { from: '2026-04-01' as Day, to: '2026-04-05' as Day, label: 'Away' };
    expect(told(easter, { timeOff: [off] }).after.value).toBe(20);
  });

  it('of nobody is not known: no number is made up, and none is NaN', () => {
    for (const { metric, value, of, interval } of told([]).rows) {
      expect([metric, of]).toEqual([metric, 0]);
      expect(value === null || value === 0, metric).toBe(true);
      expect(interval, metric).toBeNull();
    }
  });
});
