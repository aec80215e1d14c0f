import { addDays, DAY, Day, dayOf, type Zone } from '../../time/calendar';
import type { Context } from '../../log/context';
import type { Lead } from '../../lead/lead';
import type { Playbook } from '../../playbook/playbook';
import { answerWait, silentSince, unansweredHere } from '../../lead/silence';
import type { On } from '../../playbook/trigger';

/**
 * A moment at which triggers may fire: which of them, and a name by which it is known not to come twice.
 * `shared`: every device finds it, under this name.
 */
export type Occasion = { is(on: On): boolean; key: string; shared?: true; unanswered?: true };

/**
 * What has come about by time alone. `counted`: the last touch is known to be unanswered; otherwise its
 * answer is still waited for as long as the stage allows.
 */
export function byTime(lead: Lead, playbook: Playbook, context: Context, counted = false): Occasion[] {
  const { now, settings } = context;
  const found: Occasion[] = [];
  // Nobody waits for a word of somebody who is closed or put away.
  if (lead.closed || lead.status === 'archived') return found;
  const since = silentSince(lead);
  if (since !== null) {
    const silent = (now - since) / DAY;
    found.push({ is: (on) => on.on === 'silent' && silent >= on.days, key: `silent:${since}`, shared: true });
  }
  const made =
    unansweredHere(lead) -
    (counted || now - (lead.lastOut?.at ?? now) >= answerWait(playbook, lead.stage) ? 0 : 1);
  found.push({
    is: (on) => on.on === 'unanswered' && made >= on.touches,
    key: `unanswered:${lead.lastIn?.at ?? 0}`,
    shared: true,
    unanswered: true,
  });
  const today = dayOf(now, settings.zone);
  for (const field of new Set(
    playbook.triggers.flatMap(({ when }) => (when.on === 'date' ? [when.field] : [])),
  )) {
    const day = dateIn(lead, field, settings.zone);
    if (!day || day < today) continue;
    found.push({
      is: (on) => on.on === 'date' && on.field === field && addDays(day, -on.beforeDays) <= today,
      key: `date:${field}:${day}`,
      shared: true,
    });
  }
  return found;
}

/**
 * The day a field holds; `meeting` is the booked call, without anybody having to write it down. Null for no
 * day.
 */
export function dateIn(
  lead: Pick<Lead, 'fields' | 'booked' | 'status'>,
  field: string,
  zone: Zone,
): Day | null {
  if (field === 'meeting' && lead.booked)
    return lead.status === 'booked' ? dayOf(lead.booked.at, zone) : null;
  return Day.safeParse(lead.fields[field]?.value).data ?? null;
}
