import {
  addDays,
  clockOf,
  dayOf,
  daysBetween,
  HOUR,
  type Instant,
  instantOf,
  MINUTE,
} from '../time/calendar';
import { instant } from '../time/instant';
import type { Context } from '../log/context';
import type { Due, NextTouch } from '../lead/lead';
import { leadZone } from '../hours/lead-calendar';
import { BEFORE_CALL } from '../lead/meeting';
import { raisedOf } from '../lead/raised';
import { channelOf } from './channel';
import { dailyCap, findSlot } from './slot';
import { isByDay, type CadenceTouch, cadenceTouch, touchCount } from '../playbook/cadence-touches';
import { type PlanInput, type Target, targetOf } from './target';
import type { Sla } from '../playbook/cadence';
import { because, type Reason } from '../reason';
import { HORIZON_DAYS, slaClock } from '../hours/working-time';
import type { Channel } from '../words';

export { touchCount } from '../playbook/cadence-touches';

/**
 * The earliest legal slot for a touch, and every reason for it: the cadence's own offset, then both
 * calendars, the caps and the hour rule. Null past the last touch. A touch for which no slot exists within
 * 400 days is put at their end, and says so.
 */
export function planTouch(asked: PlanInput, context: Context): NextTouch | null {
  const { cadence, touch, lead, playbook } = asked;
  // Nobody owes a first touch that costs no rep time.
  const input = cadence.passive ? { ...asked, sla: null } : asked;
  const step = cadenceTouch(cadence, touch);
  if (!step) return null;
  const of = touchCount(cadence);
  const choice = channelOf(step, lead, (channel) => dailyCap(channel, playbook, context) === 0);
  const sla = input.sla ? slaClock(input.startedAt, input.sla, context) : null;
  const target = hastened(targetOf(step, input, context), sla, input);
  const floor = floorOf(target, input, context);
  const why = [
    whyThen(step, touch, of),
    ...choice.why,
    ...(sla ? [...sla.why, ...aim(input.target)] : []),
    ...target.why,
    ...floor.why,
  ];
  const zone = leadZone(lead) ?? context.settings.zone;
  if (zone !== context.settings.zone) why.push(because('lead-time', { zone }));
  const wall = target.wall && {
    ...target.wall,
    day: dayOf(target.at, target.wall.zone),
    of: dayOf(target.at, context.settings.zone),
  };
  const wish = { lead, playbook, earliest: floor.at, wall, zone, passive: cadence.passive };
  const found = firstSlot(choice.channels, sla?.deadline ?? null, (channel) =>
    findSlot({ ...wish, channel, uncapped: sla !== null }, context),
  );
  if (found.at !== null) {
    const { at, channel } = found;
    const told = realGap(step, at, input, context);
    const due: Due = {
      day: dayOf(at, zone),
      time: clockOf(at, zone),
      zone,
      floats: leadZone(lead) === null && (target.wall !== null || at !== floor.at),
      // Where nothing may reach them yet, the clock waits for the moment at which something may.
      deadline:
        sla && input.sla && (at > sla.deadline ? slaClock(at, input.sla, context).deadline : sla.deadline),
      why: [told, ...why.slice(1), ...found.why].slice(0, 20),
    };
    return { ...words(step, input, of, channel), due };
  }
  const day = addDays(dayOf(floor.at, context.settings.zone), HORIZON_DAYS);
  const due: Due = {
    day,
    time: playbook.hour,
    zone: context.settings.zone,
    floats: true,
    deadline: sla?.deadline ?? null,
    why: [...why.slice(0, 19), because('no-slot', { count: HORIZON_DAYS })],
  };
  return { ...words(step, input, of, choice.channels[0]!), due };
}

type Found = { at: Instant | null; channel: Channel; why: Reason[] };

/**
 * The first channel in order of preference that has a legal slot. Where somebody waits for a first reply
 * (`deadline`), the first that has one in time, and failing that the one that has the soonest.
 */
function firstSlot(
  channels: readonly Channel[],
  deadline: Instant | null,
  find: (channel: Channel) => { at: Instant | null; why: Reason[] },
): Found {
  const tried: Reason[] = [];
  let soonest: Found | undefined;
  for (const channel of channels) {
    const { at, why } = find(channel);
    const found = { at, channel, why: [...tried, ...why] };
    if (at !== null && (deadline === null || at <= deadline)) return found;
    if (at !== null && (soonest?.at ?? Infinity) > at) soonest = found;
    tried.push(
      at === null
        ? because('no-slot-on', { channel, count: HORIZON_DAYS })
        : because('not-now-on', { channel }),
    );
  }
  return soonest ?? { at: null, channel: channels[0]!, why: tried };
}

