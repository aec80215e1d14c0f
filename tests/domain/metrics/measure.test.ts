import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Event } from '@/lib/domain/log/event';
import { broughtBy, costPer } from '@/lib/domain/metrics/costs';
import { courseOf } from '@/lib/domain/metrics/course-of';
import { type Asked, measure, metrics } from '@/lib/domain/metrics/measure';
import type { Dimension } from '@/lib/domain/metrics/metric';
import { workingHours } from '@/lib/domain/metrics/working-hours';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { HOUR, type Zone } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';
import { hasText, t } from '@/lib/i18n';
import '@/lib/i18n/numbers/numbers';
import { playbooks } from '@/lib/playbooks';
import { holidayCalendars } from '@/lib/playbooks/holidays';

import { message, outcome, save, sent, signal, thread } from '../asked';
import { Story } from '../given';
import { life, lived, start } from '../lives';
import { at, LONDON } from '../sample';
import { clocked } from '../sample-clock';

const everything: Asked = { from: null, to: null, by: null };
const works = workingHours(defaultSettings(LONDON), holidayCalendars);
const story = () => new Story(clocked(playbooks));

function numbers(logs: readonly (readonly Event[])[], until: string, asked: Partial<Asked> = {}) {
  const courses = logs.flatMap((log) => courseOf(log) ?? []);
  const rows = measure(
    courses,
    { ...everything, ...asked },
    { until: at(until), zone: LONDON, works, alone: null },
  );
  return (metric: string, by: string | null = null) =>
    rows.find((row) => row.metric === metric && row.by === by);
}

/** Ada asks for the checklist on Monday at 9:00, has the first touch `minutes` later. */
const touchedAfter = (minutes: number) =>
  story()
    .at('2026-03-02 09:00', save())
    .at(instant(at('2026-03-02 09:00') + minutes * 60_000), sent());
const waiting = () => story().at('2026-03-02 09:00', save());

describe('first response', () => {
  it('is the time by which half were answered, those who still wait counted in', () => {
    const logs = [2, 4, 30].map((minutes) => touchedAfter(minutes).log);
    expect(numbers(logs, '2026-03-03')('first-response-median')).toMatchObject({ value: 4, n: 3, of: 3 });
    const more = [...logs, waiting().log, waiting().log];
    expect(numbers(more, '2026-03-03')('first-response-median')).toMatchObject({ value: 30, n: 3, of: 5 });
    expect(numbers(more, '2026-03-03')('first-response-p90')).toMatchObject({ value: null, n: 3, of: 5 });
  });

  it('tells who came after hours apart', () => {
    const night = story().at('2026-03-02 22:00', save()).at('2026-03-03 09:10', sent());
    const told = numbers([touchedAfter(5).log, night.log], '2026-03-04');
    expect(told('first-response-median')).toMatchObject({ value: 5, of: 1 });
    expect(told('first-response-after-hours-median')).toMatchObject({ value: 11 * 60 + 10, of: 1 });
  });

  it('is none of whoever came by a list and waits for nothing', () => {
    const cold = story().at(
      '2026-03-02 09:00',
      save({ playbook: 'tiered-it', source: 'cold-outreach', hand: null }),
    );
    expect(numbers([cold.log], '2026-03-04')('first-response-median')).toMatchObject({ value: null, of: 0 });
  });

  it('within five minutes counts the five minutes themselves', () => {
    const told = numbers(
      [5, 6].map((minutes) => touchedAfter(minutes).log),
      '2026-03-03',
    );
    expect(told('touched-within-5-minutes')).toMatchObject({ n: 1, of: 2 });
  });
});

describe('the SLA', () => {
  const kept = (life: Story) => numbers([life.log], '2026-03-10')('sla-adherence');

  it('is kept by the deadline and broken after it', () => {
    expect(kept(touchedAfter(3))).toMatchObject({ n: 1, of: 1 });
    expect(kept(touchedAfter(600))).toMatchObject({ n: 0, of: 1 });
  });

  it('is not kept by putting the touch off', () => {
    const off = waiting().at('2026-03-02 09:05', {
      type: 'snooze',
      until: { day: '2026-03-05', time: '10:00' } as never,
    });
    expect(kept(off.at('2026-03-05 10:00', sent()))).toMatchObject({ n: 0, of: 1 });
  });

  it('is owed to nobody who wrote first', () => {
    expect(kept(waiting().at('2026-03-02 09:10', signal('replied')))).toMatchObject({ of: 0 });
  });
});

