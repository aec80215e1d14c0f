import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  type Clock,
  type Day,
  HOUR,
  instantFromLocal,
  instantOf,
  type Zone,
} from '@/lib/domain/time/calendar';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { defaultSettings, type WeekHours } from '@/lib/domain/settings/settings';
import { simulatePlan } from '@/lib/domain/simulate/simulate';
import { playbooks } from '@/lib/playbooks';

// Europe and America change their clocks on other days, Lord Howe by half an hour, Kathmandu never and by a
// quarter; Apia and Chatham lie on either side of the date line; Santiago changes at midnight.
const ZONES = [
  'Europe/London',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Chatham',
  'Pacific/Honolulu',
  'America/Santiago',
  'Africa/Casablanca',
  'Asia/Tokyo',
  'UTC',
] as Zone[];
/**
 * Just before the clocks change, either way and in either hemisphere; before a leap day, in years with and
 * without; at the ends of years.
 */
const EDGES = [
  '2026-03-06',
  '2026-03-27',
  '2026-04-03',
  '2026-09-04',
  '2026-10-02',
  '2026-10-23',
  '2026-10-30',
  '2028-02-25',
  '2028-02-28',
  '2027-02-26',
  '2100-02-26',
  '2026-12-28',
  '2027-12-31',
  '2028-12-31',
] as Day[];
const starts = fc
  .constantFrom(...EDGES)
  .chain((day) => fc.tuple(fc.constant(day), fc.integer({ min: 8 * 60, max: 12 * 60 })));
const clockOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}` as Clock;

/** A rep who is there every day from early to late: nothing but the cadence itself decides. */
const always = (zone: Zone) => ({
  settings: {
    ...defaultSettings(zone),
    name: 'Robin Rep',
    hours: Array.from({ length: 7 }, () => ({ from: '00:15', to: '23:45' })) as unknown as WeekHours,
  },
  holidays: { rep: new Set<string>(), of: () => new Set<string>() },
});

const dayNumber = (text: string) => Date.parse(`${text.slice(0, 10)}T00:00Z`) / (24 * HOUR);

const cases = playbooks.flatMap((playbook) =>
  (['hot', 'warm', 'cold', 'unqualified'] as const).flatMap((tier) =>
    playbook.tiers[tier] || playbook.stages[0]!.cadence ? [[playbook.id, tier, playbook] as const] : [],
  ),
);

function planOf(
  playbook: Playbook,
  tier: (typeof cases)[number][1],
  zone: Zone,
  [day, minutes]: [Day, number],
) {
  const source = playbook.sources.find((one) => one.tier === tier) ?? playbook.sources.at(-1)!;
  const from = instantOf(day, clockOf(minutes), zone);
  const lines = simulatePlan({
    playbook,
    tier,
    stage: playbook.stages[0]!.id,
    source: source.id,
    from,
    zone,
    rep: always(zone),
  });
  const stage = playbook.stages[0]!.cadence!;
  // Four-stages meets the cool at wider gaps.
  const id = playbook.tiers[tier]?.cadence ?? (tier === 'cold' ? `${stage}-longer` : stage);
  return { lines, from, cadence: playbook.cadences.find((one) => one.id === id)! };
}

describe.each(cases)('%s, %s', (_, tier, playbook) => {
  const each = (check: (made: ReturnType<typeof planOf>, zone: Zone, day: Day) => void) =>
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), starts, (zone, start) =>
        check(planOf(playbook, tier, zone, start), zone, start[0]),
      ),
      { numRuns: 15 },
    );

  it('each touch is on its day by the calendar, whatever the clocks, the leap day or the year do in between', () =>
    each(({ lines, cadence }, _zone, day) => {
      expect(lines.length).toBeGreaterThan(0);
      lines.forEach(({ at, touch }) => {
        const listed = cadence.touches[touch - 1];
        if (!listed || listed.after.hours || listed.after.minutes) return;
        expect(dayNumber(at) - dayNumber(day), `touch ${touch}`).toBe(
          (listed.after.days ?? 0) + (listed.after.businessDays ?? 0),
        );
      });
    }));

  it('each touch is at its hour by the clock on the wall', () =>
    each(({ lines, cadence }) => {
      for (const { at, touch } of lines) {
        const listed = cadence.touches[touch - 1] ?? cadence.repeat!;
        const byDay =
          touch > cadence.touches.length ||
          Boolean(
            (cadence.touches[touch - 1]!.after.days ?? 0) +
            (cadence.touches[touch - 1]!.after.businessDays ?? 0),
          );
        if (byDay)
          expect(at.slice(11), `touch ${touch} on ${at.slice(0, 10)}`).toBe(listed.at ?? playbook.hour);
      }
    }));

  it('a wait of hours is elapsed time, also over a change of clocks', () =>
    each(({ lines, cadence, from }, zone) => {
      for (const { at, touch } of lines) {
        const hours = cadence.touches[touch - 1]?.after.hours;
        if (hours) expect(instantFromLocal(at, zone)! - from).toBe(hours * HOUR);
      }
    }));

  it('the touches are in order', () =>
    each(({ lines }, zone) => {
      const moments = lines.map(({ at }) => instantFromLocal(at, zone)!);
      expect(moments).toEqual(moments.toSorted((a, b) => a - b));
      expect(new Set(moments).size).toBe(moments.length);
    }));
});
