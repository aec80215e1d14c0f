import { addDays, dayOf, daysBetween } from '../time/calendar';
import { dueInstant } from '../lead/due';
import type { NextTouch } from '../lead/lead';
import { BEFORE_CALL } from '../lead/meeting';
import type { Context } from '../log/context';
import { addBusinessDays } from '../hours/working-time';
import { cadenceTouch, touchCount } from '../playbook/cadence-touches';
import { planTouch } from './plan';
import type { PlanInput } from './target';

/**
 * The first touch from `touch` on that is still to be made: not one whose words the lead was sent before this
 * run of the cadence, nor one that belongs before a call and would come too late for it. Null past the last.
 */
export function planFrom(input: PlanInput, context: Context): NextTouch | null {
  const said = saidBefore(input);
  for (let touch = input.touch; touch <= touchCount(input.cadence); touch += 1) {
    const next = planTouch({ ...input, touch }, context);
    if (next && !said.has(next.script) && !isTooLate(next, input, context)) return next;
  }
  return null;
}

/**
 * The same for a cadence that begins now. Where it goes on from a touch in the middle, that is today or its
 * own gap after the last touch, and the rest follows from there. `shift`: by how many days day 0 lies before
 * or after the anchor.
 */
export function planStart(input: PlanInput, context: Context): { next: NextTouch | null; shift: number } {
  const first = planFrom(input, context);
  if (!first || first.touch === 1 || input.cadence.id === BEFORE_CALL) return { next: first, shift: 0 };
  const step = cadenceTouch(input.cadence, first.touch)!;
  const { zone } = context.settings;
  const last = input.lead.touches.findLast(({ how }) => how !== 'skipped');
  const soonest = last
    ? addDays(addBusinessDays(dayOf(last.at, zone), step.gap.businessDays, context), step.gap.days)
    : input.anchor;
  const wanted = soonest > input.anchor ? soonest : input.anchor;
  const zero = addDays(addBusinessDays(wanted, -step.offset.businessDays, context), -step.offset.days);
  const shift = daysBetween(input.anchor, zero);
  return { next: planFrom({ ...input, touch: first.touch, anchor: zero }, context), shift };
}

/**
 * The words of other runs; what a playbook repeats within one, it means to. Before each call the same is
 * said.
 */
function saidBefore({ lead, cadence, startedAt }: PlanInput): ReadonlySet<string> {
  if (cadence.id === BEFORE_CALL) return new Set();
  const earlier = lead.touches.filter(({ how, run }) => how !== 'skipped' && run !== startedAt);
  return new Set(earlier.flatMap(({ script }) => script ?? []));
}

function isTooLate(
  { touch, due }: NextTouch,
  { lead, cadence, notBefore }: PlanInput,
  { settings }: Context,
): boolean {
  const before = cadenceTouch(cadence, touch)?.beforeCall;
  const call = lead.booked?.at;
  if (!before || call === undefined) return false;
  const at = dueInstant(due, settings);
  const day = (moment: typeof at) => dayOf(moment, settings.zone);
  const wanted = call - ((before.hours ?? 0) * 60 + (before.minutes ?? 0)) * 60_000;
  return before.days
    ? daysBetween(day(at), day(call)) < before.days || at < notBefore
    : at >= call || wanted < notBefore;
}
