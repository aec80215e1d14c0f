import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { HOUR, MINUTE } from '@/lib/domain/time/calendar';
import { type Alarm, NEXT, planAlarms, SWEEP } from '@/entrypoints/background/reminders/alarm-plan';

const NOW = Date.UTC(2026, 2, 2, 9);
const sweep = (scheduledTime = NOW + 30_000): Alarm => ({ name: SWEEP, scheduledTime, periodInMinutes: 1 });
const next = (scheduledTime: number): Alarm => ({ name: NEXT, scheduledTime });

/** What there is once the plan has been carried out. */
function after(existing: readonly Alarm[], soonest: number | null, now = NOW): Alarm[] {
  const { clear, create } = planAlarms(existing, soonest, now);
  const kept = existing.filter(
    ({ name }) => !clear.includes(name) && !create.some((one) => one.name === name),
  );
  return [
    ...kept,
    ...create.map(({ name, when, periodInMinutes }) => ({ name, scheduledTime: when, periodInMinutes })),
  ];
}

describe('alarms', () => {
  it('that are as they should be are left alone', () =>
    expect(planAlarms([sweep(), next(NOW + HOUR)], NOW + HOUR, NOW)).toEqual({ clear: [], create: [] }));
  it('that are missing are made', () =>
    expect(after([], NOW + HOUR).map(({ name }) => name)).toEqual([SWEEP, NEXT]));
  it('left a day ahead by a clock set back are made anew', () =>
    expect(after([sweep(NOW + 26 * HOUR)], null)[0]!.scheduledTime).toBe(NOW + MINUTE));
  it('left behind by a clock set forward are made anew', () =>
    expect(after([sweep(NOW - 2 * HOUR)], null)[0]!.scheduledTime).toBe(NOW + MINUTE));
  it('that no longer repeat are made anew', () =>
    expect(after([{ name: SWEEP, scheduledTime: NOW + 1000 }], null)[0]!.periodInMinutes).toBe(1));
  it('of other names are cleared', () =>
    expect(after([sweep(), { name: 'daily', scheduledTime: NOW }], null).map(({ name }) => name)).toEqual([
      SWEEP,
    ]));
  it('are set to a new soonest moment', () =>
    expect(after([sweep(), next(NOW + HOUR)], NOW + MINUTE)[1]!.scheduledTime).toBe(NOW + MINUTE));
  it('for a moment that has passed come at once', () =>
    expect(after([sweep()], NOW - HOUR)[1]!.scheduledTime).toBe(NOW + 1000));
  it('stay when it is not known what comes next', () =>
    expect(after([sweep(), next(NOW + HOUR)], null)).toHaveLength(2));
});

it('whatever is there: never more than two, one sweep within two minutes, and planning again changes nothing', () => {
  const alarm = fc.record({
    name: fc.constantFrom(SWEEP, NEXT, 'other'),
    scheduledTime: fc.integer({ min: NOW - 48 * HOUR, max: NOW + 48 * HOUR }),
    periodInMinutes: fc.constantFrom(undefined, 1, 5),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(alarm, { selector: ({ name }) => name }),
      fc.option(fc.integer({ min: NOW - HOUR, max: NOW + 48 * HOUR })),
      (existing, soonest) => {
        const made = after(existing, soonest);
        expect(made.length).toBeLessThanOrEqual(2);
        expect(
          made.filter(
            ({ name, scheduledTime }) => name === SWEEP && Math.abs(scheduledTime - NOW) <= 2 * MINUTE,
          ),
        ).toHaveLength(1);
        expect(planAlarms(made, soonest, NOW)).toEqual({ clear: [], create: [] });
      },
    ),
  );
});
