import {
  addDays,
  type Clock,
  type Day,
  dayOf,
  daysBetween,
  clockOf,
  type Instant,
  instantOf,
  MINUTE,
  weekday,
  type Zone,
} from '../time/calendar';
import { instant } from '../time/instant';
import type { Context, PassedOver } from '../log/context';
import type { Lead } from '../lead/lead';
import { whenAllowed } from '../hours/lead-calendar';
import type { Playbook } from '../playbook/playbook';
import { because, type Reason } from '../reason';
import { HORIZON_DAYS, hoursOn, type Stretch, whyAway } from '../hours/working-time';
import type { Channel } from '../words';

/**
 * At most so many follow-ups per platform, account and day, where playbook and settings say nothing
 * (four-stages).
 */
const PER_PLATFORM = 20;

/**
 * What a slot is looked for: at or after `earliest`, at the wall time `wall` where a day has that free.
 * `wall.day` is the day where that time is told, `wall.of` the rep's day at the same moment.
 */
export type Wish = {
  lead: Pick<Lead, 'fields' | 'touches' | 'account'>;
  playbook: Playbook;
  channel: Channel;
  earliest: Instant;
  wall: { day: Day; of: Day; time: Clock; zone: Zone } | null;
  /** The zone in which the due time will be written down. */
  zone: Zone;
  /** A first reply that somebody waits for is held up by no cap. */
  uncapped?: boolean;
  /** It costs no rep time, and goes out on the rep's working days only. */
  passive?: boolean;
};

/** The most touches a day allows on a channel: the rep's own setting, else the playbook's, else 20. */
export function dailyCap(
  channel: Channel,
  playbook: Playbook,
  { settings }: Pick<Context, 'settings'>,
): number {
  return settings.dailyCap[channel] ?? playbook.caps.perPlatformPerDay ?? PER_PLATFORM;
}

/**
 * The earliest legal moment for a touch: inside the rep's hours, off their time off and holidays, where the
 * lead may be disturbed, within every cap. Every day passed over leaves its reason. Looks no further than the
 * horizon.
 */
export function findSlot(wish: Wish, context: Context): { at: Instant | null; why: Reason[] } {
  const { zone } = context.settings;
  const first = dayOf(wish.earliest, zone);
  const passed = passedOver(first, wish, context);
  const shifts = new Map(passed.why);
  const own = touchedOn(wish.lead, context);
  for (let count = passed.days; count <= HORIZON_DAYS; count += 1) {
    const day = addDays(first, count);
    const hours = hoursOn(day, context, mayBeOff(wish));
    const shut = hours ? whyFull(day, own, wish, context) : whyOff(day, context);
    if (!hours || shut) {
      note(shifts, shut!);
      continue;
    }
    const open = whenAllowed(hours, wish.channel, wish.lead, wish.wall !== null, context);
    const wanted = instant(Math.max(wish.earliest, wish.wall ? wallOn(day, wish.wall) : hours.from));
    const at =
      firstIn(open.stretches, wanted, wish.zone) ?? firstIn(open.stretches, wish.earliest, wish.zone);
    if (at !== wanted) {
      if (wanted < hours.from || wanted >= hours.to) note(shifts, because('rep-hours', { day }));
      for (const why of open.why) note(shifts, why);
    }
    if (at !== null) return { at, why: [...shifts.values()] };
  }
  return { at: null, why: [...shifts.values()] };
}

/**
 * The days at the beginning that have no room for anybody: days off, and days on which the channel is full. Where
 * those are many, each lead of an import would look through all of them again.
 */
