import { addDays, Clock, type Day, dayOf, type Instant, instantOf } from '../../time/calendar';
import { nameKey } from '../../lead/keys';
import type { Lead, Origin } from '../../lead/lead';
import { heldBy, type MailAsk } from '../../lead/mail-ask';
import { BEFORE_CALL } from '../../lead/meeting';
import type { Contact, ReadMail } from '../../mail/mail-class';
import { because } from '../../reason';
import type { Channel } from '../../words';
import { halt } from './cadences';
import type { Draft } from './draft';
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
  draft: Draft,
  noted: Noted,
  read: ReadMail | undefined,
  writer: Contact | null,
): void {
  const stranger = writer !== null && !isAlias(draft.lead, writer);
  switch (read?.class) {
    case 'receipt':
      return byMachine(draft, noted);
    case 'bounced':
      return bounced(draft, noted, read.address);
    case 'out-of-office':
      return stranger ? byMachine(draft, noted) : away(draft, noted, read);
    case 'left':
      byMachine(draft, noted);
      return hold(draft, noted, { kind: 'left', who: read.contact });
    case 'opt-out':
      stopped(draft, noted);
      return hold(draft, noted, { kind: 'stop', who: null });
    case 'not-interested':
      stopped(draft, noted);
      return hold(draft, noted, { kind: 'no', who: read.contact });
    case 'calendar':
      return calendar(draft, noted, read.answer);
    default:
      return writer
        ? byAnother(draft, noted, writer, stranger)
        : replied(draft, noted, { from: 'page', at: draft.context.now });
  }
}

/**
 * A reply stops every plan at once and is the rep's to answer; from the first stage it leads on to the next.
 */
export function replied(draft: Draft, noted: Noted, origin: Origin): void {
  draft.emit({ type: 'message-seen', ...noted, direction: 'in', baseline: false });
  answered(draft, noted.sentAt, origin);
}

/** What a reply means that was taken note of before. */
export function answered(draft: Draft, at: Instant, origin: Origin): void {
  const why = because('they-replied', { day: dayOf(at, draft.context.settings.zone) });
  draft.emit({ type: 'signalled', signal: { kind: 'replied', at, origin } });
  if (draft.lead.hand === null) draft.emit({ type: 'edited', fields: {}, hand: 'replied' });
  const cadence = draft.lead.enrolment?.cadence;
  // An answer is owed now; the hello a year after Lost stays planned.
  if (draft.lead.closed && cadence === HELLO) return;
  // And what belongs before a call goes out all the same.
  if (draft.lead.status === 'booked' && cadence === BEFORE_CALL) return;
  halt(draft, why);
  const stages = draft.playbook?.stages ?? [];
  if (!draft.lead.closed && stages[1] && draft.lead.stage === stages[0]!.id)
    moveStage(draft, stages[1].id, why, false);
  const { status } = draft.lead;
  if (status === 'follow-up' || status === 'mia' || status === 'nurture' || status === 'archived')
    draft.emit({ type: 'status-set', status: 'active', why });
}

/** No word of theirs. */
export function byMachine(draft: Draft, noted: Noted): void {
  draft.emit({ type: 'message-seen', ...noted, direction: 'in', baseline: false, machine: true });
}

/**
 * A mail of ours came back: the plan waits until the rep has looked at the address. One to somebody else is
 * no matter of this lead's.
 */
export function bounced(draft: Draft, noted: Noted, address: string | null): void {
  byMachine(draft, noted);
  const { emails } = draft.lead.keys;
  if (address !== null && emails.length > 0 && !emails.includes(address)) return;
  draft.emit({
    type: 'signalled',
    signal: { kind: 'bounced', at: noted.sentAt, origin: { from: 'page', at: draft.context.now } },
  });
  hold(draft, noted, {
    kind: 'bounced',
    who: { name: null, email: address ?? emails[0] ?? null },
  });
}

function away(draft: Draft, noted: Noted, read: Extract<ReadMail, { class: 'out-of-office' }>): void {
  const { now, settings } = draft.context;
  const day: Day = read.until ?? addDays(dayOf(noted.sentAt, settings.zone), AWAY_DAYS);
  const until = instantOf(day, MORNING, settings.zone);
  draft.emit({ type: 'auto-reply-seen', messageId: noted.messageId, until, named: read.until !== null });
  if (until <= now) return;
  if (read.contact) ask(draft, noted, { kind: 'stands-in', who: read.contact });
  const { paused } = draft.lead;
  if (paused && (paused.until === null || paused.until >= until)) return;
  draft.emit({ type: 'paused', until, why: because(read.until ? 'away-until' : 'away', { day }) });
}

/** They said no, or not to be written to: no plan goes on, and no score rises. */
function stopped(draft: Draft, noted: Noted): void {
  draft.emit({ type: 'message-seen', ...noted, direction: 'in', baseline: false });
  halt(draft, because('they-replied', { day: dayOf(noted.sentAt, draft.context.settings.zone) }));
  if (draft.lead.status === 'follow-up' || draft.lead.status === 'mia' || draft.lead.status === 'nurture')
    draft.emit({
      type: 'status-set',
      status: 'active',
      why: because('they-replied', { day: dayOf(noted.sentAt, draft.context.settings.zone) }),
    });
}

/**
 * The lead by another address has answered, and the address is offered as theirs. Anybody else holds the plan
 * until the rep has looked.
 */
function byAnother(draft: Draft, noted: Noted, writer: Contact, stranger: boolean): void {
  if (stranger) {
    byMachine(draft, noted);
    return hold(draft, noted, { kind: 'writer', who: writer });
  }
  replied(draft, noted, { from: 'page', at: draft.context.now });
  ask(draft, noted, { kind: 'writer', who: writer });
}

/** An invitation is an answer; what was said of a meeting that stands is the rep's to judge. */
function calendar(draft: Draft, noted: Noted, answer: NonNullable<MailAsk['answer']>): void {
  const { lead, context } = draft;
  if (answer === 'invited') replied(draft, noted, { from: 'page', at: context.now });
  else byMachine(draft, noted);
  if (lead.closed || (answer === 'accepted' && lead.booked)) return;
  if (answer === 'declined' || answer === 'cancelled') {
    if (lead.status === 'booked')
      draft.emit({ type: 'status-set', status: 'active', why: because('meeting-off') });
    return hold(draft, noted, { kind: 'meeting', who: null, answer });
  }
  ask(draft, noted, { kind: 'meeting', who: null, answer });
}

/** Asks the rep, and until they have answered nothing is planned. */
function hold(draft: Draft, noted: Noted, what: Omit<MailAsk, 'id' | 'at'>): void {
  ask(draft, noted, what);
  const { closed, paused } = draft.lead;
  const code = heldBy(what.kind);
  if (!closed && code && paused?.until !== null)
    draft.emit({ type: 'paused', until: null, why: because(code) });
}

function ask(draft: Draft, { messageId, sentAt }: Noted, what: Omit<MailAsk, 'id' | 'at'>): void {
  draft.emit({ type: 'mail-asks', ask: { id: messageId, at: sentAt, ...what } });
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
