import { z } from 'zod';

import { Clock, Day, Zone } from '../time/calendar';
import { Channel, Id } from '../words';

const Span = z
  .strictObject({ from: Clock, to: Clock })
  .refine(({ from, to }) => from < to, 'ends before it starts');

/** Working hours, Monday first; null is a day off. */
export const WeekHours = z.array(Span.nullable()).length(7);
export type WeekHours = z.infer<typeof WeekHours>;

export const TimeOff = z
  .strictObject({ from: Day, to: Day, label: z.string().max(80) })
  .refine(({ from, to }) => from <= to, 'ends before it starts');
export type TimeOff = z.infer<typeof TimeOff>;

const words = z.array(z.string().trim().min(1).max(80)).max(50);
const Ideal = z.strictObject({ sizes: words, industries: words, roles: words, countries: words });
type Ideal = z.infer<typeof Ideal>;

/** Everything a rep may set. One document, versioned; parsed again whenever it is read. */
export const Settings = z.strictObject({
  v: z.literal(1),
  name: z.string().max(120),
  company: z.string().max(120),
  ownAddresses: z.array(z.string().max(254)).max(20),
  bookingLink: z.string().max(500),
  zone: Zone,
  /** Follow the computer's zone when it changes. */
  followZone: z.boolean(),
  hours: WeekHours.refine((week) => week.some(Boolean), 'no working day'),
  timeOff: z.array(TimeOff).max(200),
  holidays: z.string().max(10).nullable(),
  reminder: z.strictObject({ on: z.boolean(), at: Clock }),
  quiet: z.strictObject({ from: Clock, to: Clock }).nullable(),
  slaAlerts: z.boolean(),
  playbook: Id,
  /**
   * Whom this rep sells to, as words to find in a lead's size, industry, title and country. Empty: fit is not
   * scored.
   */
  ideal: Ideal.default({ sizes: [], industries: [], roles: [], countries: [] }),
  dailyCap: z.partialRecord(Channel, z.number().int().min(0).max(500)),
  /** The rep's own keys, by the name of the shortcut; what is not there is the standard. */
  keys: z.record(z.string().max(40), z.string().min(1).max(20)).default({}),
  /**
   * When to put things off to, in the rep's words (`next tue 3pm`) or by the name of a usual answer; null: the
   * usual answers.
   */
  snoozes: z.array(z.string().trim().min(1).max(80)).max(9).nullable().default(null),
  clipboardOnly: z.boolean(),
  /** Go on noticing replies and sent mails of leads while the panel is closed; else it reads nothing then. */
  watchClosed: z.boolean().default(false),
  theme: z.enum(['system', 'light', 'dark']),
  setUp: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;

const nineToFive = { from: '09:00' as Clock, to: '17:30' as Clock };

/** What holds until the rep says otherwise. */
export function defaultSettings(zone: Zone): Settings {
  return {
    v: 1,
    name: '',
    company: '',
    ownAddresses: [],
    bookingLink: '',
    zone,
    followZone: true,
    hours: [nineToFive, nineToFive, nineToFive, nineToFive, nineToFive, null, null],
    timeOff: [],
    holidays: null,
    reminder: { on: true, at: '08:45' as Clock },
    quiet: { from: '19:00' as Clock, to: '07:30' as Clock },
    slaAlerts: true,
    playbook: 'four-stages',
    ideal: { sizes: [], industries: [], roles: [], countries: [] },
    dailyCap: {},
    keys: {},
    snoozes: null,
    clipboardOnly: false,
    watchClosed: false,
    theme: 'system',
    setUp: false,
  };
}