function passedOver(first: Day, wish: Wish, context: Context): PassedOver {
  const { channel, lead, playbook, uncapped } = wish;
  const cap = uncapped ? Infinity : dailyCap(channel, playbook, context);
  const works = (day: Day) => hoursOn(day, context, mayBeOff(wish)) !== null;
  const hasRoom = (day: Day) => works(day) && context.load(day, channel, lead.account) < cap;
  const key = [first, channel, lead.account ?? '', cap, mayBeOff(wish)].join(' ');
  const known = context.passed?.known.get(key);
  const freed = known && firstFreed(first, known, context.passed!.freed, hasRoom);
  if (freed) return freed;
  const why = new Map(known?.why);
  let days = known?.days ?? 0;
  for (; days <= HORIZON_DAYS; days += 1) {
    const day = addDays(first, days);
    if (hasRoom(day)) break;
    note(why, works(day) ? because('cap', { count: cap, channel, day }) : whyOff(day, context));
  }
  context.passed?.known.set(key, { days, why });
  return { days, why };
}

/** The days before the first of those passed over that has room again; null where none has. */
function firstFreed(
  first: Day,
  { days, why }: PassedOver,
  freed: ReadonlySet<Day>,
  hasRoom: (day: Day) => boolean,
): PassedOver | null {
  const end = addDays(first, days);
  const day = [...freed]
    .filter((one) => first <= one && one < end)
    .toSorted()
    .find(hasRoom);
  if (day === undefined) return null;
  const before = [...why].filter(([, { args }]) => String(args?.['day']) < day);
  return { days: daysBetween(first, day), why: new Map(before) };
}

/** Of reasons of one kind the first is told. */
function note(shifts: Map<string, Reason>, reason: Reason): void {
  const once = `${reason.code} ${reason.args?.['name'] ?? ''}`;
  if (!shifts.has(once)) shifts.set(once, reason);
}

/** Whether what is written may go out on a day without hours. */
function mayBeOff({ channel, playbook, passive }: Wish): boolean {
  return channel !== 'phone' && channel !== 'social' && playbook.days === 'any' && !passive;
}

function whyOff(day: Day, context: Context): Reason {
  return whyAway(day, context) ?? because(weekday(day) > 5 ? 'weekend' : 'day-off', { day });
}

function wallOn(day: Day, wall: NonNullable<Wish['wall']>): Instant {
  return instantOf(addDays(wall.day, daysBetween(wall.of, day)), wall.time, wall.zone);
}

function firstIn(stretches: readonly Stretch[], wanted: Instant, zone: Zone): Instant | null {
  for (const { from, to } of stretches) {
    const at = sayable(instant(Math.max(wanted, from)), zone);
    if (at < to) return at;
  }
  return null;
}

/** A moment in the second run of a repeated hour cannot be written as wall time: the next one that can. */
function sayable(at: Instant, zone: Zone): Instant {
  let found = Math.ceil(at / MINUTE) * MINUTE;
  for (
    let tries = 0;
    tries < 6 && instantOf(dayOf(instant(found), zone), clockOf(instant(found), zone), zone) !== found;
    tries += 1
  ) {
    found = (Math.floor(found / (30 * MINUTE)) + 1) * 30 * MINUTE;
  }
  return instant(found);
}

/** The days of the cadence touches a lead was sent: what is said in a chat does not count. */
function touchedOn({ touches }: Wish['lead'], { settings }: Context): Day[] {
  return touches
    .filter(({ how, cadence }) => how !== 'skipped' && cadence !== null)
    .map(({ at }) => dayOf(at, settings.zone));
}

function whyFull(
  day: Day,
  own: readonly Day[],
  { lead, playbook, channel, uncapped }: Wish,
  context: Context,
): Reason | null {
  if (uncapped) return null;
  const cap = dailyCap(channel, playbook, context);
  if (context.load(day, channel, lead.account) >= cap) return because('cap', { count: cap, channel, day });
  const { perPersonPerWeek, perCompanyPerWeek } = playbook.caps;
  if (
    perPersonPerWeek !== undefined &&
    own.filter((other) => Math.abs(daysBetween(other, day)) < 7).length >= perPersonPerWeek
  )
    return because('person-cap', { count: perPersonPerWeek });
  if (perCompanyPerWeek !== undefined && context.companyLoad(day, own) >= perCompanyPerWeek)
    return because('company-cap', { count: perCompanyPerWeek });
  return null;
}
