import { isDoubted } from '../../time/doubt';
import { addDays, Clock, type Day, dayOf, type Instant, instantOf } from '../../time/calendar';
import { nameKey } from '../../lead/keys';
import type { Lead, Origin } from '../../lead/lead';
import { heldBy, type MailAsk } from '../../lead/mail-ask';
import { BEFORE_CALL } from '../../lead/meeting';
import { owesAnswer } from '../../lead/silence';
import type { Contact, ReadMail } from '../../mail/mail-class';
import { sideOfMailbox } from '../../page/own-ways';
import { because } from '../../reason';
import type { Channel } from '../../words';
import { halt } from './cadences';
import type { Changes } from './changes';
import { moveStage } from './moves';
import { HELLO } from './tasks';

export type Noted = { messageId: string; channel: Channel; sentAt: Instant; threadId: string };

/** How long somebody is taken to be away who does not say until when, and the hour at which they are back. */
const AWAY_DAYS = 14;
const MORNING = Clock.parse('09:00');

/**
 * What a message that came in means for the plan. `writer` is who wrote it, where that is no address of the
 * lead's; their absences and receipts are no matter of the lead's.
 */
export function takeWord(
  changes: Changes,
  noted: Noted,
  read: ReadMail | undefined,
  writer: Contact | null,
): void {
  const stranger = writer !== null && !isAlias(changes.lead, writer);
  switch (read?.class) {
    case 'receipt':
      return byMachine(changes, noted);
    case 'bounced':
      return bounced(changes, noted, read.address);
    case 'out-of-office':
      return stranger ? byMachine(changes, noted) : away(changes, noted, read);
    case 'left':
      byMachine(changes, noted);
      return hold(changes, noted, { kind: 'left', who: notUs(changes, read.contact) });
    case 'opt-out':
      stopped(changes, noted);
      return hold(changes, noted, { kind: 'stop', who: null });
    case 'not-interested':
      stopped(changes, noted);
      return hold(changes, noted, { kind: 'no', who: notUs(changes, read.contact) });
    case 'calendar':
      return calendar(changes, noted, read.answer);
    default:
      return writer
        ? byAnother(changes, noted, writer, stranger)
        : replied(changes, noted, { from: 'page', at: changes.context.now });
  }
}

/**
 * A reply stops every plan at once and is the rep's to answer; from the first stage it leads on to the next.
 */
export function replied(changes: Changes, noted: Noted, origin: Origin): void {
  const old = isOldWord(changes, noted.sentAt);
  changes.emit({ type: 'message-seen', ...noted, direction: 'in', baseline: false });
  if (!old) answered(changes, noted.sentAt, origin);
}

/**
 * Whether a word that is seen only now is older than the plan under way, and than a later one of theirs that has
 * been dealt with: the plan was made after all that. The newest word of theirs is never old.
 */
function isOldWord({ lead, context: { now } }: Changes, sentAt: Instant): boolean {
  const { enrolment, lastIn } = lead;
  return (
    enrolment !== null &&
    sentAt < enrolment.startedAt &&
    lastIn !== null &&
    sentAt < lastIn.at &&
    !isDoubted(lastIn.at, now) &&
    !isDoubted(enrolment.startedAt, now) &&
    !owesAnswer(lead)
  );
}

/** What a reply means that was taken note of before. */
export function answered(changes: Changes, at: Instant, origin: Origin): void {
  const why = because('they-replied', { day: dayOf(at, changes.context.settings.zone) });
  changes.emit({ type: 'signalled', signal: { kind: 'replied', at, origin } });
  if (changes.lead.hand === null) changes.emit({ type: 'edited', fields: {}, hand: 'replied' });
  const cadence = changes.lead.enrolment?.cadence;
  // The rep owes an answer now; the check-in a year after Lost stays planned.
  if (changes.lead.closed && cadence === HELLO) return;
  // And what belongs before a call goes out all the same.
  if (changes.lead.status === 'booked' && cadence === BEFORE_CALL) return;
  halt(changes, why);
  const stages = changes.playbook?.stages ?? [];
  if (!changes.lead.closed && stages[1] && changes.lead.stage === stages[0]!.id)
    moveStage(changes, stages[1].id, why, false);
  const { status } = changes.lead;
  if (status === 'follow-up' || status === 'mia' || status === 'nurture' || status === 'archived')
    changes.emit({ type: 'status-set', status: 'active', why });
}

/** No word of theirs. */
export function byMachine(changes: Changes, noted: Noted): void {
  changes.emit({ type: 'message-seen', ...noted, direction: 'in', baseline: false, machine: true });
}

/**
 * A mail of ours came back: the plan waits until the rep has looked at the address. One to somebody else is
 * no matter of this lead's.
 */
