import { dayOf } from '../time/calendar';
import { emailKey, isNoReply } from '../email';
import { because } from '../reason';
import { parseAway } from './away';
import { awayUntil } from './away-until';
import { parseBounce } from './bounced';
import { parseCalendarAnswer } from './calendar-answer';
import { parseContact } from './contact';
import type { Language } from './languages';
import { saysLeft } from './left';
import { type Mail, type Message, messageOf } from './message';
import type { Contact, ReadMail } from './mail-class';
import { isReceipt } from './receipt';
import { parseRefusal } from './refusal';
import { asksToStop } from './stop';

/**
 * Reads one mail in English, German, French, Spanish, Portuguese, Italian, Dutch or Japanese; automatic
 * replies by their subject in many more. In doubt between a person and a machine it is a person.
 */
export function parseMail(mail: Mail): ReadMail {
  const message = messageOf(mail);
  const bounce = parseBounce(message);
  if (bounce?.returned)
    return {
      class: 'bounced',
      address: bounce.address,
      why: [
        bounce.address === null
          ? because('mail-bounced-somewhere')
          : because('mail-bounced', { address: bounce.address }),
      ],
    };
  if (bounce) return { class: 'receipt', why: [because('mail-delayed')] };
  const calendar = parseCalendarAnswer(message);
  if (calendar) return { class: 'calendar', answer: calendar, why: [because(`mail-${calendar}`)] };
  if (asksToStop(message)) return { class: 'opt-out', why: [because('mail-stop')] };
  const away = parseAway(message);
  if (saysLeft(message, away !== null)) {
    const contact = parseContact(message) ?? standsIn(message);
    return { class: 'left', contact, why: [because('mail-left')] };
  }
  if (away !== null && !(away === true && isReceipt(message))) return awayNote(message, away);
  if (isReceipt(message)) return { class: 'receipt', why: [because('mail-receipt')] };
  return parseRefusal(message) ?? { class: 'person', why: [because('mail-person')] };
}

function awayNote(message: Message, away: Language | true): ReadMail {
  const { zone, at } = message.mail;
  const until = awayUntil(message, away === true ? null : away, at, zone);
  const contact = parseContact(message);
  const day = until === null ? {} : { day: until };
  return {
    class: 'out-of-office',
    until,
    contact,
    why: [
      because(message.automatic ? 'mail-automatic-subject' : 'mail-away'),
      until === null
        ? because('mail-no-day')
        : because(until <= dayOf(at, zone) ? 'mail-back' : 'mail-until', day),
    ],
  };
}

/** A colleague who writes that the lead has left is whom to ask. */
function standsIn({ mail }: Message): Contact | null {
  const email = emailKey(mail.from.email ?? '');
  return email === null || mail.lead === null || email === emailKey(mail.lead.email ?? '') || isNoReply(email)
    ? null
    : { name: mail.from.name, email };
}