describe('touches', () => {
  const answered = () =>
    touchedAfter(3)
      .at('2026-03-04 10:00', sent())
      .at('2026-03-04 12:00', thread(message('m1', 'in', '2026-03-04 11:00', 'Tell me more')));

  it('are answered by what comes before the next one', () => {
    const told = numbers([answered().log], '2026-03-05', { by: 'touch' });
    expect(told('reply-rate')).toMatchObject({ n: 1, of: 2, value: 0.5 });
    expect(told('reply-rate', '1')).toMatchObject({ n: 0, of: 1 });
    expect(told('reply-rate', '2')).toMatchObject({ n: 1, of: 1 });
    expect(told('contact-rate')).toMatchObject({ n: 1, of: 1 });
  });

  it('whose fortnight is not over say nothing yet', () => {
    expect(numbers([touchedAfter(3).log], '2026-03-10')('reply-rate')).toMatchObject({
      of: 0,
      value: null,
      interval: null,
    });
    expect(numbers([touchedAfter(3).log], '2026-03-20')('reply-rate')).toMatchObject({
      n: 0,
      of: 1,
      value: 0,
    });
  });

  it('undone, an answer was none', () => {
    const life = touchedAfter(3).at('2026-03-03 10:00', signal('replied'));
    const undone = life.at('2026-03-03 10:01', { type: 'undo', command: life.lastCommand });
    expect(numbers([undone.log], '2026-03-05')('answers')).toMatchObject({ value: 0 });
  });
});

describe('outcomes', () => {
  const won = () => touchedAfter(3).at('2026-03-12 09:00', outcome('won'));
  const lost = () => touchedAfter(90).at('2026-03-04 09:00', outcome('lost', { reason: 'price' }));

  it('make a win rate of those that are over, and leave the open ones alone', () => {
    const told = numbers([won().log, lost().log, waiting().log], '2026-03-13');
    expect(told('win-rate')).toMatchObject({ n: 1, of: 2, value: 0.5 });
    expect(told('conversion')).toMatchObject({ n: 1, of: 3 });
    expect(told('cycle-length')).toMatchObject({ value: 10, of: 1 });
    expect(told('touches-to-close')).toMatchObject({ value: 1 });
  });

  it('by the wait for the first touch', () => {
    const told = numbers([won().log, lost().log], '2026-03-13');
    expect(told('conversion-when-touched-under-5-min')).toMatchObject({ n: 1, of: 1 });
    expect(told('conversion-when-touched-over-60-min')).toMatchObject({ n: 0, of: 1 });
    expect(told('conversion-when-touched-1-to-24-h')).toMatchObject({ n: 0, of: 1 });
    expect(told('conversion-when-touched-5-to-60-min')).toMatchObject({ of: 0, value: null });
  });

  it('count in the period in which they happened', () => {
    const told = numbers([won().log, lost().log], '2026-04-01', {
      from: at('2026-03-10'),
      to: at('2026-04-01'),
    });
    expect(told('win-rate')).toMatchObject({ n: 1, of: 1 });
    expect(told('new-leads')).toMatchObject({ value: 0 });
  });

  it('given up after one touch: attempts, and one attempt and silence', () => {
    const told = numbers([lost().log], '2026-04-01');
    expect(told('attempts-before-giving-up')).toMatchObject({ value: 1, of: 1 });
    expect(told('one-attempt-and-silence')).toMatchObject({ n: 1, of: 1 });
    expect(told('touched-more-than-twice')).toMatchObject({ of: 0 });
  });
});

describe('calls', () => {
  const booked = (over: (life: Story) => Story) =>
    over(touchedAfter(3).at('2026-03-03 10:00', signal('booked', '2026-03-05 15:00')));

  it('are moved or missed once their hour has come', () => {
    const held = booked((life) => life);
    const missed = booked((life) => life.at('2026-03-05 15:30', signal('missed')));
    const told = numbers([held.log, missed.log], '2026-03-06');
    expect(told('no-show-rate')).toMatchObject({ n: 1, of: 2 });
    expect(told('touches-to-meeting')).toMatchObject({ value: 1, of: 2 });
    expect(numbers([held.log], '2026-03-04')('no-show-rate')).toMatchObject({ of: 0, value: null });
  });
});

