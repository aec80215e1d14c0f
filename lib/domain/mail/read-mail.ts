import { dayOf } from '../time/calendar';
import { emailKey, isNoReply } from '../email';
import { because } from '../reason';
import { readAway } from './away';
import { awayUntil } from './away-until';
import { readBounce } from './bounced';
import { readCalendarAnswer } from './calendar-answer';
import { readContact } from './contact';
import type { Language } from './languages';
import { saysLeft } from './left';
import { type Mail, type Message, messageOf } from './message';
import type { Contact, ReadMail } from './mail-class';
import { isReceipt } from './receipt';
import { readRefusal } from './refusal';
import { asksToStop } from './stop';

/**
 * Reads one mail in English, German, French, Spanish, Portuguese, Italian, Dutch or Japanese; automatic
 * replies by their subject in many more. In doubt between a person and a machine it is a person.
 */
export function readMail(mail: Mail): ReadMail {
  const message = messageOf(mail);
  const bounce = readBounce(message);
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
  const calendar = readCalendarAnswer(message);
  if (calendar) return { class: 'calendar', answer: calendar, why: [because(`mail-${calendar}`)] };
  if (asksToStop(message)) return { class: 'opt-out', why: [because('mail-stop')] };
  const away = readAway(message);
  if (saysLeft(message, away !== null)) {
    const contact = readContact(message) ?? standsIn(message);
    return { class: 'left', contact, why: [because('mail-left')] };
  }
  if (away !== null && !(away === true && isReceipt(message))) return awayNote(message, away);
  if (isReceipt(message)) return { class: 'receipt', why: [because('mail-receipt')] };
  return readRefusal(message) ?? { class: 'person', why: [because('mail-person')] };
}

function awayNote(message: Message, away: Language | true): ReadMail {
  const { zone, at } = message.mail;
  const until = awayUntil(message, away === true ? null : away, at, zone);
  const contact = readContact(message);
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
