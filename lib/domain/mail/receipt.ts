import { emailKey, isNoReply } from '../email';
import { signsOfPerson } from './human';
import { languages } from './languages';
import type { Message } from './message';

/** The subject of a receipt: read, delivered, or a number that a helpdesk gave. */
const READ =
  /^(read|not read|delivered|relayed|deleted|gelesen|ungelesen|nicht gelesen|zugestellt|gelöscht|lu|non lu|remis|leído|no leído|entregado|letto|non letto|recapitato|gelezen|ongelezen|bezorgd|lid[oa]|não lid[oa]|entregue|開封済み|開封確認|未読のまま|配信済み)(( receipt)? ?[:：]|\s*\(displayed\))|^(return receipt|read receipt|lesebestätigung|empfangsbestätigung|accusé de (lecture|réception)|confirmación de lectura|acuse de recibo|conferma di lettura|leesbevestiging|ontvangstbevestiging|confirmação de leitura|開封確認)/u;
const TICKET =
  /(ticket|case|request|incident|inc|req|sr|vorgang|anfrage|fall|demande|dossier|solicitud|caso|richiesta|aanvraag|melding|pedido|chamado|受付番号|お問い合わせ番号)[ :#-]*(id|no\.?|nr\.?|n°|number|nummer)?[ :#-]*\d{3,}|^ref(erence|erenz|erencia|erência)?[ .:#-]+[a-z]{0,5}-?\d{4,}|\(verification required\)|\[#?[a-z]{0,6}-?\d{3,}\]|#\d{4,}|(we (have |'ve )?(received|got) your|request received|ticket received|thank(s| you) for (contacting|your (enquiry|inquiry|request|message|order))|eingangsbestätigung|ihre anfrage|confirmation (de réception|of receipt)|accusé de réception|hemos recibido|abbiamo ricevuto|ontvangstbevestiging|recebemos (o|a) (seu|sua)|受付完了|お問い合わせ(を受け付け|ありがとう|受付))/u;
const ROLE =
  /^(support|help|helpdesk|service|servicedesk|tickets?|info|contact|kontakt|hello|hallo|office|sales|customer[-.]?(service|care|support)|kundenservice|kundendienst|sav|atencion|soporte|assistenza|klantenservice|suporte|atendimento|care|desk|team|admin|enquiries|inquiries|feedback|feedback|it)([+._-].*)?@/;
const SAYS_SO = /automat|自動/u;

/**
 * Whether a mail is a ticket's confirmation, a receipt or another machine's word. One sign alone is not
 * enough, and a person's word outweighs them.
 */
export function isReceipt(message: Message): boolean {
  const { mail, title, sentences } = message;
  const from = emailKey(mail.from.email ?? '');
  if (from !== null && isNoReply(from)) return true;
  const people = signsOfPerson(message);
  if (READ.test(title) && people === 0) return true;
  const told = sentences.filter((sentence) => languages.some(({ words }) => words.receipt.test(sentence)));
  if (told.length === 0) return false;
  const signs =
    Math.min(told.length, 3) +
    (from !== null && ROLE.test(from) ? 1 : 0) +
    (TICKET.test(title) || message.automatic ? 1 : 0) +
    (told.some((sentence) => SAYS_SO.test(sentence)) ? 1 : 0);
  return signs - 2 * people >= 2;
}
