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
import { decide } from '@/lib/domain/decide/decide';
import { dueInstant } from '@/lib/domain/lead/due';
import type { Event } from '@/lib/domain/log/event';
import { evolve, fold } from '@/lib/domain/log/evolve';
import { type Lead, LeadId, type NextTouch } from '@/lib/domain/lead/lead';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { numbered } from '@/lib/domain/playbook/version';
import { defaultSettings, type WeekHours } from '@/lib/domain/settings/settings';
import { weekLoad } from '@/lib/domain/time/week-load';
import { instant } from '@/lib/domain/time/instant';
import { playbooks } from '@/lib/playbooks';

import { field, save } from './asked';
import { ask } from './given';
import { lived, openingOf, start, step } from './lives';
import { commandId, ROBIN } from './sample';

const ZONES = [
  'Europe/London',
  'America/New_York',
  'Asia/Tokyo',
  'Pacific/Auckland',
  'Australia/Lord_Howe',
  'Pacific/Honolulu',
] as Zone[];
const zones = fc.constantFrom(...ZONES);
const days = fc.integer({ min: -10, max: 120 }).map((count) => addDays('2026-03-02' as Day, count));
const hourPairs = fc
  .tuple(fc.integer({ min: 5, max: 12 }), fc.integer({ min: 3, max: 9 }))
  .map(([from, length]) => ({
    from: `${String(from).padStart(2, '0')}:00`,
    to: `${String(from + length).padStart(2, '0')}:30`,
  }));
const weeks = fc
  .array(fc.option(hourPairs, { freq: 4 }), { minLength: 7, maxLength: 7 })
  .filter((week) => week.some(Boolean)) as unknown as fc.Arbitrary<WeekHours>;

type Around = {
  zone: Zone;
  hours: WeekHours;
  off: [Day, number][];
  holidays: Day[];
  abroad: Day[];
  busy: number;
};
const arounds: fc.Arbitrary<Around> = fc.record({
  zone: zones,
  hours: weeks,
  off: fc.array(fc.tuple(days, fc.integer({ min: 0, max: 10 })), { maxLength: 3 }),
  holidays: fc.array(days, { maxLength: 12 }),
  abroad: fc.array(days, { maxLength: 12 }),
  busy: fc.integer({ min: 0, max: 9 }),
});
const theirs = fc.record({
  zone: fc.option(zones, { nil: undefined }),
  country: fc.option(fc.constant('IE'), { nil: undefined }),
  busy: fc.option(
    hourPairs.map(({ from, to }) => `${from}-${to}`),
    { nil: undefined },
  ),
});

/** A world in which the load of a day is decided by the day alone, at times at the cap. */
function worldOf({ zone, hours, off, holidays, abroad, busy }: Around) {
  return (now: Instant): Context => ({
    now,
    self: ROBIN,
    settings: {
      ...defaultSettings(zone),
      name: 'Robin Rep',
      hours,
      timeOff: off.map(([from, length]) => ({ from, to: addDays(from, length), label: '' })),
    },
    holidays: { rep: new Set(holidays), of: () => new Set(abroad) },
    playbook: (id) => playbooks.map(numbered).find((one) => one.id === id),
    load: (day, channel) => (day.charCodeAt(9) + channel.length + busy) % 21,
    companyLoad: (day) => (day.charCodeAt(9) * 5 + busy) % 13,
  });
}

/** Chosen by the rep, who may have it at any hour. */
const byRep = ({ due }: NextTouch) => ['snoozed', 'rescheduled'].includes(due.why[0]!.code);

/** Every touch that was planned by the engine in a log, with the lead as they were just before it was. */
function plannedIn(log: readonly Event[]): { next: NextTouch; before: Lead }[] {
  let lead: Lead | undefined;
  return log.flatMap((event) => {
    const before = lead;
    lead = evolve(lead, event);
    const next =
      event.type === 'enrolled' ? event.enrolment.next : event.type === 'planned' ? event.next : null;
    return next && before && !byRep(next) && !next.due.why.some(({ code }) => code === 'no-slot')
      ? [{ next, before }]
      : [];
  });
}

