import { emailKey, parseEmails } from '../../../domain/email';
import { cleanText } from '../../../domain/clean-text';
import { because, type Reason } from '../../../domain/reason';
import { cleanName } from './names';
import { isMadeUpAddress } from './placeholder';

/**
 * What an address cell holds: addresses as keys, a name written before one, words that are neither, and what
 * is wrong.
 */
export type Addresses = { emails: string[]; name: string; note: string; problems: Reason[] };

const MOST = 2000;
const HEADER_LINE = /(^|[\r\n])\s*(bcc|cc|to|from|subject|reply-to)\s*:/i;
const ROLE =
  /^(info|infos|sales|contact|contacts|hello|hi|office|admin|administration|support|team|marketing|billing|accounts?|accounting|hr|jobs|careers|recruiting|press|media|mail|email|post|kontakt|service|services|vertrieb|verkauf|ventas|contacto|comercial|accueil|reception|enquir(y|ies)|inquir(y|ies)|webmaster|help|helpdesk|orders?|bookings?|reservations?|purchasing|einkauf|bestellung|buchhaltung|zentrale|secretariat|secretary|direction|commercial|contatti|vendite|amministrazione|verkoop|klantenservice|contato|vendas|financeiro|atendimento|feedback|general|privacy|legal|finance|it|shop|store|customer-?(service|care|support)|welcome)$/;

/**
 * Reads a cell as people fill it: `Ada <a@x.com>`, two addresses in one, or what they noted there when nobody
 * answered.
 */
export function addressesIn(cell: string): Addresses {
  const text = cell
    .slice(0, MOST)
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/(?<=^|[\s,;<(])['‘‚]([^\s'‘’‚]+@[^\s'‘’‚]+)['’‘](?=$|[\s,;>)])/g, '$1')
    // A link as a page has it, and what people write so that no machine reads it.
    .replace(/<\/?a\b[^<>]*>/gi, ' ')
    .replace(/\s*[[({]\s*(at|dot|punkt)\s*[\])}]\s*/gi, (_, word: string) => (/at/i.test(word) ? '@' : '.'));
  const found: Addresses = { emails: [], name: '', note: '', problems: [] };
  if (text === '' || /^\/o=/i.test(text)) return found;
  if (HEADER_LINE.test(text)) return refused(found, text, 'email-lines');
  const whole = parseEmails(text.replace(/[\r\n]+/g, ';'));
  const [, named] = /^\s*"?([^<>"@,;]+)"?\s*<[^<>]+>\s*$/.exec(text) ?? [];
  found.name = named ? cleanName(named) : '';
  found.emails = whole.ok ? whole.emails : parts(text);
  if (!whole.ok) found.note = rest(text, found.emails);
  if (found.emails.length === 0) return refused(found, text, 'email-invalid');
  for (const email of found.emails.filter(isMadeUpAddress))
    found.problems.push(because('leads-made-up', { text: email }));
  found.emails = found.emails.filter((email) => !isMadeUpAddress(email));
  return found;
}

/** Whether many read this mailbox, so that a lead is not to be told by it. Takes a key. */
export function isRoleMailbox(email: string): boolean {
  return ROLE.test(email.slice(0, email.indexOf('@')));
}

function refused(found: Addresses, text: string, code: string): Addresses {
  const shown = cleanText(text, 120);
  return { ...found, emails: [], note: cleanText(text, MOST), problems: [because(code, { email: shown })] };
}

const BETWEEN = /[\s,;|/<>()[\]"“”„«»]+/;

function parts(text: string): string[] {
  const found = text.split(BETWEEN).map((part) => emailKey(part.replace(/^mailto:/i, '')));
  return [...new Set(found.filter((email) => email !== null))];
}

/**
 * The words beside the addresses; none where only signs and little words are left. With several addresses they
 * may be about one of them: then the cell as it is.
 */
function rest(text: string, emails: readonly string[]): string {
  const isAddress = (part: string) => emails.includes(emailKey(part.replace(/^mailto:/i, '')) ?? '');
  const words = text
    .split(/([\s,;|/<>()[\]"“”„«»]+)/)
    .filter((part) => !isAddress(part))
    .join('')
    .replace(/\(\s*\)|<\s*>|\[\s*\]|"\s*"/g, ' ')
    .trim()
    .replace(/^[,;|/:\s-]+|[,;|/\s-]+$/g, '')
    .replace(/^\(([^()]*)\)$/, '$1');
  if (/^(\W|and|or|und|oder|et|ou|y|o|e|en|of)*$/iu.test(words)) return '';
  return cleanText(emails.length > 1 ? text : words, MOST);
}
