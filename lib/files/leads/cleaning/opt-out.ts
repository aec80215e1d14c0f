import { isNothing } from './placeholder';

const NO =
  /^(no|n|non|nein|nee|nej|nie|não|nao|false|falsch|faux|falso|onwaar|f|0|0\.0|off|keine sperre|nicht gesperrt|not blocked|いいえ|無|不可でない|not unsubscribed|subscribed|opted[ -]?in|opt[ -]?in|active|aktiv|abonniert|abonné|suscrito|iscritto|ingeschreven|inscrito|配信中|not opted out|no opt[ -]?out|un-?checked|not checked|unticked|☐|\[ *\]|allow|never|nunca|mai|nie|jamais|nooit|allowed|ok|erlaubt|marketing|marketing contact|可|許可|granted|single opt-?in|double opt-?in)$/iu;
const STOPPED =
  /(?<![\p{L}\p{N}])(unsubscribed?|opt(ed)?[ -_]?out|do[ -_]not[ -_](contact|call|e?mail|disturb)|dnc|never contact|abgemeldet|nicht (mehr )?(kontaktieren|anrufen|anschreiben)|désabonnée?|désinscrite?|ne (pas|plus) (contacter|appeler|démarcher)|dado de baja|desuscrito|no (contactar|llamar)|disiscritt[oa]|non (contattare|chiamare)|uitgeschreven|afgemeld|niet (bellen|mailen|benaderen|contacteren)|wypisan[ya]|nie (kontaktować|dzwonić|wysyłać)|avregistrerad|avanmäld|avprenumererad|(kontakta|ring) (inte|ej)|descadastrad[oa]|não (contatar|contactar|ligar)|withdrawn|revoked|widerrufen|retiré|retirado|revocato|ingetrokken|(black|block)list(ed)?|(gdpr|dsgvo|data) (delete|deletion|erasure)|(delete|deletion|erasure) request(ed)?|spam complaint|complained|suppressed|(remove|take) (me|us|them|him|her)( off)?|removed? from( the| our| all| your)?( mailing| call| email)? lists?|do(es)?(n[o’']?t|n’t| not) (want|wish) (to be )?(any )?(more )?(contact|calls?|e?mails?)(ed|led)?|no longer wants? (to be )?(contact|calls?|e?mails?)(ed|led)?|don[’']?t (contact|call|e?mail|write)|no (more|further) (calls?|e?mails?|contact|messages?)|(?:asked|asks|wants?|wishes|prefers?|requested) not to (be )?(contact|call|e?mail|bother)(ed|led)?|stop (calling|e?mailing|writing|contacting)|leave (me|us|them) alone|please remove|(erased|deleted|removed) (up)?on request|right to be forgotten|deceased|nie (wieder|mehr) (anrufen|kontaktieren|anschreiben)|keine? (werbung|anrufe?|e?-?mails?|kontakt(aufnahme)?)|(kontakt|werbe|anruf|mail)sperre|(dsgvo|daten)[- ]?löschung|löschung (beantragt|verlangt|gewünscht)|verstorben|pas de (démarchage|prospection|publicité|pub|contact|appels?|e?-?mails?)|droit à l['’]oubli|décédée?|sin publicidad|no volver a (llamar|contactar|escribir)|fallecid[oa]|niente (pubblicità|telefonate|e-?mail)|decedut[oa]|geen (reclame|contact|telefoontjes|e-?mails?)|overleden|sem publicidade|falecid[oa]|stop)(?![\p{L}\p{N}])|配信停止|連絡不可|オプトアウト|退会|拒否/iu;
const REFUSES =
  /^(no|n|non|nein|nee|nej|nie|não|nao|false|falsch|faux|falso|onwaar|0|いいえ|不可|拒否|denied|refused|declined|opted[ -]?out|withdrawn|revoked|no consent given)$/iu;
/** Said of consent by nobody who just never gave any. */
const DENIED = /^(denied|refused|declined|rejected|opted[ -]?out|withdrawn|revoked|verweigert|abgelehnt)$/iu;
/** A deal can be withdrawn, too, and work can stop. */
const AMBIGUOUS =
  /^\W*(stop|withdrawn|revoked|widerrufen|retiré|retirado|revocato|ingetrokken|拒否|退会)\W*$/iu;
/** Columns where a plain "no" is a wish, and not just somebody who never asked for a newsletter. */
const MAY_CONTACT =
  /\b(may|can|ok|okay|agree[sd]?|allowed?|permitted|permission|contactable|mailable|emailable|callable|marketable|consent to (be )?(contact|call|e ?mail)|darf|erlaubt|peut|accepte|se puede|acepta|contattabile|mag|pode|aceita|mozna|far kontaktas)\b|許可|可否/;

/**
 * What a cell of an opt-out column says. Everything there that is no "no" is a wish to be left alone: a date,
 * a reason, a cross. `unclear`: read as one, and to be looked at. `header` is the column's, normalised.
 */
export function optOutSaid(text: string, header = ''): 'out' | 'in' | 'unclear' {
  const said = text.trim();
  // "Unsubscribed: never" is a no; "Contact: never", or "Do not contact: never", is none.
  if (NEVER.test(said) && ABOUT_CONTACT.test(header)) return 'unclear';
  if ((isNothing(said) && !/^[x*]$/i.test(said)) || NO_DATE.test(said)) return 'in';
  if (NO.test(said)) return 'in';
  return YES.test(said) || saysStopped(said) ? 'out' : 'unclear';
}

/** As databases write that there is none. */
const NO_DATE = /^0{1,4}[./-]0{1,2}[./-]0{1,4}( 0?0:00(:00)?)?$/;
const NEVER = /^(never|nunca|mai|nie|jamais|nooit)$/i;
const ABOUT_CONTACT = /\b(contact|call|kontakt\w*|contacter|contactar|contattare|anruf\w*|bellen)\b/;

const YES =
  /^(yes|y|ja|j|oui|o|sí|si|s|sim|sì|true|wahr|vrai|verdadero|vero|waar|verdadeiro|t|x|✓|✔|☑|1|1\.0|on|はい|有|済|○|是|da|tak|kyllä|checked|ticked|✅|\[ ?[xX✓✔] ?\]|-1|do not allow|bounced|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}.*|\d{4}年.*|[\d.]{5,})$/iu;

/** Columns of a consent that somebody was asked for, or of a list that they left. */
const ASKED =
  /\b(consent|permission|subscribed|subscriber|subscription|einwilligung|werbeeinwilligung|zustimmung|kontakterlaubnis|consentement|consentimiento|consenso|toestemming|consentimento|zgod[ay]|samtycke)\b|同意|購読/;
/** Nobody who takes no newsletter or text messages says by that how else they may be written to. */
const ONLY_ONE_WAY = /\b(newsletter|sms|texts?|text messages?|whatsapp)\b/;

/**
 * What a cell that tells of consent says. `unclear`: a plain "no" to a consent, which is read as a wish to be
 * left alone and to be looked at: some tools write it for whoever was never asked. `header` is the column's,
 * normalised.
 */
export function consentSaid(text: string, header: string): 'out' | 'in' | 'unclear' {
  const said = text.trim();
  if (saysStopped(said) || DENIED.test(said)) return 'out';
  if (!REFUSES.test(said)) return 'in';
  if (MAY_CONTACT.test(header)) return 'out';
  return ASKED.test(header) && !ONLY_ONE_WAY.test(header) ? 'unclear' : 'in';
}

/**
 * Whether all that a cell says, in a column that is about something else, is that somebody is to be left alone:
 * `Unsubscribed` as the status of an address.
 */
export function saysOnlyStopped(text: string): boolean {
  if (text.length > 40 || AMBIGUOUS.test(text)) return false;
  const [found] = STOPPED.exec(text) ?? [];
  return found !== undefined && /^[\s\d.:/()!*-]*$/.test(text.replace(found, ''));
}

/** Programs write `UNSUBSCRIBED_BY_USER`. */
const saysStopped = (text: string) => STOPPED.test(text.replaceAll('_', ' '));

/** Whether a status or a label says that somebody is to be left alone. */
export function isStopped(text: string): boolean {
  return (
    text.length < 80 &&
    !AMBIGUOUS.test(text) &&
    saysStopped(text) &&
    !/\b(stop\b(?! (call|e?mail|writ|contact))|not? unsub)/i.test(text)
  );
}

/**
 * The words of a note by which somebody may have asked to be left alone; undefined where there are none. They
 * are to be looked at and decide nothing: a note may speak of anything.
 */
export function wishIn(note: string): string | undefined {
  const found = STOPPED.exec(note.slice(0, 4000));
  return found && !/^stop$/i.test(found[0]) ? note.slice(Math.max(0, found.index - 20)) : undefined;
}
