import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  addDays,
  type Clock,
  clockOf,
  type Day,
  dayOf,
  daysBetween,
  HOUR,
  type Instant,
  instantOf,
  MINUTE,
  weekday,
  type Zone,
} from '@/lib/domain/time/calendar';
import type { Context } from '@/lib/domain/log/context';
import { dueInstant } from '@/lib/domain/lead/due';
import { planTouch, touchCount } from '@/lib/domain/plan/plan';
import type { PlanInput } from '@/lib/domain/plan/target';
import { Cadence } from '@/lib/domain/playbook/cadence';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { defaultSettings, type WeekHours } from '@/lib/domain/settings/settings';
import { instant } from '@/lib/domain/time/instant';
import { cadenceOf, done, personOf, playbookOf } from './plan-sample';
import { ROBIN } from './sample';

const ZONES = [
  'Europe/London',
  'America/New_York',
  'Asia/Tokyo',
  'Pacific/Auckland',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Honolulu',
] as Zone[];
const DAY_ZERO = '2025-12-15' as Day;

const zones = fc.constantFrom(...ZONES);
const days = fc.integer({ min: 0, max: 1200 }).map((count) => addDays(DAY_ZERO, count));
const clocks = fc
  .integer({ min: 0, max: 95 })
  .map(
    (quarter) =>
      `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}` as Clock,
  );
const spans = fc
  .tuple(clocks, clocks)
  .filter(([from, to]) => from < to)
  .map(([from, to]) => ({ from, to }));
const weeks = fc
  .array(fc.option(spans, { freq: 4 }), { minLength: 7, maxLength: 7 })
  .filter((week) => week.some(Boolean)) as fc.Arbitrary<WeekHours>;
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const small = fc.integer({ min: 0, max: 4 });
const waits = fc
  .record({
    businessDays: maybe(small),
    days: maybe(fc.integer({ min: 0, max: 20 })),
    hours: maybe(fc.integer({ min: 0, max: 60 })),
    minutes: maybe(fc.integer({ min: 0, max: 90 })),
  })
  .map(known);
const channels = fc.constantFrom(
  'email',
  'phone',
  'sms',
  'dm',
  'social',
  'original',
  'other',
  'any',
  'answered',
);
const cadences = fc
  .record({
    touches: fc.array(
      fc
        .record({ after: waits, at: maybe(clocks), channel: channels, consent: maybe(fc.boolean()) })
        .map(known),
      { minLength: 1, maxLength: 8 },
    ),
    repeat: maybe(
      fc
        .record({
          every: waits,
          taper: fc.double({ min: 1, max: 4, noNaN: true }),
          times: fc.integer({ min: 1, max: 6 }),
          channel: channels,
        })
        .map((one) => ({ ...one, angle: 'light', script: 'again' })),
    ),
  })
  .map(({ touches, repeat }) =>
    Cadence.parse({ ...cadenceOf(touches as never), ...(repeat ? { repeat } : {}) }),
  );
const caps = fc
  .record({
    perPlatformPerDay: maybe(fc.integer({ min: 1, max: 3 })),
    perPersonPerWeek: maybe(fc.integer({ min: 1, max: 5 })),
    perCompanyPerWeek: maybe(fc.integer({ min: 1, max: 5 })),
    minutesBetween: fc.integer({ min: 60, max: 3000 }),
    daysBetween: maybe(small),
    days: fc.constantFrom('working' as const, 'any' as const),
  })
  .map((one) => playbookOf(known(one) as never));

function known<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}

/** A world in which every day has its own load, decided by the day alone. */
const worlds = fc
  .record({
    zone: zones,
    hours: weeks,
    off: fc.array(fc.tuple(days, fc.integer({ min: 0, max: 25 })), { maxLength: 6 }),
    holidays: fc.array(days, { maxLength: 40 }),
    abroad: fc.array(days, { maxLength: 40 }),
    busy: fc.integer({ min: 0, max: 6 }),
    now: days,
  })
  .map(({ zone, hours, off, holidays, abroad, busy, now }): Context => ({
    now: instantOf(now, '09:00' as Clock, zone),
    self: ROBIN,
    settings: {
      ...defaultSettings(zone),
      hours,
      timeOff: off.map(([from, length]) => ({ from, to: addDays(from, length), label: '' })),
    },
    holidays: { rep: new Set(holidays), of: () => new Set(abroad) },
    playbook: () => undefined,
    load: (day, channel) => (day.charCodeAt(9) + channel.length + busy) % 5,
    companyLoad: (day) => (day.charCodeAt(9) * 7 + busy) % 8,
  }));

