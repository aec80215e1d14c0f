import { emailKey, isNoReply, parseEmails } from '../../email';
import { profileKey } from '../../lead/keys';
import { phoneKey } from '../../lead/phone';
import { isOwnPhone, isOwnProfile, sideOfMailbox } from '../../page/own-ways';
import { proves } from '../../lead/proves';
import type { Field, Keys } from '../../lead/lead';
import { because } from '../../reason';
import type { Settings } from '../../settings/settings';
import type { Verdict } from './changes';

type Whose = { settings: Settings; account: string | null };
type CheckedKeys = { ok: true; keys: Keys } | { ok: false; refusal: NonNullable<Verdict> };

/**
 * Every key a lead is to be known by, normalised: those given and those in the fields. Refuses the rep's own
 * (address, number, profile), and machines' addresses.
 */
export function keysFrom(
  given: Keys,
  fields: Readonly<Record<string, Field | null>>,
  { settings, account }: Whose,
): CheckedKeys {
  const own = [...settings.ownAddresses, account ?? ''].map((address) => emailKey(address) ?? address);
  const emails: string[] = [];
  const written = fields['email']?.value;
  for (const text of [...given.emails, ...(written ? [written] : [])]) {
    const read = parseEmails(text);
    if (!read.ok) return read;
    emails.push(...read.emails);
  }
  for (const email of emails) {
    if (sideOfMailbox(email, own) === 'own') return refused('own-address', email);
    if (isNoReply(email)) return refused('no-reply-address', email);
  }
  const country = fields['country']?.value ?? settings.holidays ?? undefined;
  const phones: string[] = [];
  for (const text of given.phones) {
    const phone = phoneKey(text, country);
    if (!phone) return { ok: false, refusal: because('phone-invalid', { phone: text }) };
    phones.push(phone);
  }
  const phone = fields['phone'] && proves(fields['phone']) ? phoneKey(fields['phone'].value, country) : null;
  const profile = fields['profile'] ? profileKey(fields['profile'].value) : null;
  const profiles = given.profiles.map((url) => profileKey(url)).filter((key) => key !== null);
  const ours =
    [...phones, ...(phone ? [phone] : [])].find((one) => isOwnPhone(one, own)) ??
    [...profiles, ...(profile ? [profile] : [])].find((one) => isOwnProfile(one, own));
  if (ours !== undefined) return refused('own-address', ours);
  return {
    ok: true,
    keys: {
      emails: unique(emails),
      phones: unique(phone ? [...phones, phone] : phones),
      profiles: unique(profile ? [...profiles, profile] : profiles),
      records: unique(given.records),
      threads: unique(given.threads),
    },
  };
}

const unique = (keys: readonly string[]) => [...new Set(keys)].slice(0, 20);
const refused = (code: string, email: string): CheckedKeys => ({
  ok: false,
  refusal: because(code, { email }),
});
