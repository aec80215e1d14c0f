import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { moved, noCells } from '@/lib/domain/counts/cells';
import { measured } from '@/lib/domain/counts/measured';
import { turnsAt } from '@/lib/domain/counts/turns';
import { courseOf } from '@/lib/domain/metrics/course-of';
import { measure } from '@/lib/domain/metrics/measure';
import { DIMENSIONS, type MetricContext } from '@/lib/domain/metrics/metric';
import { workingHours } from '@/lib/domain/metrics/working-hours';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { addDays, dayOf, HOUR, type Instant, midnightOf, type Zone } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';
import { holidayCalendars } from '@/lib/playbooks/holidays';

import { life, lived, start } from '../lives';
import { LONDON } from '../sample';
import { cellsOf, rowsOf } from './counted';

const contextOf = (until: Instant, zone: Zone, alone: string | null): MetricContext => ({
  until,
  zone,
  alone,
  works: workingHours(defaultSettings(zone), holidayCalendars),
});
const lives = fc.array(life, { minLength: 1, maxLength: 4 });
const zones = fc.constantFrom(LONDON, 'Pacific/Auckland' as Zone, 'America/St_Johns' as Zone);
const alone = fc.constantFrom('rep', null);
const moment = fc.nat(4000).map((hours) => instant(start + hours * HOUR));

describe('counts by day', () => {
  it('say of any days, told apart by anything, what counting the leads themselves says', () => {
    fc.assert(
      fc.property(
        lives,
        zones,
        alone,
        moment,
        fc.nat(60),
        fc.integer({ min: 1, max: 120 }),
        fc.constantFrom(...DIMENSIONS),
        (some, zone, whose, until, from, days, by) => {
          const courses = some.flatMap((one) => courseOf(lived(one).log) ?? []);
          const context = contextOf(until, zone, whose);
          const first = addDays(dayOf(start, zone), from - 5);
          const period = { from: midnightOf(first, zone), to: midnightOf(addDays(first, days), zone) };
          for (const span of [period, null]) {
            const all = cellsOf(courses, context, { period: span });
            const groups = cellsOf(courses, context, { part: by, period: span });
            expect(measured({ cells: all, until }, by, groups)).toEqual(
              measure(courses, { from: span?.from ?? null, to: span?.to ?? null, by }, context),
            );
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('stay the same until the moment at which a lead counts otherwise', () => {
    fc.assert(
      fc.property(lives, alone, moment, fc.nat(1500 * HOUR), (some, whose, from, later) => {
        const until = instant(from + later);
        const courses = some
          .flatMap((one) => courseOf(lived(one).log) ?? [])
          .filter(
            (course) => (turnsAt(course, contextOf(from, LONDON, whose)) ?? Number.POSITIVE_INFINITY) > until,
          );
        expect(rowsOf(courses, contextOf(until, LONDON, whose))).toEqual(
          rowsOf(courses, contextOf(from, LONDON, whose)),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('of some leads taken away and of others added are those of the leads there are', () => {
    fc.assert(
      fc.property(lives, lives, lives, moment, (stay, go, come, until) => {
        const context = contextOf(until, LONDON, null);
        const [kept, gone, fresh] = [stay, go, come].map((some) =>
          some.flatMap((one) => courseOf(lived(one).log) ?? []),
        );
        const rows = rowsOf([...kept!, ...gone!], context);
        const [before, now] = [rowsOf(gone!, context), rowsOf(fresh!, context)];
        const wanted = rowsOf([...kept!, ...fresh!], context);
        for (const name of new Set([...rows.keys(), ...now.keys()]))
          expect(
            moved(rows.get(name) ?? noCells(), before.get(name) ?? noCells(), now.get(name) ?? noCells()),
          ).toEqual(wanted.get(name) ?? noCells());
      }),
      { numRuns: 100 },
    );
  });
});
