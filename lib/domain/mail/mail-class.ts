import { z } from 'zod';

import { Day } from '../time/calendar';
import { Reason } from '../reason';

/** Somebody a mail names to turn to. */
export const Contact = z.strictObject({
  name: z.string().max(200).nullable(),
  email: z.string().max(254).nullable(),
});
export type Contact = z.infer<typeof Contact>;

export const CalendarAnswer = z.enum(['accepted', 'tentative', 'declined', 'moved', 'cancelled', 'invited']);
export type CalendarAnswer = z.infer<typeof CalendarAnswer>;

const why = z.array(Reason).max(10);

/**
 * What a mail is, by its own subject, text and sender. `out-of-office`: until the day named, which may be
 * past (they are back), and who stands in. `left`: the successor, if named. `bounced`: whose address it was.
 * `not-interested`: who is to be asked instead.
 */
export const ReadMail = z.discriminatedUnion('class', [
  z.strictObject({ class: z.enum(['person', 'receipt', 'opt-out']), why }),
  z.strictObject({
    class: z.literal('out-of-office'),
    until: Day.nullable(),
    contact: Contact.nullable(),
    why,
  }),
  z.strictObject({ class: z.enum(['left', 'not-interested']), contact: Contact.nullable(), why }),
  z.strictObject({ class: z.literal('bounced'), address: z.string().max(254).nullable(), why }),
  z.strictObject({ class: z.literal('calendar'), answer: CalendarAnswer, why }),
]);
export type ReadMail = z.infer<typeof ReadMail>;
