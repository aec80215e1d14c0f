import {
  addDays,
  type Clock,
  clockOf,
  type Day,
  dayOf,
  daysBetween,
  type Instant,
  instantOf,
  MINUTE,
  type Zone,
} from '../time/calendar';
import { instant } from '../time/instant';
import type { Context } from '../log/context';
import { leadZone } from '../hours/lead-calendar';
import type { Lead } from '../lead/lead';
import type { Cadence, Sla } from '../playbook/cadence';
import type { Playbook } from '../playbook/playbook';
import type { Reachable } from './channel';
import { isByDay, type Offset, type CadenceTouch, cadenceTouch } from '../playbook/cadence-touches';
import { because, type Reason } from '../reason';
import { addBusinessDays, nextWorking } from '../hours/working-time';

/**
 * One touch of a cadence to be placed. `touch` counts from 1, repeats included; `anchor` is the plan's day 0
 * as moved by what really happened; `ignored` is how many touches in a row went unanswered, over all
 * cadences; nothing is planned before `notBefore`; `sla` runs from `startedAt` and belongs to a first touch.
 */
export type PlanInput = {
  lead: Pick<
    Lead,
    | 'channel'
    | 'fields'
    | 'touches'
    | 'lastIn'
    | 'lastOut'
    | 'smsConsent'
    | 'account'
    | 'stage'
    | 'source'
    | 'hand'
    | 'signals'
  > &
    Partial<Pick<Lead, 'booked'>> &
    Reachable;
  playbook: Playbook;
  cadence: Cadence;
  touch: number;
  startedAt: Instant;
  anchor: Day;
  ignored: number;
  notBefore: Instant;
  sla: Sla | null;
  /** What is aimed at inside the SLA: said, and never late. */
  target?: Sla | null;
};

/**
 * Where the cadence wants a touch before any calendar is asked; `wall` is its wall time, null for elapsed
 * time.
 */
export type Target = { at: Instant; wall: { time: Clock; zone: Zone } | null; why: Reason[] };

/**
 * Ignored in a row before this cadence began: from so many on, its gaps are half as long again (four-stages:
 * "if several were ignored, widen").
 */
const SEVERAL = 3;
/** How many days a weekend moves a touch; holidays, time off and a full day may move it further. */
const A_WEEKEND = 2;
/** Gaps of this many days are wide enough already; so are those of passive cadences. */
const WIDE = 14;

/**
 * The touch's place by the cadence's own figures: its offset from day 0, never nearer to the last real touch
 * than its own gap.
 */
export function targetOf(step: CadenceTouch, input: PlanInput, context: Context): Target {
  const call = input.lead.booked?.at;
  if (step.beforeCall && call !== undefined)
    return { ...beforeCall(step, step.beforeCall, call, context), why: [] };
  const extra = widening(step, input);
  const place = placeOf(step, widenings(input), input, context);
  const why = extra > 0 ? [because('widened', { count: input.ignored })] : [];
  const { wall } = place;
  const kept = wall && keptGap(step, extra, input, context);
  if (!wall || !kept || kept.day <= dayOf(place.at, context.settings.zone)) return { ...place, why };
  return { at: wallOn(kept.day, wall.time, wall.zone, context), wall, why: [...why, kept.why] };
}

/** So many days before the call at the touch's own hour, or so many hours and minutes before it begins. */
function beforeCall(
  { at }: CadenceTouch,
  { days = 0, hours = 0, minutes = 0 }: NonNullable<CadenceTouch['beforeCall']>,
  call: Instant,
  { settings: { zone } }: Context,
): Omit<Target, 'why'> {
  const start = instant(call - (hours * 60 + minutes) * MINUTE);
  if (days === 0) return { at: start, wall: null };
  const time = at ?? clockOf(start, zone);
  return { at: instantOf(addDays(dayOf(start, zone), -days), time, zone), wall: { time, zone } };
}

/**
 * A step by its offset alone: a wall time on a day counted from the anchor, or time elapsed since the start.
 */
