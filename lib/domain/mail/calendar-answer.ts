import { signsOfPerson } from './human';
import type { CalendarAnswer } from './mail-class';
import type { Message } from './message';

/** How calendars begin the subject of an answer, each in the languages they are translated into. */
const SUBJECTS: readonly (readonly [CalendarAnswer, RegExp])[] = [
  [
    'moved',
    /^(new (meeting )?time proposed|proposed new time|new time|time change|rescheduled|(event |meeting |appointment )?rescheduled|updated (invitation|event|meeting)|updated|(meeting |event |appointment )?moved|neue zeit vorgeschlagen|neuer (zeit|termin)vorschlag|ny tid foreslået|ny tid föreslagen|ny tid foreslått|ny mødetid|zaproponowano nowy termin|terminänderung|terminvorschlag|verschoben|aktualisierte einladung|aktualisiert|nouvelle heure proposée|nouvel horaire proposé|invitation modifiée|reporté|mise à jour|nueva hora propuesta|propuesta de nueva hora|invitación actualizada|reprogramad[oa]|nuovo orario proposto|proposta di nuovo orario|invito aggiornato|riprogrammat[oa]|spostat[oa]|nieuwe tijd voorgesteld|nieuw tijdstip voorgesteld|bijgewerkte uitnodiging|verplaatst|verzet|novo horário proposto|nova hora proposta|convite atualizado|reagendad[oa]|remarcad[oa]|新しい日時の提案|日時変更|更新された招待状|更新|日程変更)( ?[:：]|$| -)/u,
  ],
  [
    'tentative',
    /^(tentative(ly)?( accepted)?|maybe|mit vorbehalt|unter vorbehalt( zugesagt)?|vorläufig( zugesagt)?|vielleicht|provisoire|peut-être|accepté provisoirement|provisional|tentativ[oa]|quizás|quizá|provvisorio|forse|voorlopig( geaccepteerd)?|foreløbig|foreløpig|preliminärt?|alustava|wstępnie|niepewne|misschien|provisório|talvez|仮承諾|仮の予定|未定)( ?[:：])/u,
  ],
  [
    'declined',
    /^(declined|rejected|abgelehnt|absage|refusée?|décliné|rechazad[oa]|declinad[oa]|rifiutat[oa]|geweigerd|afgewezen|geannuleerd door|afvist|afslået|tackat nej|avböjt?|avslått|avvist|hylätty|odrzucon[oey]|odmówiono|recusad[oa]|辞退(済み)?|欠席|不参加)( ?[:：])/u,
  ],
  [
    'cancelled',
    /^((event |meeting |appointment |invitation )?cancell?ed( event)?( with note)?|cancell?ation|(termin |besprechung )?abgesagt(e (veranstaltung|besprechung|einladung))?|storniert|annulée?|réunion annulée|(reunión |evento )?cancelad[oa]|annullat[oa]|evento annullato|geannuleerd|afgezegd|kanselleret|aflyst|inställd|avlyst|peruutettu|peruttu|odwołan[oey]|anulowan[oey]|キャンセル(済み)?|予定がキャンセルされました|中止)( ?[:：]|$| -)/u,
  ],
  [
    'accepted',
    /^(accepted|confirmed|appointment confirmed|meeting confirmed|angenommen|zugesagt|zusage|bestätigt|acceptée?|confirmée?|aceptad[oa]|confirmad[oa]|accettat[oa]|confermat[oa]|geaccepteerd|bevestigd|accepteret|godkendt|accepterad|tackat ja|godtatt|akseptert|hyväksytty|zaakceptowan[oey]|potwierdzono|aceit[oe]|aceite|承諾(済み)?|参加|出席)( ?[:：])/u,
  ],
  [
    'invited',
    /^((updated )?invitation|new event|meeting (request|invitation)|einladung|neuer termin|invitation à|nouvel événement|invitación|nuevo evento|invito|nuovo evento|uitnodiging|nieuwe afspraak|convite|novo evento|招待状?|会議出席依頼)( ?[:：])/u,
  ],
];

