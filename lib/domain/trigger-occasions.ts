import { addDays, Day, dayOf, HOUR } from './calendar';
import type { Context } from './context';
import type { Lead } from './lead';
import type { Playbook } from './playbook';
import { answerWait, lastSign, unanswered } from './silence';
import type { On } from './trigger';

const DAY = 24 * HOUR;

/** A moment at which triggers may fire: which of them, and a name by which it is known not to come twice. */
export type Occasion = { is(on: On): boolean; key: string; unanswered?: true };

/**
 * What has come about by time alone. `counted`: the last touch is known to be unanswered; otherwise its answer is still waited
 * for as long as the stage allows.
 */
export function byTime(lead: Lead, playbook: Playbook, context: Context, counted = false): Occasion[] {
  const { now, settings } = context;
  const found: Occasion[] = [];
  const since = lastSign(lead);
  const silent = (now - since) / DAY;
  found.push({ is: (on) => on.on === 'silent' && silent >= on.days, key: `silent:${since}` });
  const made = unanswered(lead) - (counted || now - (lead.lastOut?.at ?? now) >= answerWait(playbook, lead.stage) ? 0 : 1);
  found.push({ is: (on) => on.on === 'unanswered' && made >= on.touches, key: `unanswered:${lead.lastIn?.at ?? 0}`, unanswered: true });
  const today = dayOf(now, settings.zone);
  for (const [field, { value }] of Object.entries(lead.fields)) {
    const day = Day.safeParse(value);
    if (!day.success || day.data < today) continue;
    found.push({ is: (on) => on.on === 'date' && on.field === field && addDays(day.data, -on.beforeDays) <= today, key: `date:${day.data}` });
  }
  return found;
}
