import {
  addDays,
  clockOf,
  type Day,
  dayOf,
  daysBetween,
  type Instant,
  midnightOf,
  MINUTE,
  type When,
} from '../time/calendar';
import { instant } from '../time/instant';
import type { Context } from '../log/context';
import { dueInstant } from '../lead/due';
import { companyKey } from '../lead/company';

import type { Lead, LeadId, NextTouch } from '../lead/lead';
import { dailyCap, findSlot } from '../plan/slot';
import { cadenceTouch } from '../playbook/cadence-touches';
import type { Playbook } from '../playbook/playbook';
import { because, type Reason } from '../reason';
import { lastSign } from '../lead/silence';
import { tierRank } from '../playbook/tier';
import { weekLoad } from '../time/week-load';
import { HORIZON_DAYS } from '../hours/working-time';

/** What is proposed for one lead; accepted, it is a snooze to `to` or a skip. */
export type CatchUpChange = { leadId: LeadId; why: Reason[] } & (
  | { action: 'move'; to: When }
  | { action: 'skip' }
);

/**
 * The whole proposal: `days` counts the moves day by day; `left` are those for whom no day was found, and who
 * stay overdue.
 */
export type CatchUp = { changes: CatchUpChange[]; days: { day: Day; count: number }[]; left: LeadId[] };

/** On which days others at a lead's company were or will be touched. */
type TheirDays = (lead: Lead) => readonly Day[];
const nobody: TheirDays = () => [];
type Around = { context: Context; theirDays: TheirDays };
type Late = { lead: Lead; next: NextTouch; playbook: Playbook; days: number };

/** So much of a day's cap is given to what is overdue; the rest is left for what the day brings itself. */
const SHARE = 2 / 3;

/**
 * Catching up without an avalanche: touches that were due before today are spread over the next working days,
 * hottest tier and most recent sign of life first, evenly, within caps and both calendars ("37 overdue: 12,
 * 12, 13"). A touch to a cold or unqualified lead whose following touch is due by now as well is suggested to
 * be skipped. Proposes only; changes nothing.
 */