export function bounced(changes: Changes, noted: Noted, address: string | null): void {
  byMachine(changes, noted);
  const { emails } = changes.lead.keys;
  if (address !== null && emails.length > 0 && !emails.includes(address)) return;
  changes.emit({
    type: 'signalled',
    signal: { kind: 'bounced', at: noted.sentAt, origin: { from: 'page', at: changes.context.now } },
  });
  hold(changes, noted, {
    kind: 'bounced',
    who: { name: null, email: address ?? emails[0] ?? null },
  });
}

function away(changes: Changes, noted: Noted, read: Extract<ReadMail, { class: 'out-of-office' }>): void {
  const { now, settings } = changes.context;
  const day: Day = read.until ?? addDays(dayOf(noted.sentAt, settings.zone), AWAY_DAYS);
  const until = instantOf(day, MORNING, settings.zone);
  changes.emit({ type: 'auto-reply-seen', messageId: noted.messageId, until, named: read.until !== null });
  if (until <= now) return;
  const who = notUs(changes, read.contact);
  if (who) ask(changes, noted, { kind: 'stands-in', who });
  const { paused } = changes.lead;
  if (paused && (paused.until === null || paused.until >= until)) return;
  changes.emit({ type: 'paused', until, why: because(read.until ? 'away-until' : 'away', { day }) });
}

/** They said no, or not to be written to: no plan goes on, and no score rises. */
function stopped(changes: Changes, noted: Noted): void {
  changes.emit({ type: 'message-seen', ...noted, direction: 'in', baseline: false });
  halt(changes, because('they-replied', { day: dayOf(noted.sentAt, changes.context.settings.zone) }));
  if (
    changes.lead.status === 'follow-up' ||
    changes.lead.status === 'mia' ||
    changes.lead.status === 'nurture'
  )
    changes.emit({
      type: 'status-set',
      status: 'active',
      why: because('they-replied', { day: dayOf(noted.sentAt, changes.context.settings.zone) }),
    });
}

/**
 * The lead by another address has answered, and the address is offered as theirs. Anybody else holds the plan
 * until the rep has looked.
 */
function byAnother(changes: Changes, noted: Noted, writer: Contact, stranger: boolean): void {
  if (stranger) {
    byMachine(changes, noted);
    return hold(changes, noted, { kind: 'writer', who: writer });
  }
  replied(changes, noted, { from: 'page', at: changes.context.now });
  ask(changes, noted, { kind: 'writer', who: writer });
}

/** An invitation is an answer; what was said of a meeting that stands is the rep's to judge. */
function calendar(changes: Changes, noted: Noted, answer: NonNullable<MailAsk['answer']>): void {
  const { lead, context } = changes;
  if (answer === 'invited') replied(changes, noted, { from: 'page', at: context.now });
  else byMachine(changes, noted);
  if (lead.closed || (answer === 'accepted' && lead.booked)) return;
  if (answer === 'declined' || answer === 'cancelled') {
    if (lead.status === 'booked')
      changes.emit({ type: 'status-set', status: 'active', why: because('meeting-off') });
    return hold(changes, noted, { kind: 'meeting', who: null, answer });
  }
  ask(changes, noted, { kind: 'meeting', who: null, answer });
}

/** Asks the rep, and until they have answered nothing is planned. */
function hold(changes: Changes, noted: Noted, what: Omit<MailAsk, 'id' | 'at'>): void {
  ask(changes, noted, what);
  const { closed, paused } = changes.lead;
  const code = heldBy(what.kind);
  if (!closed && code && paused?.until !== null)
    changes.emit({ type: 'paused', until: null, why: because(code) });
}

function ask(changes: Changes, { messageId, sentAt }: Noted, what: Omit<MailAsk, 'id' | 'at'>): void {
  changes.emit({ type: 'mail-asks', ask: { id: messageId, at: sentAt, ...what } });
}

/** Whom a mail names in the lead's place; the rep, whom it answers, is nobody's successor. */
function notUs({ lead, context: { settings } }: Changes, named: Contact | null): Contact | null {
  const own = [...settings.ownAddresses, lead.account ?? ''];
  return named?.email && sideOfMailbox(named.email, own) === 'own' ? null : named;
}

/** The lead by another address: the same name, or an address at their domain that spells it. */
function isAlias({ keys, fields }: Lead, { name, email }: Contact): boolean {
  const known = fields['name']?.value;
  if (!known) return false;
  if (name !== null && nameKey(name) === nameKey(known)) return true;
  const words = nameKey(known).split(' ');
  const domain = email?.split('@')[1];
  const local = email?.split('@')[0]?.replace(/[^\p{L}]/gu, '') ?? '';
  const theirs = keys.emails.some((one) => one.split('@')[1] === domain);
  const last = words.at(-1)!.replace(/[^\p{L}]/gu, '');
  return (
    (name === null || name === email) &&
    theirs &&
    words.length > 1 &&
    last.length > 2 &&
    local.includes(last) &&
    local.startsWith(words[0]![0]!)
  );
}
