import type { LeadRow } from '@/lib/store/database/db';

/** Where a lead can be found: the address, and the pattern of tabs that may be used for it. */
export type Where = { url: string; within: string };

const LINKEDIN = 'https://www.linkedin.com/';
/** A conversation's id there: base64 of a UUID and `_013`. */
const LINKEDIN_TALK = /^[\w+/-]{48}XzAxMw==$/;
const GMAIL = 'https://mail.google.com/mail/';

/**
 * The last conversation known on the channel, else a search for their address in the account they know, else
 * their profile.
 */
export function pageFor({
  keys,
  channel,
  account,
  enrolment,
}: Pick<LeadRow, 'keys' | 'channel' | 'account' | 'enrolment'>): Where | null {
  const wanted = enrolment?.next?.channel ?? channel;
  const profile = keys.profiles[0];
  const talk = keys.threads.findLast((id) => LINKEDIN_TALK.test(id));
  if (wanted === 'dm' && talk)
    return { url: `${LINKEDIN}messaging/thread/2-${encodeURIComponent(talk)}/`, within: `${LINKEDIN}*` };
  if ((wanted === 'dm' || wanted === 'social') && profile)
    return {
      url: `https://${profile}`,
      within: `https://${profile.split('/')[0]!.replace(/^(?!.*\*)/, '*.')}/*`,
    };
  const email = keys.emails[0];
  if (!email)
    return profile ? { url: `https://${profile}`, within: `https://*.${profile.split('/')[0]}/*` } : null;
  const box = `${GMAIL}${account ? `?authuser=${encodeURIComponent(account)}` : 'u/0/'}`;
  const thread = threadOf(keys.threads);
  return {
    url: `${box}#${thread ? `all/${thread}` : `search/${encodeURIComponent(email)}`}`,
    within: `${GMAIL}*`,
  };
}

/** Gmail's own id of the newest thread, by which it can be opened from any account's address. */
function threadOf(threads: readonly string[]): string | null {
  const ids = threads.flatMap((key) => /(?:^|[:/#])([0-9a-f]{15,16}|FMfcg\w+)$/.exec(key)?.[1] ?? []);
  return ids.at(-1) ?? null;
}