/** What calendars write in the mail itself. */
const TEXTS: readonly (readonly [CalendarAnswer, RegExp])[] = [
  [
    'accepted',
    /(a )?new (event|meeting|appointment|booking) (has been|was) (scheduled|booked)|(has )?(booked|scheduled) (a|an) (meeting|call|event|appointment|session) with you|has accepted (this|your|the) (invitation|invite|meeting|event|calendar)|(hat|haben) (diese |die |ihre )?(einladung|besprechung|termin)[^.]{0,40} (angenommen|zugesagt)|a accepté (cette |votre |l')?(invitation|réunion)|ha aceptado (esta |la |su )?(invitación|reunión)|ha accettato (questo |l'|il tuo )?(invito|riunione)|heeft (deze |de |uw )?uitnodiging[^.]{0,30} geaccepteerd|aceitou (este |o |a )?(convite|reunião)|(この)?(招待|予定)[^。]{0,12}(承諾|参加)し(ました|ています)/u,
  ],
  [
    'declined',
    /has declined (this|your|the) (invitation|invite|meeting|event)|(hat|haben) (diese |die |ihre )?(einladung|besprechung|termin)[^.]{0,40} (abgelehnt|abgesagt)|a (refusé|décliné) (cette |votre |l')?(invitation|réunion)|ha rechazado (esta |la |su )?(invitación|reunión)|ha rifiutato (questo |l'|il tuo )?(invito|riunione)|heeft (deze |de |uw )?uitnodiging[^.]{0,30} (afgewezen|geweigerd)|recusou (este |o |a )?(convite|reunião)|招待[^。]{0,12}辞退し(ました|ています)/u,
  ],
  [
    'tentative',
    /has (tentatively accepted|replied ("|“)?maybe)|(hat|haben) .{0,60}(mit vorbehalt|vorläufig) (angenommen|zugesagt)|a répondu («|")? ?peut-être/u,
  ],
  [
    'moved',
    /has proposed a new time|(this |the )?event has been (changed|updated|rescheduled|moved)|(the |your )?(meeting|event|appointment|call|booking)( .{0,60})? (has been|was) (rescheduled|moved)|(hat|haben) .{0,40}(neue zeit|anderen termin) vorgeschlagen|(dieser|der) termin wurde (verschoben|geändert)|cet événement a été (modifié|reporté)|este evento (ha sido|se ha) (modificado|cambiado|reprogramado)|questo evento è stato (modificato|spostato)|este evento foi (alterado|reagendado)/u,
  ],
  [
    'cancelled',
    /(this |the )?(event|meeting|appointment|booking) (has been|was|is) cancell?ed|(dieser|der) termin wurde abgesagt|cet événement a été annulé|este evento (ha sido|se ha) cancelado|questo evento è stato annullato|deze afspraak is geannuleerd|este evento foi cancelado|予定はキャンセルされました/u,
  ],
];

const MARKS =
  /@ (mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|lun|mar|mer|jeu|ven|sam|dim|\d|\p{L}{2,3}\.? )|\d{1,2}(:\d\d| ?[ap]m)|\d{4}-\d\d-\d\d|(when|wann|quand|cuándo|quando|wanneer|where|joining info|organizer|organisator|guests|日時)\s*[:：]|invitation from google calendar|microsoft teams|zoom\.us|calendly/iu;
const MEETING =
  /call|meeting|demo|intro|sync|chat|catch[- ]?up|appointment|session|review|kick-?off|workshop|conversation|discovery|walk-?through|termin|gespräch|besprechung|treffen|telefonat|réunion|rendez-vous|rdv|appel|entretien|cita|reunión|llamada|riunione|incontro|chiamata|appuntamento|afspraak|gesprek|overleg|reunião|samtale?|mød|møte|möte|kokous|palaveri|rozmowa|spotkanie|chamada|conversa|encontro|打ち?合わせ|会議|ミーティング|商談|通話|\bx\b|<>/iu;

/**
 * What a calendar answers for somebody: by its own subject or its own sentences. Null for anybody who only
 * writes like one: "Accepted: your proposal" with words of their own is an answer.
 */
export function parseCalendarAnswer(message: Message): CalendarAnswer | null {
  const { title, answers, mail, sentences, body } = message;
  const isHuman = signsOfPerson(message) > 0;
  const told = TEXTS.find(([, text]) => sentences.some((one) => text.test(one)))?.[0];
  if (told && !(isHuman && answers)) return told;
  const named = answers ? undefined : SUBJECTS.find(([, subject]) => subject.test(title))?.[0];
  if (!named) return null;
  const isCalendars =
    MARKS.test(title) ||
    MEETING.test(title) ||
    MARKS.test(body) ||
    /calendar|calendly|invite|scheduler/i.test(mail.from.email ?? '');
  return isCalendars || (!isHuman && body.length < 20) ? named : null;
}
