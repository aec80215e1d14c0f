import { addDays, DAY, type Instant, midnightOf } from '../time/calendar';
import { instant } from '../time/instant';
import type { Context } from '../log/context';
import { cadenceFor } from '../playbook/find-cadence';
import { nextFadings } from '../score/fading';
import type { Lead } from '../lead/lead';
import type { Playbook } from '../playbook/playbook';
import { answerWait, callBeginsAt, endsAt, quietFrom, silentSince, unansweredHere } from '../lead/silence';
import type { Trigger } from '../playbook/trigger';
import { callOccasion, cadenceOverOccasion, pauseOverOccasion, quietOccasion } from '../lead/occasions';
import { dateIn } from '../decide/changes/trigger-occasions';

/**
 * The soonest moment at which something about the lead changes by itself: one of `dues` comes up, a pause
 * ends, a call begins, silence is long enough, a trigger's time comes, points fade. What should have changed
 * already is due now; undefined for a lead about whom time decides nothing.
 */
export function nextWake(
  lead: Lead,
  dues: readonly Instant[],
  now: Instant,
  context: Context,
): Instant | undefined {
  if (lead.optedOut) return undefined;
  const playbook = context.playbook(lead.playbook.id, lead.playbook.document);
  const times = playbook ? timesOf(lead, playbook, context) : { owed: [], coming: [] };
  const all = [
    ...times.owed.map((at) => Math.max(at, now)),
    ...[...dues, ...times.coming].filter((at) => at > now),
  ];
  return all.length > 0 ? instant(Math.min(...all)) : undefined;
}

/**
 * `owed` was to happen by itself and will at the next tick, however late; `coming` matters only while it lies
 * ahead.
 */
function timesOf(lead: Lead, playbook: Playbook, context: Context): { owed: number[]; coming: number[] } {
  const quiet = cadenceFor(playbook, lead.stage, lead.tier) ? quietFrom(lead, playbook) : null;
  const { paused, booked, enrolment, declined } = lead;
  const awaited: [number | null | undefined, string | null | undefined][] = [
    [paused?.until, paused?.until && pauseOverOccasion(paused.until)],
    [callBeginsAt(lead), booked && callOccasion(booked)],
    [quiet, quietOccasion(lead)],
    [endsAt(lead, playbook), enrolment && cadenceOverOccasion(enrolment)],
  ];
  // What the rep has taken back is not waited for again.
  const owed = awaited.flatMap(([at, occasion]) => (at && !declined.includes(occasion!) ? [at] : []));
  return {
    owed,
    coming: lead.closed
      ? []
      : [...triggerTimes(lead, playbook, context), ...nextFadings(lead, playbook, context)],
  };
}

function triggerTimes(lead: Lead, playbook: Playbook, context: Context): number[] {
  return playbook.triggers.flatMap((trigger) => timeOf(trigger, lead, playbook, context) ?? []);
}

function timeOf({ when }: Trigger, lead: Lead, playbook: Playbook, { settings }: Context): number | null {
  switch (when.on) {
    case 'silent': {
      const since = silentSince(lead);
      return since === null ? null : since + when.days * DAY;
    }
    case 'unanswered':
      return lead.lastOut && unansweredHere(lead) >= when.touches
        ? lead.lastOut.at + answerWait(playbook, lead.stage)
        : null;
    case 'date': {
      const day = dateIn(lead, when.field, settings.zone);
      return day && midnightOf(addDays(day, -when.beforeDays), settings.zone);
    }
    default:
      return null;
  }
}
