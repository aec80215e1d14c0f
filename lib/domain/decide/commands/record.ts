import { HOUR } from '../../time/calendar';
import type { Observation } from '../../log/lead-command';
import type { Field, Lead } from '../../lead/lead';
import type { Changes, Verdict } from '../changes/changes';

type Seen = Extract<Observation, { type: 'observe-record' }>;

/** What is shown again unchanged is noted again after this long, so that its age can be told. */
const AGAIN = 12 * HOUR;

/**
 * A CRM's record of the lead was on screen: what it says there and we did not know, or knew from too long
 * ago.
 */
export function observeRecord(changes: Changes, { fields }: Seen): Verdict {
  const news = recordNews(changes.lead, fields);
  if (Object.keys(news).length > 0) changes.emit({ type: 'edited', fields: news });
  return undefined;
}

/** Of what a record shows, what is worth noting. */
export function recordNews(
  { fields: known }: Pick<Lead, 'fields'>,
  fields: Seen['fields'],
): Record<string, Field> {
  const isNews = (name: string, { value, origin }: Field) =>
    known[name]?.value !== value || origin.at - known[name].origin.at >= AGAIN;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => (field && isNews(name, field) ? [[name, field]] : [])),
  );
}