export function catchUp(leads: readonly Lead[], context: Context, theirDays: TheirDays = nobody): CatchUp {
  const work = catchingUp(leads, context, theirDays);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The same in small pieces: whoever must not be kept waiting stops between two of them. */
export function* catchingUp(
  leads: readonly Lead[],
  context: Context,
  theirDays: TheirDays = nobody,
): Generator<void, CatchUp> {
  const late = leads.flatMap((lead) => lateTouch(lead, context) ?? []).sort(byHeat);
  const skipped = late.filter(mayBeSkipped);
  const kept = late.filter((one) => !mayBeSkipped(one));
  const placed = yield* evenly(kept, { context, theirDays });
  const moves = placed.flatMap(({ late: { lead, days }, to, why }): CatchUpChange[] =>
    to
      ? [{ leadId: lead.id, action: 'move', to, why: [because('catch-up-move', { count: days }), ...why] }]
      : [],
  );
  const skips = skipped.map(({ lead, days }): CatchUpChange => ({
    leadId: lead.id,
    action: 'skip',
    why: [because('catch-up-skip', { count: days })],
  }));
  return {
    changes: [...moves, ...skips],
    days: daysOf(placed).map((day) => ({ day, count: placed.filter(({ to }) => to?.day === day).length })),
    left: placed.filter(({ to }) => !to).map(({ late: { lead } }) => lead.id),
  };
}

/** The touch of a lead that was due before today, if the lead still is to be followed. */
function lateTouch(lead: Lead, context: Context): Late | null {
  const next = lead.enrolment?.next;
  const playbook = context.playbook(lead.playbook.id, lead.playbook.document);
  if (!next || !playbook || lead.paused || lead.closed || lead.optedOut) return null;
  const { zone } = context.settings;
  const days = daysBetween(dayOf(dueInstant(next.due, context.settings), zone), dayOf(context.now, zone));
  return days > 0 ? { lead, next, playbook, days } : null;
}

function byHeat(a: Late, b: Late): number {
  const passive = Number(a.lead.enrolment!.passive) - Number(b.lead.enrolment!.passive);
  return (
    passive ||
    tierRank(a.lead.tier) - tierRank(b.lead.tier) ||
    lastSign(b.lead) - lastSign(a.lead) ||
    (a.lead.id < b.lead.id ? -1 : 1)
  );
}

function mayBeSkipped({ lead, next, playbook, days }: Late): boolean {
  if (lead.tier !== 'cold' && lead.tier !== 'unqualified') return false;
  const cadence = playbook.cadences.find(({ id }) => id === lead.enrolment!.cadence);
  const after = cadence && cadenceTouch(cadence, next.touch + 1);
  if (!after) return false;
  const gap = after.gap.days + after.gap.businessDays;
  return gap > 0 && days >= gap;
}

/** Spread over as few days as caps allow, then over those as evenly as they allow, the fuller days last. */
function* evenly(late: readonly Late[], around: Around): Generator<void, Spread[]> {
  const first = yield* spread(late, () => Infinity, around);
  const used = daysOf(first);
  const count = first.filter(({ to }) => to).length;
  const share = (n: number) =>
    Math.floor(((n + 1) * count) / used.length) - Math.floor((n * count) / used.length);
  const shares = new Map(used.map((day, n) => [day, share(n)]));
  const even = yield* spread(late, (day) => shares.get(day as Day) ?? Infinity, around);
  if (daysOf(even).length <= used.length) return even;
  let placed = first;
  let low = Math.ceil(count / used.length);
  for (let high = count; low < high;) {
    const most = Math.floor((low + high) / 2);
    const tried = yield* spread(late, () => most, around);
    if (daysOf(tried).length > used.length) low = most + 1;
    else [placed, high] = [tried, most];
  }
  return placed;
}

function daysOf(placed: readonly Spread[]): Day[] {
  return [...new Set(placed.flatMap(({ to }) => to?.day ?? []))].sort();
}

type Spread = { late: Late; to: When | null; why: Reason[] };

/**
 * Gives each in turn the first day that has room: under the quota, under a share of the day's cap, legal for
 * rep and lead.
 */
function* spread(
  late: readonly Late[],
  quota: (day: string) => number,
  { context, theirDays }: Around,
): Generator<void, Spread[]> {
  const { zone } = context.settings;
  const today = dayOf(context.now, zone);
  const byDay = new Map<string, number>();
  const byChannel = new Map<string, number>();
  const byCompany = new Map<string, Day[]>();
  const open = new Map<string, Day>();
  const found: Spread[] = [];
  for (const one of late) {
    yield;
    const { lead, next, playbook } = one;
    const cap = dailyCap(next.channel, playbook, context);
    const most = Math.max(1, Math.floor(cap * SHARE));
    const platform = `${next.channel} ${lead.account ?? ''}`;
    const taken = (day: string) => byChannel.get(`${day} ${platform}`) ?? 0;
    const isFull = (day: string) => (byDay.get(day) ?? 0) >= quota(day) || taken(day) >= most;
    const load: Context['load'] = (day, channel, account) =>
      isFull(day) ? Infinity : context.load(day, channel, account) + taken(day);
    const company = companyKey(lead.fields['company']?.value ?? '') ?? lead.id;
    const colleagues = byCompany.get(company) ?? [];
    const companyLoad = weekLoad([...theirDays(lead), ...colleagues]);
    let from = open.get(platform) ?? today;
    while (isFull(from) && daysBetween(today, from) < HORIZON_DAYS) from = addDays(from, 1);
    open.set(platform, from);
    const working: Playbook = { ...playbook, days: 'working' };
    const told = next.due.floats ? zone : next.due.zone;
    const wall = { day: dayOf(context.now, told), of: today, time: next.due.time, zone: told };
    const slot = findSlot(
      { lead, playbook: working, channel: next.channel, earliest: soonest(one, from, context), wall, zone },
      { ...context, load, companyLoad, passed: { known: new Map(), freed: new Set() } },
    );
    if (slot.at === null) {
      found.push({ late: one, to: null, why: [] });
      continue;
    }
    const to = { day: dayOf(slot.at, zone), time: clockOf(slot.at, zone) };
    byDay.set(to.day, (byDay.get(to.day) ?? 0) + 1);
    byCompany.set(company, [...colleagues, to.day]);
    byChannel.set(`${to.day} ${platform}`, taken(to.day) + 1);
    found.push({ late: one, to, why: slot.why.filter(({ code }) => code !== 'cap').slice(0, 18) });
  }
  return found;
}

/** From now on, from the first day with room, and never within the hour of the last word to them. */
function soonest({ lead, playbook }: Late, from: Day, { now, settings }: Context): Instant {
  const last = Math.max(
    0,
    lead.lastOut?.at ?? 0,
    ...lead.touches.filter(({ how }) => how !== 'skipped').map(({ at }) => at),
  );
  const free = last + playbook.caps.minutesBetween * MINUTE;
  return instant(Math.ceil(Math.max(now, free, midnightOf(from, settings.zone)) / MINUTE) * MINUTE);
}
