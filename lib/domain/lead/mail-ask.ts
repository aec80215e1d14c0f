import { z } from 'zod';

import { CalendarAnswer, Contact } from '../mail/mail-class';
import { Instant } from '../time/calendar';

/**
 * What a mail asks of the rep, of which only they can judge; `id` is the message's. `stop`: not to be written
 * to. `no`: not interested, or `who` is to be asked instead. `left`: works there no more, `who` follows.
 * `bounced`: `who` cannot be reached at that address. `stands-in`: `who` is there meanwhile. `meeting`: what
 * a calendar `answer`s. `writer`: somebody (`who`) whose address is not known wrote in the lead's thread.
 */
export const MailAsk = z.strictObject({
  id: z.string().max(200),
  at: Instant,
  kind: z.enum(['stop', 'no', 'left', 'bounced', 'stands-in', 'meeting', 'writer']),
  who: Contact.nullable(),
  answer: CalendarAnswer.optional(),
});
export type MailAsk = z.infer<typeof MailAsk>;

/** Why a plan waits for the answer to an ask, as the code of a reason. */
const HELD_BY: Readonly<Partial<Record<MailAsk['kind'], string>>> = {
  stop: 'asked-to-stop-writing',
  no: 'said-no',
  left: 'left-company',
  bounced: 'bounced',
  writer: 'somebody-else-wrote',
  meeting: 'meeting-off',
};

/** Undefined for an ask that holds nothing back. */
export const heldBy = (kind: MailAsk['kind']): string | undefined => HELD_BY[kind];
