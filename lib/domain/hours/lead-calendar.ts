import { addDays, Clock, type Day, dayOf, instantOf, weekday, Zone } from '../time/calendar';
import { instant } from '../time/instant';
import type { Context } from '../log/context';
import type { Lead } from '../lead/lead';
import { countryCode } from '../country';
import { because, type Reason } from '../reason';
import { weekendOf } from './weekends';
import type { Stretch } from './working-time';
import type { Channel } from '../words';

type Fields = Pick<Lead, 'fields'>;

/** A phone is not made to ring, or to buzz, before or after these hours where the lead is. */
const FROM = Clock.parse('08:00');
const TO = Clock.parse('20:00');

/** The lead's own time zone, if one is known and real. */
export function leadZone(lead: Fields): Zone | null {
  const read = Zone.safeParse(lead.fields['zone']?.value);
  return read.success ? read.data : null;
}

/**
 * The parts of the rep's hours in which the lead may be disturbed on this channel, and why parts were left
 * out. Calls and SMS keep to 08:00–20:00 where the lead is; calls also keep off the lead's holidays, days off
 * and busy hours (field `busy`, `12:00-14:00`, several by commas; speed-to-lead). Other words keep to the
 * lead's day where the two calendars meet at all and nothing hurries (`gentle`); else they may arrive at any
 * hour.
 */
export function whenAllowed(
  hours: Stretch,
  channel: Channel,
  lead: Fields,
  gentle: boolean,
  context: Context,
): { stretches: Stretch[]; why: Reason[] } {
  const known = leadZone(lead);
  const quiet = channel === 'phone' || channel === 'sms';
  if (!quiet && !(gentle && known)) return { stretches: [hours], why: [] };
  const zone = known ?? context.settings.zone;
  const last = dayOf(instant(hours.to - 1), zone);
  const stretches: Stretch[] = [];
  const why: Reason[] = [];
  for (let day = dayOf(hours.from, zone); day <= last; day = addDays(day, 1)) {
    const blocked = channel === 'phone' ? whyNoCall(day, lead, known !== null, context) : null;
    if (blocked) {
      why.push(blocked);
      continue;
    }
    const awake = known ? { from: instantOf(day, FROM, zone), to: instantOf(day, TO, zone) } : hours;
    const open = { from: Math.max(awake.from, hours.from), to: Math.min(awake.to, hours.to) } as Stretch;
    if (known && (open.from > hours.from || open.to < hours.to)) why.push(because('lead-night', { zone }));
    const busy = channel === 'phone' ? busyOn(day, lead, zone) : [];
    if (busy.length > 0) why.push(because('lead-busy'));
    stretches.push(...without(open, busy));
  }
  const found = stretches.filter(({ from, to }) => from < to);
  return !quiet && found.length === 0 ? { stretches: [hours], why: [] } : { stretches: found, why };
}

function whyNoCall(day: Day, lead: Fields, zoned: boolean, context: Context): Reason | null {
  const country = countryOf(lead);
  const weekend = weekendOf(country, lead.fields['zone']?.value);
  // Where nothing says how their week goes, it goes as the rep's does.
  if (weekend ? weekend.includes(weekday(day)) : zoned && !context.settings.hours[weekday(day) - 1])
    return because('lead-day-off', { day });
  if (!country || !context.holidays.of(country).has(day)) return null;
  const name = context.holidays.name?.(day, country);
  return name ? because('lead-holiday-named', { day, name }) : because('lead-holiday', { day });
}

/** Where the lead is, as it was written; a place counts if it ends in a country. */
function countryOf({ fields }: Fields): string | undefined {
  const place = fields['location']?.value;
  return fields['country']?.value ?? (place && countryCode(place) !== null ? place : undefined);
}

function busyOn(day: Day, lead: Fields, zone: Zone): Stretch[] {
  return (lead.fields['busy']?.value ?? '').split(',').flatMap((span) => {
    const [from, to] = span.split(/[-–]/).map((time) => Clock.safeParse(time.trim()));
    if (!from?.success || !to?.success || from.data >= to.data) return [];
    return [{ from: instantOf(day, from.data, zone), to: instantOf(day, to.data, zone) }];
  });
}

function without(open: Stretch, busy: readonly Stretch[]): Stretch[] {
  let left = [open];
  for (const taken of busy) {
    left = left.flatMap(({ from, to }) => [
      { from, to: instant(Math.min(to, Math.max(from, taken.from))) },
      { from: instant(Math.max(from, Math.min(to, taken.to))), to },
    ]);
  }
  return left.filter(({ from, to }) => from < to);
}
