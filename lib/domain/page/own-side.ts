/** Where anybody may have a mailbox: such a domain is nobody's company; nor are those kept for examples. */
const FREE =
  /^(?:(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|gmx|web|proton|protonmail|pm|aol|mail|email|t-online|freenet|posteo|mailbox|arcor|orange|wanadoo|free|laposte|sfr|neuf|bbox|libero|virgilio|tiscali|alice|tin|telefonica|terra|uol|bol|ig|globo|sapo|ziggo|kpnmail|planet|hetnet|xs4all|skynet|telenet|bluewin|sunrise|hispeed|btinternet|btopenworld|sky|talktalk|virginmedia|ntlworld|blueyonder|comcast|verizon|att|sbcglobal|bellsouth|cox|charter|shaw|rogers|sympatico|telus|bigpond|optusnet|xtra|qq|163|126|sina|foxmail|naver|daum|hanmail|docomo|ezweb|softbank|nifty|ocn|rediffmail|yandex|rambler|inbox|bk|list|zoho|fastmail|tutanota|tuta|hey|duck|seznam|centrum|wp|o2|onet|interia|op|abv|ukr|walla|onlinehome|online)\.[a-z.]{2,6}|(?:[a-z]+\.)?ne\.jp|example\.(?:com|net|org))$/;

/** Where CRMs take copies of mails: an address that a program reads. */
const CRM =
  /^(?:bcc|crm|dropbox|maildrop|emailtosalesforce|email-?to-?case|forward|track|log)(?:[-+._].*)?@.*(?:hubspot|salesforce|pipedrive|zoho|close|nutshell|capsulecrm|insightly|copper|prosperworks|streak|freshworks|freshsales|attio|odoo|dynamics|sugarcrm|keap|activecampaign|crm)|@(?:bcc|dropbox|inbound|maildrop|in|log|email)\.(?:[a-z0-9-]+\.)*(?:hubspot|pipedrive|zoho|close|nutshell|capsulecrm|insightly|copper|attio|freshsales|folk|salesflare|affinity|crm)[a-z0-9-]*\.|@(?:[a-z0-9-]+\.)*(?:pipedrivemail|zohocrm|bcc\.hubspot|le\.salesforce|hubspotemail)\.|(?:^|[-+._])bcc[-+._]?\w*@|@bcc\./;

/**
 * Whose an address is: the viewer's own, somebody's at the viewer's own company, a CRM's copy (nobody's), or
 * another's.
 */
export type Side = 'own' | 'colleague' | 'nobody' | 'other';

/**
 * `own`: all addresses known to be the viewer's, in lower case. A tag after `+` makes no other mailbox; a
 * domain that is no mail provider's is the viewer's company. As far as a page can tell: `own-ways` knows more.
 */
export function sideOf(email: string, own: readonly string[]): Side {
  const address = untagged(email);
  if (own.some((one) => untagged(one) === address)) return 'own';
  if (CRM.test(address)) return 'nobody';
  const domain = domainOf(address);
  return !isFreeDomain(domain) && own.some((one) => domainOf(one) === domain) ? 'colleague' : 'other';
}

/** A group forwards mail under its own address and the sender's name: “'Ada Byron' via Sales”. */
export const throughGroup = (name: string | null | undefined): boolean => / via \S/i.test(name ?? '');

/** Whether a domain gives addresses to everybody, so that it says nothing of a company. */
export const isFreeDomain = (domain: string): boolean => FREE.test(domain);

export const domainOf = (email: string) => email.slice(email.lastIndexOf('@') + 1).toLowerCase();
const untagged = (email: string) => email.toLowerCase().replace(/\+[^@]*(?=@)/, '');