const inputs = fc
  .record({
    context: worlds,
    playbook: caps,
    cadence: cadences,
    person: fc.record({
      zone: maybe(zones),
      country: maybe(fc.constant('IE')),
      busy: maybe(spans.map(({ from, to }) => `${from}-${to}`)),
      channel: fc.constantFrom('email' as const, 'phone' as const, 'dm' as const, 'sms' as const),
      smsConsent: fc.boolean(),
      only: fc.subarray(['email', 'phone', 'profile'] as const),
    }),
    begin: fc.tuple(days, fc.integer({ min: 0, max: 1439 })),
    ago: fc.array(fc.integer({ min: 0, max: 20 * 24 * 60 }), { maxLength: 5 }),
    touch: fc.integer({ min: 1, max: 16 }),
    ignored: small,
    late: fc.integer({ min: 0, max: 9000 }),
  })
  .map(({ context, playbook, cadence, person, begin: [day, minute], ago, touch, ignored, late }) => {
    const startedAt = instant(instantOf(day, '00:00' as Clock, context.settings.zone) + minute * MINUTE);
    const touches = ago
      .sort((a, b) => b - a)
      .map((minutes) => done(instant(startedAt + (late - minutes) * MINUTE), 'email'));
    const lead = personOf(known({ ...person, touches }) as never);
    const input: PlanInput = {
      lead,
      playbook,
      cadence,
      touch: Math.min(touch, touchCount(cadence)),
      startedAt,
      anchor: day,
      ignored,
      notBefore: instant(startedAt + late * MINUTE),
      sla: null,
    };
    return { input, context };
  });

/**
 * The hours that count on `day`, recomputed here by other means: the rep's own, or a neighbour's for words on
 * any-day playbooks.
 */
function repHours(day: Day, borrow: boolean, { settings, holidays }: Context) {
  if (settings.timeOff.some(({ from, to }) => from <= day && day <= to) || holidays.rep.has(day)) return [];
  const own = settings.hours[weekday(day) - 1];
  return own ? [own] : borrow ? settings.hours.filter((span) => span !== null) : [];
}

const RUNS = { numRuns: 150 };

describe('no plan breaks', () => {
  const placed = (
    check: (
      at: Instant,
      next: NonNullable<ReturnType<typeof planTouch>>,
      input: PlanInput,
      context: Context,
    ) => void,
  ) =>
    fc.assert(
      fc.property(inputs, ({ input, context }) => {
        const next = planTouch(input, context)!;
        if (next.due.why.some(({ code }) => code === 'no-slot')) return;
        check(dueInstant(next.due, context.settings), next, input, context);
      }),
      RUNS,
    );

  it('the rep’s calendar', () =>
    placed((at, { channel }, { playbook }, context) => {
      const { zone } = context.settings;
      const day = dayOf(at, zone);
      const written = channel === 'email' || channel === 'dm' || channel === 'sms';
      const hours = repHours(day, written && playbook.days === 'any', context);
      expect(
        hours.some(({ from, to }) => instantOf(day, from, zone) <= at && at < instantOf(day, to, zone)),
      ).toBe(true);
    }));

  it('the lead’s calendar', () =>
    placed((at, { channel }, { lead }, context) => {
      const zone = lead.fields['zone']?.value as Zone | undefined;
      const day = dayOf(at, zone ?? context.settings.zone);
      const clock = clockOf(at, zone ?? context.settings.zone);
      if (zone && (channel === 'phone' || channel === 'sms'))
        expect(clock >= '08:00' && clock < '20:00').toBe(true);
      if (channel !== 'phone') return;
      if (lead.fields['country']) expect(context.holidays.of('IE').has(day)).toBe(false);
      const [from, to] = lead.fields['busy']?.value.split('-') ?? [];
      if (from && to) expect(clock >= from && clock < to).toBe(false);
    }));

  it('a cap', () =>
    placed((at, { channel }, { playbook, lead }, context) => {
      const { zone } = context.settings;
      const day = dayOf(at, zone);
      expect(context.load(day, channel, null)).toBeLessThan(playbook.caps.perPlatformPerDay ?? 20);
      expect(context.companyLoad(day)).toBeLessThan(playbook.caps.perCompanyPerWeek ?? Infinity);
      const lately = lead.touches.filter((touch) => Math.abs(daysBetween(dayOf(touch.at, zone), day)) < 7);
      expect(lately.length).toBeLessThan(playbook.caps.perPersonPerWeek ?? Infinity);
    }));

  it('the hour rule, or the days between', () =>
    placed((at, _, { lead, playbook }, context) => {
      for (const touch of lead.touches) {
        expect(at - touch.at).toBeGreaterThanOrEqual(playbook.caps.minutesBetween * MINUTE);
        expect(
          daysBetween(dayOf(touch.at, context.settings.zone), dayOf(at, context.settings.zone)),
        ).toBeGreaterThanOrEqual(playbook.caps.daysBetween ?? 0);
      }
    }));

  it('the moment it may not come before', () =>
    placed((at, _, { notBefore }) => expect(at).toBeGreaterThan(notBefore - MINUTE)));
});

