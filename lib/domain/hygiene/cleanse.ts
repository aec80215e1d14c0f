import type { Lead } from '../lead/lead';
import { lastSign, unanswered } from '../lead/silence';
import { isShouted } from '../name/shouted';
import { DAY, type Instant } from '../time/calendar';

/** What a monthly cleanse goes through, besides duplicates, in the order it is gone through. */
export const CLEANSE = ['bounced', 'no-step', 'no-owner', 'missing', 'silent', 'shouted'] as const;
export type CleanseList = (typeof CLEANSE)[number];

/** A lead on a list. `since`: when it began; `fields`: which are missing. */
export type CleanseItem = { list: CleanseList; since: Instant | null; fields: readonly string[] };

/** So long without a sign of life, and written to, is silent. Half of it is when seven-components calls a lead dark. */
const SILENT_DAYS = 60;

/**
 * On which lists of a cleanse somebody is. Who is won, lost, archived or has opted out is on none.
 * `required`: the fields that their playbook wants of every lead. `hasTeam`: leads are given to somebody.
 */
export function cleanseOf(
  lead: Lead,
  { required, hasTeam, now }: { required: readonly string[]; hasTeam: boolean; now: Instant },
): CleanseItem[] {
  if (lead.closed || lead.optedOut || lead.status === 'archived') return [];
  const items: CleanseItem[] = [];
  const tell = (list: CleanseList, since: Instant | null = null, fields: readonly string[] = []) =>
    items.push({ list, since, fields });
  const bounced = bouncedAt(lead);
  if (bounced !== null) tell('bounced', bounced);
  if (bounced === null && !hasNextStep(lead)) tell('no-step');
  if (hasTeam && lead.owner === null) tell('no-owner');
  const missing = required.filter((name) => !lead.fields[name]);
  if (missing.length > 0) tell('missing', null, missing);
  const sign = lastSign(lead);
  const isNurtured = lead.enrolment?.passive === true;
  if (!isNurtured && unanswered(lead) > 0 && now - sign > SILENT_DAYS * DAY) tell('silent', sign);
  if (isShouted(lead.fields['name']?.value ?? '')) tell('shouted');
  return items;
}

/** When their address was found dead; null where it is not, or was changed since, or they wrote since. */
function bouncedAt({ signals, lastIn, fields }: Lead): Instant | null {
  const last = signals.findLast(({ kind }) => kind === 'bounced');
  if (!last || (lastIn?.at ?? 0) > last.at) return null;
  return (fields['email']?.origin.at ?? 0) > last.at ? null : last.at;
}

/** A touch to come, a task, a call that is booked, or a pause that somebody has decided on. */
function hasNextStep({ enrolment, tasks, booked, paused }: Lead): boolean {
  return Boolean(enrolment?.next ?? booked ?? paused) || tasks.some(({ done }) => done === null);
}