describe('costs', () => {
  it('are told by lead and by meeting, and nothing has no price', () => {
    const course = courseOf(touchedAfter(3).log)!;
    const costs = { [course.source]: 300, fair: 80 };
    const rows = costPer(broughtBy([course], everything), costs, 'source');
    expect(rows.map(({ metric, by, value }) => [metric, by, value])).toEqual([
      ['cost-per-lead', null, 380],
      ['cost-per-lead', 'fair', null],
      ['cost-per-lead', course.source, 300],
      ['cost-per-meeting', null, null],
      ['cost-per-meeting', 'fair', null],
      ['cost-per-meeting', course.source, null],
    ]);
  });
});

describe('whatever happens', () => {
  const until = instant(start + 400 * 24 * 3_600_000);
  const all = (logs: readonly (readonly Event[])[], by: Dimension | null = null, zone = LONDON) =>
    measure(
      logs.flatMap((log) => courseOf(log) ?? []),
      { ...everything, by },
      { until, zone, works: workingHours(defaultSettings(zone), holidayCalendars), alone: null },
    );

  it('every number is a number or null, its parts are no more than the whole, and groups add up', () => {
    fc.assert(
      fc.property(
        fc.array(life, { minLength: 1, maxLength: 3 }),
        fc.constantFrom<Dimension>('tier', 'stage', 'owner'),
        (lives, by) => {
          const rows = all(
            lives.map((one) => lived(one).log),
            by,
          );
          for (const { value, n, of, interval } of rows) {
            expect(value === null || Number.isFinite(value)).toBe(true);
            expect(n).toBeLessThanOrEqual(of);
            if (interval) expect(interval[0] <= value! + 1e-12 && value! - 1e-12 <= interval[1]).toBe(true);
          }
          for (const { id } of metrics) {
            const [total, ...groups] = rows.filter(({ metric }) => metric === id);
            expect(groups.reduce((sum, { of }) => sum + of, 0)).toBe(total!.of);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('the order in which events arrived, and their repetition, change nothing', () => {
    fc.assert(
      fc.property(life, (one) => {
        const { log } = lived(one);
        expect(all([[...log.toReversed(), ...log]])).toEqual(all([log]));
      }),
      { numRuns: 25 },
    );
  });

  it('a sum of leads is the sum of their counts, and another zone changes no count', () => {
    fc.assert(
      fc.property(life, life, (a, b) => {
        const [one, other] = [lived(a).log, lived(b).log];
        const both = all([one, other]);
        const apart = [all([one]), all([other])];
        const auckland = all([one, other], null, 'Pacific/Auckland' as Zone);
        both.forEach(({ of, unit }, n) => {
          expect(of).toBe(apart[0]![n]!.of + apart[1]![n]!.of);
          if (unit === 'count') expect(auckland[n]!.of).toBe(of);
        });
      }),
      { numRuns: 25 },
    );
  });
});

describe('each number', () => {
  it('has a name and a definition', () => {
    for (const id of [...metrics.map((one) => one.id), 'cost-per-lead', 'cost-per-meeting'])
      for (const what of ['name', 'definition']) {
        expect(hasText(`metrics.${what}.${id}`), id).toBe(true);
        expect(t(`metrics.${what}.${id}`)).not.toBe('');
      }
    expect(new Set(metrics.map(({ id }) => id)).size).toBe(metrics.length);
  });
});

describe('a period', () => {
  it('has all that was observed in it, whatever happened to a lead before and after', () => {
    fc.assert(
      fc.property(
        fc.array(life, { minLength: 1, maxLength: 4 }),
        fc.nat(2000),
        fc.nat(2000),
        (lives, from, hours) => {
          const courses = lives.flatMap((one) => courseOf(lived(one).log) ?? []);
          const asked = {
            from: instant(start + from * HOUR),
            to: instant(start + (from + hours) * HOUR),
            by: null,
          };
          const context = { until: instant(start + 3000 * HOUR), zone: LONDON, works, alone: null };
          const rows = measure(courses, asked, context);
          for (const metric of metrics) {
            const all = courses.flatMap(
              (course) => metric.read(course, context) as readonly { at: number }[],
            );
            const within = all.filter((one) => one.at >= asked.from && one.at < asked.to);
            expect(rows.find((row) => row.metric === metric.id)!.of, metric.id).toBe(within.length);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