function aim(target: Sla | null | undefined): Reason[] {
  return target && 'minutes' in target ? [because('sla-target', { count: target.minutes })] : [];
}

/**
 * What is said: in the words for the channel, else in those for what the lead came for, else in the touch's
 * own.
 */
function words(
  { angle, script, words, raised }: CadenceTouch,
  { touch, lead, playbook }: PlanInput,
  of: number,
  channel: Channel,
): Omit<NextTouch, 'due'> {
  const came = raised ? raisedOf(lead, playbook) : null;
  return { touch, of, channel, angle, script: words?.[channel] ?? (came && raised?.[came]) ?? script };
}

/** An SLA pulls a touch forward to its start where the cadence's own hour would miss it. */
function hastened(target: Target, sla: { deadline: Instant } | null, { startedAt }: PlanInput): Target {
  if (!sla || target.at <= sla.deadline) return target;
  return {
    at: instant(Math.floor(startedAt / MINUTE) * MINUTE),
    wall: null,
    why: [because('sla-sooner')],
  };
}

/**
 * The target, moved on by what is already past, by the hour rule and by the days between touches (which an
 * SLA outranks, and a call that is near).
 */
function floorOf(
  target: Target,
  { lead, playbook, cadence, notBefore, sla }: PlanInput,
  context: Context,
): { at: Instant; why: Reason[] } {
  const { zone } = context.settings;
  const why: Reason[] = [];
  let at = target.at as number;
  const now = Math.floor(notBefore / MINUTE) * MINUTE;
  if (dayOf(notBefore, zone) > dayOf(target.at, zone))
    why.push(because('past', { day: dayOf(target.at, zone) }));
  at = Math.max(at, now);
  const last = instant(
    Math.max(
      0,
      lead.lastOut?.at ?? 0,
      ...lead.touches.filter(({ how }) => how !== 'skipped').map((done) => done.at),
    ),
  );
  if (last === 0) return { at: instant(at), why };
  const { minutesBetween, daysBetween = 0 } = playbook.caps;
  const free = Math.ceil((last + minutesBetween * MINUTE) / MINUTE) * MINUTE;
  if (free > at)
    why.push(
      minutesBetween % 60 === 0
        ? because('hours-between', { count: minutesBetween / 60 })
        : because('minutes-between', { count: minutesBetween }),
    );
  at = Math.max(at, free);
  const apart = addDays(dayOf(last, zone), sla || cadence.id === BEFORE_CALL ? 0 : daysBetween);
  if (apart <= dayOf(instant(at), zone)) return { at: instant(at), why };
  why.push(because('days-between', { count: daysBetween }));
  return { at: instant(Math.max(at, instantOf(apart, target.wall?.time ?? playbook.hour, zone))), why };
}

/**
 * The distance that the touch really has: from the touch before, where one was made in this cadence, else
 * from its start.
 */
function realGap(step: CadenceTouch, at: Instant, input: PlanInput, { settings: { zone } }: Context): Reason {
  const { touch, cadence, startedAt, lead } = input;
  const planned = whyThen(step, touch, touchCount(cadence));
  const last = lead.touches.findLast((done) => done.how !== 'skipped' && done.at >= startedAt);
  if (touch > 1 && !last) return planned;
  if (step.gap.businessDays === 0 && step.gap.days === 0) return planned;
  const count = daysBetween(dayOf(last?.at ?? startedAt, zone), dayOf(at, zone));
  const place = { touch, of: touchCount(cadence), before: last?.touch ?? touch - 1 };
  if (count < 1) return planned;
  return because(touch === 1 ? 'plan-start-days' : 'plan-days', { ...place, count });
}

function whyThen({ gap, offset }: CadenceTouch, touch: number, of: number): Reason {
  const place = { touch, of, before: touch - 1 };
  if (touch === 1 && !isByDay(offset) && offset.ms === 0) return because('plan-start', place);
  const since = touch === 1 ? 'plan-start' : 'plan';
  if (gap.businessDays > 0)
    return because(`${since}-business-days`, { ...place, count: gap.businessDays + gap.days });
  if (gap.days > 0) return because(`${since}-days`, { ...place, count: gap.days });
  if (gap.ms >= HOUR && gap.ms % HOUR === 0)
    return because(`${since}-hours`, { ...place, count: gap.ms / HOUR });
  if (gap.ms > 0) return because(`${since}-minutes`, { ...place, count: gap.ms / MINUTE });
  return because('plan-next', place);
}
