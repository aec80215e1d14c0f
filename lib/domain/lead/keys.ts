import { cleanText } from '../clean-text';
import { parseEmails } from '../email';
import { type Refusal, because } from '../reason';
import { phoneKey } from './phone';
import type { Keys } from './lead';
import type { Person } from '../page/sighting';
import { parseUrl } from '../url';

/**
 * `host/path` of a profile page, without what changes from visit to visit. LinkedIn names are the same in any
 * case.
 */
export function profileKey(text: string): string | null {
  const url = parseUrl(/^https?:/i.test(text.trim()) ? text.trim() : `https://${text.trim()}`);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || !url.hostname.includes('.')) return null;
  const host = url.hostname.replace(/^(www|m|[a-z]{2})\.(?=linkedin\.com$)|^www\./, '');
  let path = url.pathname.replace(/\/+$/, '');
  if (host === 'linkedin.com') path = /^\/(in|pub|sales\/lead|sales\/people)\/[^/]+/.exec(path)?.[0] ?? '';
  try {
    path = decodeURIComponent(path).normalize('NFC');
  } catch {
    return null;
  }
  if (path === '') return null;
  const key = `${host}${host === 'linkedin.com' && path.startsWith('/in/') ? path.toLowerCase() : path}`;
  return key.length <= 300 ? key : null;
}

/**
 * A person's name for comparing: NFC, lower case, without unseen characters. Letters that only look alike
 * stay different.
 */
export function nameKey(name: string): string {
  return cleanText(name, 200)
    .replace(/[\u200C\u200D]/g, '')
    .toLowerCase();
}

/** The keys a page's reading of somebody gives, and what of it could not be used. */
export function keysOf(
  person: Pick<Person, 'email' | 'phone' | 'profileUrl' | 'recordId'>,
  country?: string,
): { keys: Keys; refusals: Refusal[] } {
  const refusals: Refusal[] = [];
  const email = person.email === null ? null : parseEmails(person.email);
  if (email && !email.ok) refusals.push(email.refusal);
  const phone = person.phone === null ? null : phoneKey(person.phone, country);
  if (person.phone !== null && !phone)
    refusals.push(because('phone-invalid', { phone: cleanText(person.phone, 60) }));
  const profile = person.profileUrl === null ? null : profileKey(person.profileUrl);
  if (person.profileUrl !== null && !profile)
    refusals.push(because('profile-invalid', { url: person.profileUrl }));
  return {
    keys: {
      emails: email?.ok ? email.emails : [],
      phones: phone ? [phone] : [],
      profiles: profile ? [profile] : [],
      records: person.recordId ? [person.recordId] : [],
      threads: [],
    },
    refusals,
  };
}

/** The keys that are one person's. A thread is not: two leads may share one. */
export function identityKeys(keys: Keys): string[] {
  return [...keys.emails, ...keys.phones, ...keys.profiles, ...keys.records];
}
