import { isSeenOccasion } from '../../lead/occasions';
import type { Lead } from '../../lead/lead';
import type { Observation } from '../../log/lead-command';
import type { Context, Decision } from '../../log/context';
import type { Event } from '../../log/event';
import { commandOf, liveEvents } from '../../log/log';
import { because } from '../../reason';
import { dayOf, daysBetween } from '../../time/calendar';
import { isDoubted } from '../../time/doubt';
import { replan } from '../changes/cadences';
import { Changes } from '../changes/changes';
import { STANDS_ON } from './undo';

type Asked = Extract<Observation, { type: 'clock-back' }>;

/**
 * The clock was ahead for a while, and is right again. First what the worker took to have come about by time
 * is taken back; asked again, with that out of the log, moments that lie ahead become now, and a plan that
 * was made in those days moves with them; asked once more, nothing. What was seen meanwhile was seen, and
 * what the rep did, or built on, was done.
 */
export function clockBack(
  command: Asked,
  lead: Lead | undefined,
  log: readonly Event[],
  context: Context,
): Decision {
  const { live, heard } = liveEvents(log);
  const changes = new Changes(command, lead, { heard }, context);
  const untimely = commandsByTime(live, context);
  if (untimely.length > 0) for (const one of untimely) changes.emit({ type: 'undone', command: one });
  else if (lead) putRight(changes, live);
  return { ok: true, events: changes.events };
}

/**
 * Commands of the worker, carried out ahead of now, that answer nothing but the time, and on which the rep
 * has not gone on.
 */
function commandsByTime(live: readonly Event[], { now }: Context): string[] {
  const builtOn = live.findLastIndex((event) => !event.auto && STANDS_ON.has(event.type));
  const since = live.slice(builtOn + 1);
  const byTime = ({ auto, at, occasion }: Event) =>
    auto && isDoubted(at, now) && !(occasion !== undefined && isSeenOccasion(occasion));
  const others = new Set(since.filter((event) => !byTime(event)).map(commandOf));
  return [...new Set(since.map(commandOf))].filter((command) => !others.has(command));
}

function putRight(changes: Changes, live: readonly Event[]): void {
  const { context, playbook } = changes;
  const { now, settings } = context;
  const ahead = live.findLastIndex(({ at }) => isDoubted(at, now));
  if (ahead < 0) return;
  if (!live.slice(ahead).some(({ type }) => type === 'clock-righted'))
    changes.emit({ type: 'clock-righted' });
  // Made elsewhere, a plan may come only after what it followed from has been put right.
  const plan = live.findLast(({ type }) => type === 'planned' || type === 'enrolled');
  const next = changes.lead.enrolment?.next;
  if (!plan || !next || !playbook || !isDoubted(plan.at, now)) return;
  // A day the rep named is that day.
  if (next.due.why.some(({ code }) => code === 'snoozed')) return;
  const shift = daysBetween(dayOf(plan.at, settings.zone), dayOf(now, settings.zone));
  replan(changes, playbook, next.touch, shift, because('clock-righted'));
}