describe.each(playbooks.map((playbook) => [playbook.id, playbook] as const))(
  'no plan of %s breaks',
  (_, playbook) => {
    const lives = fc.record({
      around: arounds,
      them: theirs,
      first: openingOf(playbook),
      later: fc.array(step, { maxLength: 12 }),
    });
    const placed = (
      check: (
        at: Instant,
        planned: { next: NextTouch; before: Lead },
        context: Context,
        book: Playbook,
      ) => void,
    ) => {
      let count = 0;
      fc.assert(
        fc.property(lives, ({ around, them, first, later }) => {
          const at = worldOf(around);
          const known = Object.fromEntries(
            Object.entries(them).flatMap(([name, value]) => (value ? [[name, field(value)]] : [])),
          );
          const opening =
            first.type === 'save-lead' ? save({ ...first, fields: { ...first.fields, ...known } }) : first;
          const { log } = lived([opening, later], undefined, at);
          for (const planned of plannedIn(log)) {
            count += 1;
            check(dueInstant(planned.next.due, at(start).settings), planned, at(start), playbook);
          }
        }),
        { numRuns: 60 },
      );
      expect(count).toBeGreaterThan(20);
    };

    it('the rep’s calendar', () =>
      placed((at, { next }, { settings, holidays }, { days: which }) => {
        const day = dayOf(at, settings.zone);
        expect(
          settings.timeOff.some(({ from, to }) => from <= day && day <= to) || holidays.rep.has(day),
          `${day} is off`,
        ).toBe(false);
        const own = settings.hours[weekday(day) - 1];
        const written = next.channel === 'email' || next.channel === 'dm' || next.channel === 'sms';
        const allowed = own
          ? [own]
          : written && which === 'any'
            ? settings.hours.filter((span) => span !== null)
            : [];
        const clock = clockOf(at, settings.zone);
        expect(
          allowed.some(({ from, to }) => from <= clock && clock < to),
          `${day} ${clock}`,
        ).toBe(true);
      }));

    it('the lead’s calendar', () =>
      placed((at, { next, before }, { settings, holidays }) => {
        const zone = before.fields['zone']?.value as Zone | undefined;
        const clock = clockOf(at, zone ?? settings.zone);
        if (zone && (next.channel === 'phone' || next.channel === 'sms'))
          expect(clock >= '08:00' && clock < '20:00', clock).toBe(true);
        if (next.channel !== 'phone') return;
        if (before.fields['country'])
          expect(holidays.of('IE').has(dayOf(at, zone ?? settings.zone))).toBe(false);
        const [from, to] = before.fields['busy']?.value.split('-') ?? [];
        if (from && to) expect(clock >= from && clock < to, `${clock} is busy`).toBe(false);
      }));

    it('a cap: of the day, of the person’s week, of the company’s', () =>
      placed((at, { next, before }, context, { caps }) => {
        // Nobody who waits for a first reply is held up by a cap.
        if (next.due.deadline !== null) return;
        const { zone } = context.settings;
        const day = dayOf(at, zone);
        expect(context.load(day, next.channel, before.account)).toBeLessThan(caps.perPlatformPerDay ?? 20);
        expect(context.companyLoad(day)).toBeLessThan(caps.perCompanyPerWeek ?? Number.POSITIVE_INFINITY);
        const lately = before.touches.filter(
          (touch) =>
            touch.how !== 'skipped' && touch.cadence !== null && daysBetween(dayOf(touch.at, zone), day) < 7,
        );
        expect(lately.length).toBeLessThan(caps.perPersonPerWeek ?? Number.POSITIVE_INFINITY);
      }));

    it('the hour rule', () =>
      placed((at, { before }, _context, { caps }) => {
        const last = Math.max(
          0,
          before.lastOut?.at ?? 0,
          ...before.touches.filter(({ how }) => how !== 'skipped').map((touch) => touch.at),
        );
        expect(caps.minutesBetween).toBeGreaterThanOrEqual(60);
        expect(at - last).toBeGreaterThanOrEqual(caps.minutesBetween * MINUTE);
      }));
  },
);

