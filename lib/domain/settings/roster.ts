import { z } from 'zod';

import { Zone } from '../time/calendar';
import { TimeOff, WeekHours } from './settings';

const words = z.array(z.string().trim().min(1).max(80)).max(50);

/**
 * Somebody leads can be given to. An empty list means no speciality: a generalist. `capacity` is how many open leads are enough
 * (four-layers: 40); `closeRate` is the share of their closed leads that were won, 0 to 1, null while too few are known.
 */
export const Member = z.strictObject({
  name: z.string().trim().min(1).max(80),
  zone: Zone,
  hours: WeekHours,
  timeOff: z.array(TimeOff).max(200).default([]),
  territories: words.default([]),
  industries: words.default([]),
  products: words.default([]),
  sizes: words.default([]),
  capacity: z.number().int().min(0).max(1000).default(40),
  closeRate: z.number().min(0).max(1).nullable().default(null),
});
export type Member = z.infer<typeof Member>;

export const Roster = z
  .array(Member)
  .max(200)
  .refine((members) => new Set(members.map(({ name }) => name)).size === members.length, 'a name twice');
export type Roster = z.infer<typeof Roster>;
