import { emailKey } from '../email';
import type { Message } from './message';

const SENDER =
  /^(mailer[-_. ]?daemon|postmaster|mail[-_. ]?delivery|bounces?|microsoftexchange[0-9a-f]+)([-+._].*)?@/i;
const SENDER_NAME =
  /^(mail delivery (sub)?system|mailer-daemon|postmaster|mail administrator|microsoft outlook|système de distribution|mail-zustellungssystem|subsistema de entrega)/i;
const SUBJECT =
  /^(undeliver(able|ed)|undeliverable mail|undelivered mail|mail (delivery|system) (failed|failure|error)|delivery (status notification \(failure\)|has failed|failure|failed|error)|message (undeliverable|not delivered|delivery failure)|returned mail|failure notice|(your )?(e-?mail|message|mail) (could not be|was not|not) delivered|address not found|recipient (address )?(rejected|not found|unknown)|non[- ]?delivery|unzustellbar|nicht zustellbar|zustellung fehlgeschlagen|unzustellbare|non remis|non distribu|échec (de la )?(remise|distribution)|message non (remis|distribué)|no se puede entregar|no entregado|mensaje no entregado|error de entrega|devuelto|non recapitabile|mancato recapito|impossibile recapitare|onbestelbaar|niet (be|af)geleverd|bezorging mislukt|não entregue|não foi possível entregar|falha na entrega|配信不能|配信できません|送信できません|não é possível entregar|kan inte levereras|ikke leveres|kunne ikke leveres|nie można dostarczyć|niedostarczon|ei voi toimittaa|toimitus epäonnistui)/u;
const LATER =
  /(delivery status notification \(delay\)|delayed|delivery (is )?delayed|warning: .{0,40}(not|delay)|still (being )?(trying|retried)|will (keep trying|be retried|retry|continue to try)|temporar(y|ily)|verzögert|retard|retras|ritard|vertraagd|atras|遅延)/u;
const RETURNED =
  /(550|551|553|554|5\.\d\.\d)[ -]|address (couldn't|could not) be found|user unknown|no such user|mailbox (unavailable|not found|full)|does( not|n't) exist|unable to receive mail|permanent(ly)? (error|failure|failed|rejected)|(wasn't|was not|couldn't be|could not be|hasn't been|has not been) delivered|recipient('s)? (address )?(rejected|unknown)|delivery (has |to the following recipient )?failed|wurde nicht (zugestellt|gefunden)|konnte nicht zugestellt|n'a pas pu être (remis|distribué)|no se pudo entregar|non è stato possibile (recapitare|consegnare)|kon niet worden (bezorgd|afgeleverd)|não foi entregue|não pôde ser entregue|見つかりません|配信されませんでした/u;

/**
 * `returned`: a mail came back for good, `address` being whom it was to, where that is said. `delayed`: it
 * may still arrive.
 */
export function parseBounce(
  message: Message,
): { returned: true; address: string | null } | { returned: false } | null {
  const { mail, title } = message;
  const from = mail.from.email ?? '';
  const machine = SENDER.test(from) || SENDER_NAME.test(mail.from.name ?? '');
  const text = mail.text.slice(0, 6000).normalize('NFKC').toLowerCase().replace(/[’]/g, "'");
  const says = SUBJECT.test(title) || RETURNED.test(text);
  if (!machine && !(SUBJECT.test(title) && RETURNED.test(text))) return null;
  if (LATER.test(title) || (!SUBJECT.test(title) && LATER.test(text) && !RETURNED.test(text)))
    return { returned: false };
  return says || machine ? { returned: true, address: addressIn(message) } : null;
}

/**
 * Whom a mail that came back was to: the lead, if named at all, else the first address that is not the
 * machine's.
 */
function addressIn({ mail }: Message): string | null {
  const lead = emailKey(mail.lead?.email ?? '');
  const named = (mail.text.match(/[\w.%+'-]{1,64}@[\w-]{1,63}(\.[\w-]{2,63})+/g) ?? [])
    .slice(0, 50)
    .map((one) => emailKey(one))
    .filter((one) => one !== null && !SENDER.test(one) && one !== emailKey(mail.from.email ?? ''));
  return lead !== null && named.includes(lead) ? lead : (named[0] ?? lead);
}