describe.each(playbooks.map((playbook) => [playbook.id, playbook] as const))(
  'many leads of %s at once',
  (_, playbook) => {
    const crowd = fc.record({
      sources: fc.array(fc.constantFrom(...playbook.sources.filter(({ hand }) => hand).map(({ id }) => id)), {
        minLength: 15,
        maxLength: 35,
      }),
      companies: fc.integer({ min: 1, max: 4 }),
      spread: fc.integer({ min: 0, max: 3 }),
      cap: fc.integer({ min: 1, max: 4 }),
    });
    const zone = 'Europe/London' as Zone;
    const settings = { ...defaultSettings(zone), name: 'Robin Rep' };

    it('a day is never promised to more than its cap, nor a company’s week, whoever came first; every touch made on its day', () => {
      fc.assert(
        fc.property(crowd, ({ sources, companies, spread, cap }) => {
          const book = { ...playbook, caps: { ...playbook.caps, perPlatformPerDay: cap } };
          const logs = new Map<LeadId, readonly Event[]>();
          const places = (lead: Lead) => [
            ...lead.touches
              .filter(({ how, cadence }) => how !== 'skipped' && cadence !== null)
              .map(({ at, channel }) => ({ day: dayOf(at, zone), channel })),
            ...(lead.enrolment?.next
              ? [
                  {
                    day: dayOf(dueInstant(lead.enrolment.next.due, settings), zone),
                    channel: lead.enrolment.next.channel,
                  },
                ]
              : []),
          ];
          const others = (id: LeadId | null) =>
            [...logs].filter(([other]) => other !== id).map(([, log]) => fold(log)!);
          const contextFor = (id: LeadId, company: string, now: Instant): Context => {
            const all = others(id);
            const taken = [
              ...all,
              ...(logs.has(id) ? [{ ...fold(logs.get(id)!)!, enrolment: null }] : []),
            ].flatMap(places);
            return {
              now,
              self: ROBIN,
              settings,
              holidays: { rep: new Set(), of: () => new Set() },
              playbook: () => numbered(book),
              load: (day, channel) =>
                taken.filter((one) => one.day === day && one.channel === channel).length,
              companyLoad: weekLoad(
                all
                  .filter(({ fields }) => fields['company']!.value === company)
                  .flatMap(places)
                  .map(({ day }) => day),
              ),
            };
          };
          const tell = (id: LeadId, company: string, now: Instant, body: Parameters<typeof ask>[0]) => {
            const decision = decide(
              { ...ask(body), leadId: id } as never,
              logs.get(id) ?? [],
              contextFor(id, company, now),
            );
            if (decision.ok) logs.set(id, [...(logs.get(id) ?? []), ...decision.events]);
          };
          sources.forEach((source, n) => {
            const person = {
              emails: [`p${n}@byte.example`],
              phones: [`+4420794600${String(n).padStart(2, '0')}`],
              profiles: [],
              records: [],
              threads: [],
            };
            const company = `Company ${n % companies}`;
            const body = save({
              playbook: playbook.id,
              source,
              stage: playbook.stages[0]!.id,
              keys: person,
              fields: { name: field(`P ${n}`), company: field(company) },
              account: null,
            });
            tell(LeadId.parse(commandId()), company, instant(start + n * spread * HOUR), body);
          });
          for (let day = 0; day < 12; day += 1) {
            for (const id of logs.keys()) {
              const lead = fold(logs.get(id)!)!;
              const next = lead.enrolment?.next;
              const now = instant(start + day * 24 * HOUR + 4 * HOUR);
              if (next && dayOf(dueInstant(next.due, settings), zone) === dayOf(now, zone))
                tell(id, lead.fields['company']!.value, now, {
                  type: 'mark-sent',
                  channel: next.channel,
                  script: null,
                  account: null,
                });
            }
          }
          // Nobody who waits for a first reply is held up by a cap: what was promised otherwise stays within
          // it.
          const promised = (lead: Lead) => {
            const first = lead.enrolment?.next;
            const touches = lead.touches.filter(({ touch }) => touch > 1);
            return places(first?.touch === 1 ? { ...lead, touches, enrolment: null } : { ...lead, touches });
          };
          const counts = new Map<string, number>();
          for (const { day, channel } of others(null).flatMap(promised))
            counts.set(`${day} ${channel}`, (counts.get(`${day} ${channel}`) ?? 0) + 1);
          for (const [place, count] of counts) expect(count, place).toBeLessThanOrEqual(cap);
          for (let n = 0; n < companies; n += 1) {
            const touched = others(null)
              .filter(({ fields }) => fields['company']!.value === `Company ${n}`)
              .flatMap(promised)
              .map(({ day }) => day);
            const most = Math.max(
              0,
              ...touched.map(
                (from) => touched.filter((day) => day >= from && daysBetween(from, day) < 7).length,
              ),
            );
            expect(most).toBeLessThanOrEqual(playbook.caps.perCompanyPerWeek!);
          }
        }),
        { numRuns: 12 },
      );
    });
  },
);

it('the loads of these tests do reach their caps', () => {
  const context = worldOf({
    zone: ZONES[0]!,
    hours: defaultSettings(ZONES[0]!).hours,
    off: [],
    holidays: [],
    abroad: [],
    busy: 0,
  })(start);
  const all = Array.from({ length: 10 }, (_, n) => addDays('2026-03-02' as Day, n));
  expect(all.some((day) => context.load(day, 'email', null) >= 20 || context.companyLoad(day) >= 12)).toBe(
    true,
  );
  expect(instantOf('2026-03-02' as Day, '09:00' as Clock, ZONES[0]!)).toBe(start);
});