it('every plan says why, in a due time that can be stored, and the same twice', () => {
  fc.assert(
    fc.property(inputs, ({ input, context }) => {
      const next = planTouch(input, context)!;
      expect(next.due.why.length).toBeGreaterThan(0);
      expect(next.due.why.length).toBeLessThanOrEqual(20);
      expect(planTouch(input, context)).toEqual(next);
    }),
    { numRuns: 100 },
  );
});

it('every cadence ends, its touches in order and never within the hour, whoever the rep and the lead are', () => {
  fc.assert(
    fc.property(inputs, ({ input, context }) => {
      const touches = [...input.lead.touches];
      let last = touches.at(-1)?.at ?? instant(0);
      let notBefore = input.notBefore;
      for (let touch = 1; touch <= touchCount(input.cadence); touch += 1) {
        const next = planTouch(
          { ...input, touch, notBefore, ignored: touch - 1, lead: { ...input.lead, touches: [...touches] } },
          context,
        )!;
        const at = dueInstant(next.due, context.settings);
        expect(at - last).toBeGreaterThanOrEqual(HOUR);
        touches.push({ ...done(at, next.channel), touch });
        last = at;
        notBefore = at;
      }
      expect(planTouch({ ...input, touch: touchCount(input.cadence) + 1 }, context)).toBeNull();
    }),
    { numRuns: 60 },
  );
});

it.each(ZONES)('in %s a daily touch at 09:00 is at 09:00 on every day of two years', (zone) => {
  const context: Context = {
    now: instantOf('2026-12-28' as Day, '08:00' as Clock, zone),
    self: ROBIN,
    settings: {
      ...defaultSettings(zone),
      hours: Array.from({ length: 7 }, () => ({ from: '00:15', to: '23:45' })) as WeekHours,
    },
    holidays: { rep: new Set(), of: () => new Set() },
    playbook: () => undefined,
    load: () => 0,
    companyLoad: () => 0,
  };
  const cadence = cadenceOf([{ after: {} }, { after: { days: 1 }, at: '09:00' as Clock }]);
  for (let day = '2026-12-28' as Day; day < '2028-12-31'; day = addDays(day, 1)) {
    const startedAt = instantOf(day, '08:00' as Clock, zone);
    const next = planTouch(
      {
        lead: personOf(),
        playbook: playbookOf() as Playbook,
        cadence,
        touch: 2,
        startedAt,
        anchor: day,
        ignored: 0,
        notBefore: startedAt,
        sla: null,
      },
      context,
    )!;
    expect(`${next.due.day} ${next.due.time}`).toBe(`${addDays(day, 1)} 09:00`);
    expect(clockOf(dueInstant(next.due, context.settings), zone)).toBe('09:00');
  }
});
