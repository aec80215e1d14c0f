import { addDays, type Clock, clockOf, type Day, dayOf, daysBetween, type Instant, instantOf, MINUTE, type Zone } from './calendar';
import type { Context } from './context';
import { leadZone } from './lead-calendar';
import type { PlanInput } from './plan';
import { isByDay, type Offset, type Step, stepOf } from './plan-steps';
import { because, type Reason } from './reason';
import { addBusinessDays, isWorkday } from './working-time';

/** Where the cadence wants a touch before any calendar is asked; `wall` is its wall time, null for elapsed time. */
export type Target = { at: Instant; wall: { time: Clock; zone: Zone } | null; why: Reason[] };

/** Ignored in a row before this cadence began: from so many on, its gaps are half as long again (four-stages: "if several were ignored, widen"). */
const SEVERAL = 3;

/** The touch's place by the cadence's own figures: its offset from day 0, never nearer to the last real touch than its own gap. */
export function targetOf(step: Step, input: PlanInput, context: Context): Target {
  const zone = leadZone(input.lead) ?? context.settings.zone;
  const why: Reason[] = [];
  if (!isByDay(step.offset) && !(step.at && step.offset.ms === 0)) return { at: elapsed(step, input), wall: null, why };
  const extra = widening(step, input);
  if (extra > 0) why.push(because('widened', { count: input.ignored }));
  const planned = addDays(dayAt(input.anchor, step.offset, context), extra);
  const kept = keptGap(step, extra, input, context);
  if (kept && kept > planned) why.push(because('kept-gap', { day: kept }));
  const day = kept && kept > planned ? kept : planned;
  const at = (instantOf(day, step.at ?? input.playbook.hour, zone) + step.offset.ms) as Instant;
  return { at, wall: { time: clockOf(at, zone), zone }, why };
}

function elapsed(step: Step, { startedAt, ...input }: PlanInput): Instant {
  const start = Math.floor(startedAt / MINUTE) * MINUTE;
  const last = lastOfCadence({ startedAt, ...input });
  const kept = last && step.gap.ms > 0 && !isByDay(step.gap) ? Math.ceil(last.at / MINUTE) * MINUTE + step.gap.ms : 0;
  return Math.max(start + step.offset.ms, kept) as Instant;
}

function dayAt(from: Day, { businessDays, days }: Offset, context: Context): Day {
  return addDays(addBusinessDays(from, businessDays, context), days);
}

function widening(step: Step, { touch, ignored }: PlanInput): number {
  const length = step.gap.days + step.gap.businessDays;
  return touch > 1 && ignored - (touch - 1) >= SEVERAL && length > 0 ? Math.ceil(length / 2) : 0;
}

function lastOfCadence({ lead, startedAt }: Pick<PlanInput, 'lead' | 'startedAt'>) {
  return lead.touches.findLast(({ at, how }) => how !== 'skipped' && at >= startedAt);
}

/**
 * The first day that keeps this touch's own gap from the last real touch, where that one came later than the calendar made it
 * come. A touch merely moved by a weekend or holiday does not push those after it: they stay at their own offsets.
 */
function keptGap(step: Step, extra: number, input: PlanInput, context: Context): Day | null {
  const last = lastOfCadence(input);
  const before = input.touch > 1 ? stepOf(input.cadence, input.touch - 1) : undefined;
  if (!last || !before || !isByDay(step.gap)) return null;
  const lastDay = dayOf(last.at, context.settings.zone);
  let expected = isByDay(before.offset) ? dayAt(input.anchor, before.offset, context) : dayOf((input.startedAt + before.offset.ms) as Instant, context.settings.zone);
  while (expected < lastDay && !isWorkday(expected, context) && daysBetween(expected, lastDay) < 15) expected = addDays(expected, 1);
  return lastDay > expected ? addDays(dayAt(lastDay, step.gap, context), extra) : null;
}
