import type { Context } from '../log/context';
import type { Lead } from '../lead/lead';
import type { Playbook } from '../playbook/playbook';
import { DAY, type Instant } from '../time/calendar';
import { occurrences } from './fact-holds';

/** When a reason's points are halved next, or fall out of the days within which it counts. */
export function nextFadings(lead: Lead, playbook: Playbook, context: Context): number[] {
  return playbook.score.rules.flatMap(({ when, points, halfLifeDays }) => {
    const within = when.fact === 'signal' ? when.withinDays : undefined;
    if (halfLifeDays === undefined && within === undefined) return [];
    return occurrences(when, lead, context).flatMap((at) => {
      const ends = within === undefined ? [] : [at + within * DAY + 1];
      if (halfLifeDays === undefined) return ends;
      const halvings = Math.floor(Math.max(0, context.now - at) / (halfLifeDays * DAY));
      return Math.abs(points * 0.5 ** halvings) < 0.5
        ? ends
        : [...ends, at + (halvings + 1) * halfLifeDays * DAY];
    });
  });
}

/**
 * The last moment after `since`, up to now, at which time alone changed what the lead is worth: a halving,
 * the end of the days within which something counts, or a fact that came true by waiting. Undefined where
 * none did. The same on every device that knows the same of the lead.
 */
export function lastFading(
  lead: Lead,
  playbook: Playbook,
  context: Context,
  since: Instant,
): number | undefined {
  const { now } = context;
  const then = { ...context, now: since };
  const moments = playbook.score.rules.flatMap(({ when, halfLifeDays }) => {
    const within = when.fact === 'signal' ? when.withinDays : undefined;
    const times = new Set([...occurrences(when, lead, then), ...occurrences(when, lead, context)]);
    return [...times].flatMap((at) => [
      at,
      ...(within === undefined ? [] : [at + within * DAY + 1]),
      ...(halfLifeDays === undefined
        ? []
        : [at + Math.floor((now - at) / (halfLifeDays * DAY)) * halfLifeDays * DAY]),
    ]);
  });
  const passed = moments.filter((at) => at > since && at <= now);
  return passed.length > 0 ? Math.max(...passed) : undefined;
}
