import { cleanText } from './clean-text';
import { because, type Refusal } from './reason';
import { parseUrl } from './url';

const LOCAL = /^[^\s@"<>()[\]\\,;:\p{Cc}]+$/u;
const LABEL = /^[\p{L}\p{N}\p{M}]([\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?$/u;

/**
 * The key of one bare e-mail address: lower case, an international domain in its ASCII form. Tags (`a+x@`)
 * stay apart and Gmail's dots stay dots: two spellings are one person only if a human says so. Null for
 * anything that is not one address.
 */
export function emailKey(text: string): string | null {
  const bare = cleanText(text, 400).replace(/[\s.]+$/u, '');
  const at = bare.lastIndexOf('@');
  const local = bare.slice(0, at);
  const domain = domainKey(bare.slice(at + 1));
  if (at < 1 || domain === null || !LOCAL.test(local) || /^\.|\.$|\.\./.test(local) || local.length > 64)
    return null;
  const key = `${local.toLowerCase()}@${domain}`;
  return key.length <= 254 ? key : null;
}

function domainKey(domain: string): string | null {
  const labels = domain.split('.');
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label)) || /^\d+$/.test(labels.at(-1)!))
    return null;
  // What the parser would leave as it is, as most are.
  if (/^[a-z0-9.-]+$/.test(domain) && !domain.includes('xn--')) return domain;
  return parseUrl(`http://${domain}/`)?.hostname ?? null;
}

/**
 * Addresses as people paste them: `Ada <a@x.com>`, several with `,` or `;`. All of them or, with a reason,
 * none.
 */
export function parseEmails(text: string): { ok: true; emails: string[] } | { ok: false; refusal: Refusal } {
  const shown = cleanText(text, 120);
  if (text.length > 2000) return { ok: false, refusal: because('email-invalid', { email: shown }) };
  if (/[\r\n]/.test(text.trim())) return { ok: false, refusal: because('email-lines', { email: shown }) };
  const emails: string[] = [];
  // A comma inside quotation marks is part of a name.
  for (const part of text.split(/[,;](?=(?:[^"]*"[^"]*")*[^"]*$)/).filter((piece) => piece.trim() !== '')) {
    const inBrackets = /^[^<>]*<([^<>]*)>[\s\u00A0]*$/.exec(part);
    const key = emailKey(inBrackets?.[1] ?? part);
    if (!key) return { ok: false, refusal: because('email-invalid', { email: cleanText(part, 120) }) };
    emails.push(key);
  }
  return emails.length > 0
    ? { ok: true, emails: [...new Set(emails)] }
    : { ok: false, refusal: because('email-invalid', { email: shown }) };
}

/** Whether nobody reads this mailbox, so that nobody can be followed up there. Takes a key. */
export function isNoReply(email: string): boolean {
  return /^(no[-_.]?reply|do[-_.]?not[-_.]?reply|mailer-daemon|postmaster|bounces?|notifications?|auto-?(mated|reply|confirm))([-+._].*)?@|^.+[-_.](no-?reply|donotreply)@/.test(
    email,
  );
}