function placeOf(step: CadenceTouch, extra: number, input: PlanInput, context: Context): Omit<Target, 'why'> {
  if (!isByDay(step.offset) && !(step.at && step.offset.ms === 0))
    return { at: elapsed(step, input), wall: null };
  const zone = leadZone(input.lead) ?? context.settings.zone;
  const day = addDays(dayAt(input.anchor, step.offset, context), extra);
  const at = instant(wallOn(day, step.at ?? input.playbook.hour, zone, context) + step.offset.ms);
  return { at, wall: { time: clockOf(at, zone), zone } };
}

/**
 * The moment at which it is `time` in `zone` and the rep's day is `day`: for a rep in Tokyo the lead's Monday
 * in Honolulu is a Tuesday.
 */
function wallOn(day: Day, time: Clock, zone: Zone, { settings }: Context): Instant {
  const at = instantOf(day, time, zone);
  const off = zone === settings.zone ? 0 : daysBetween(dayOf(at, settings.zone), day);
  return off === 0 ? at : instantOf(addDays(day, off), time, zone);
}

function elapsed(step: CadenceTouch, { startedAt, ...input }: PlanInput): Instant {
  const start = Math.floor(startedAt / MINUTE) * MINUTE;
  const last = lastOfCadence({ startedAt, ...input });
  const kept =
    last && step.gap.ms > 0 && !isByDay(step.gap) ? Math.ceil(last.at / MINUTE) * MINUTE + step.gap.ms : 0;
  return instant(Math.max(start + step.offset.ms, kept));
}

function dayAt(from: Day, { businessDays, days }: Offset, context: Context): Day {
  return addDays(addBusinessDays(from, businessDays, context), days);
}

/** By how many days the touch's own gap is wider than the plan's. */
function widening(step: CadenceTouch, { touch, ignored, cadence }: PlanInput): number {
  const length = step.gap.days + step.gap.businessDays;
  const before = ignored - (touch - 1);
  return touch > 1 && before >= SEVERAL && length > 0 && length < WIDE && !cadence.passive
    ? Math.ceil(length / 2)
    : 0;
}

/** By how many days all gaps up to the touch are wider: it lies as much later than its offset. */
function widenings(input: PlanInput): number {
  let sum = 0;
  for (let touch = 2; touch <= input.touch; touch += 1)
    // How many had gone unanswered before the cadence began is the same for each of its touches.
    sum += widening(cadenceTouch(input.cadence, touch)!, {
      ...input,
      touch,
      ignored: input.ignored - input.touch + touch,
    });
  return sum;
}

function lastOfCadence({ lead, startedAt }: Pick<PlanInput, 'lead' | 'startedAt'>) {
  return lead.touches.findLast(({ at, how }) => how !== 'skipped' && at >= startedAt);
}

/**
 * The first day that is far enough from the last real touch. A touch merely moved by a weekend does not push
 * those after it: they stay at their own offsets, only never on the same day. One that came later than that
 * (after holidays, or over a working day later than its cadence and calendar made it come) does: then this
 * touch keeps its own gap.
 */
function keptGap(
  step: CadenceTouch,
  extra: number,
  input: PlanInput,
  context: Context,
): { day: Day; why: Reason } | null {
  const last = lastOfCadence(input);
  const before = input.touch > 1 ? cadenceTouch(input.cadence, input.touch - 1) : undefined;
  if (!last || !before || !isByDay(step.gap)) return null;
  const { zone } = context.settings;
  const lastDay = dayOf(last.at, zone);
  const planned = placeOf(
    before,
    widenings({ ...input, touch: input.touch - 1, ignored: input.ignored - 1 }),
    input,
    context,
  ).at;
  const expected = dayOf(nextWorking(planned, context) ?? planned, zone);
  const moved = daysBetween(dayOf(planned, zone), lastDay);
  if (moved <= A_WEEKEND && lastDay <= addBusinessDays(expected, 1, context))
    return { day: addDays(lastDay, 1), why: because('day-apart') };
  const day = addDays(dayAt(lastDay, step.gap, context), extra);
  return { day, why: because('kept-gap', { day }) };
}
