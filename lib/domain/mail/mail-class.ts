import type { Day } from '../time/calendar';
import type { Reason } from '../reason';
import type { CalendarAnswer } from './calendar-answer';
import type { Contact } from './contact';

/**
 * What a mail is, by its own subject, text and sender. `out-of-office`: until the day named, which may be past (they are back), and
 * who stands in. `left`: the successor, if named. `bounced`: whose address it was. `not-interested`: who is to be asked instead.
 */
export type ReadMail = { why: Reason[] } & (
  | { class: 'person' | 'receipt' | 'opt-out' }
  | { class: 'out-of-office'; until: Day | null; contact: Contact | null }
  | { class: 'left' | 'not-interested'; contact: Contact | null }
  | { class: 'bounced'; address: string | null }
  | { class: 'calendar'; answer: CalendarAnswer }
);
