import { addMonths, format, parseISO } from 'date-fns';

import type { Lead } from '../lead/lead';
import { dayOf, type Instant, type Zone } from '../time/calendar';
import { instant } from '../time/instant';

/** Why somebody need not be kept any longer, in the order in which it is asked. */
export const RETENTION = ['opted-out', 'lost', 'won', 'archived', 'never-answered'] as const;
export type RetentionRule = (typeof RETENTION)[number];
/** After how many months each rule holds; one that is absent never does. */
export type RetentionRules = Readonly<Partial<Record<RetentionRule, number>>>;

/**
 * By which rule somebody has been kept long enough, and since when; null where by none. A month is one of the
 * calendar. Who has a call booked, a task to do or a plan by hand under way is kept whatever the rules say.
 */
export function expiredBy(
  lead: Lead,
  rules: RetentionRules,
  now: Instant,
  zone: Zone,
): { rule: RetentionRule; since: Instant } | null {
  const isBusy = lead.booked ?? lead.tasks.some(({ done }) => done === null);
  if (isBusy) return null;
  for (const rule of RETENTION) {
    const months = rules[rule];
    const since = months === undefined ? null : sinceOf(rule, lead);
    if (since === null) continue;
    const until = format(addMonths(parseISO(dayOf(since, zone)), months!), 'yyyy-MM-dd');
    if (until <= dayOf(now, zone)) return { rule, since };
  }
  return null;
}

/** Since when a rule has applied to somebody; null where it does not. */
function sinceOf(rule: RetentionRule, lead: Lead): Instant | null {
  switch (rule) {
    case 'opted-out':
      return lead.optedOut ? lastContact(lead) : null;
    case 'lost':
    case 'won':
      return lead.closed?.outcome === rule ? lead.closed.at : null;
    case 'archived':
      return lead.status === 'archived' ? lastContact(lead) : null;
    case 'never-answered':
      return lead.lastIn === null && !lead.closed && !lead.optedOut && !isUnderWay(lead)
        ? lastContact(lead)
        : null;
  }
}

const isUnderWay = ({ enrolment }: Lead) =>
  enrolment !== null && !enrolment.passive && enrolment.next !== null;

/** When anything last happened between the two, or they were saved. */
function lastContact({ savedAt, lastIn, lastOut, touches, handledAt, signals }: Lead): Instant {
  return instant(
    Math.max(
      savedAt,
      lastIn?.at ?? 0,
      lastOut?.at ?? 0,
      touches.at(-1)?.at ?? 0,
      handledAt ?? 0,
      signals.at(-1)?.at ?? 0,
    ),
  );
}
