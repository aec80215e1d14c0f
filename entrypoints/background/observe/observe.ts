import type { Instant } from '@/lib/domain/time/calendar';
import type { LeadCommand, Observation } from '@/lib/domain/log/lead-command';
import { type CrmFields, crmFields } from '@/lib/domain/lead/crm-fields';
import { recordNews } from '@/lib/domain/decide/commands/record';
import { emailKey } from '@/lib/domain/email';
import { identityKeys, keysOf } from '@/lib/domain/lead/keys';
import { isDoubted } from '@/lib/domain/time/doubt';
import type { Keys } from '@/lib/domain/lead/lead';
import { remembers } from '@/lib/domain/lead/memory';
import { matchLead } from '@/lib/domain/lead/match';
import { pageChannel } from '@/lib/domain/page/channel-of-page';
import { isTaughtReading } from '@/lib/domain/page/recipe-proof';
import { recordKey } from '@/lib/domain/page/record-key';
import type { SeenRow, SeenThread, Sighting } from '@/lib/domain/page/sighting';
import type { LeadRow } from '@/lib/store/database/db';
import { derivedId } from '@/lib/store/database/derived-id';

type ObserveRecord = Extract<Observation, { type: 'observe-record' }>;
type LinkKeys = Extract<LeadCommand, { type: 'link-keys' }>;
type ObserveThread = Extract<Observation, { type: 'observe-thread' }>;

/**
 * Keys by which saved leads are looked for in what a tab shows: the thread, and whoever wrote in it or is the
 * page's lead.
 */
export function keysSeen(sighting: Sighting): string[] {
  const { thread, rows } = sighting;
  const writers =
    thread?.messages.flatMap(({ direction, from }) => (direction === 'in' ? emailOf(from) : [])) ?? [];
  const listed = rows.flatMap(({ email, threadId }) => [...emailOf(email), ...(threadId ? [threadId] : [])]);
  return [...new Set([...(thread ? [thread.id] : []), ...personKeys(sighting), ...writers, ...listed])];
}

/**
 * What a thread on screen says about saved leads, one observation each. Somebody who is only copied in is
 * left alone, and what another lead writes in the thread is that lead's.
 */
export function observations(sighting: Sighting, saved: readonly LeadRow[]): ObserveThread[] {
  const { thread, account, kind, recipe } = sighting;
  if (!thread || kind === 'list') return [];
  return saved.flatMap((row) => {
    const others = saved.filter(({ id }) => id !== row.id);
    const messages = thread.messages.filter(
      ({ direction, from }) =>
        direction !== 'in' || isFrom(row, from) || !others.some((other) => wrote(other, from)),
    );
    const concerned =
      row.keys.threads.includes(thread.id) ||
      personKeys(sighting).some((key) => row.allKeys.includes(key)) ||
      messages.some(({ direction, from }) => direction === 'in' && isFrom(row, from));
    if (
      !concerned ||
      messages.every(({ id, direction }) => direction === 'unknown' || remembers(row.seenMessages, id))
    )
      return [];
    const seen: SeenThread = { ...thread, messages };
    return [
      {
        id: crypto.randomUUID(),
        type: 'observe-thread' as const,
        leadId: row.id,
        channel: pageChannel(recipe),
        account,
        thread: seen,
      },
    ];
  });
}

/**
 * What a CRM's record on screen says of the one lead it is proven to be; nothing when there is no news. The
 * occasion is made of what was known and what is shown: the same page seen again, or on another device, has
 * no second effect, and a stage that goes back does.
 */
export function recordObservations(
  sighting: Sighting,
  saved: readonly LeadRow[],
  now: Instant,
): ObserveRecord[] {
  const row = provenIn(sighting, saved);
  if (!row) return [];
  const fields = crmFields(sighting, now);
  const news = Object.keys(recordNews(row, fields));
  if (news.length === 0) return [];
  const shown = news.map((name) => [name, row.fields[name] ?? null, fields[name as keyof CrmFields]?.value]);
  const occasion = `record:${derivedId(JSON.stringify(shown))}`;
  return [{ id: crypto.randomUUID(), occasion, type: 'observe-record', leadId: row.id, fields }];
}

/**
 * The profile and the record by which the page shows somebody it proves in another way: next time these prove
 * them too. Whoever takes such a link back is not linked so again.
 */
export function linkObservations(sighting: Sighting, saved: readonly LeadRow[]): LinkKeys[] {
  // An address changes before its page does: only where the page itself repeats the record's key do the two
  // belong together.
  const row = sighting.confidence['key'] === 1 ? provenIn(sighting, saved) : undefined;
  if (!row) return [];
  const { profiles, records } = keysShown(sighting);
  const keys = {
    emails: [],
    phones: [],
    profiles: profiles.filter((key) => !row.keys.profiles.includes(key)),
    records: records.filter((key) => !row.keys.records.includes(key)),
    threads: [],
  };
  const fresh = [...keys.profiles, ...keys.records];
  const occasion = `link:${derivedId(fresh.join())}`;
  return fresh.length > 0
    ? [{ id: crypto.randomUUID(), occasion, type: 'link-keys', leadId: row.id, keys }]
    : [];
}

/** The one saved lead whom the page's own person is proven to be. */
function provenIn(sighting: Sighting, saved: readonly LeadRow[]): LeadRow | undefined {
  const { lead } = sighting;
  const match =
    lead &&
    matchLead({ ...lead, recordId: recordKey(sighting, lead) }, saved, undefined, {
      byName: isTaughtReading(sighting),
    });
  return match?.is === 'proven' ? saved.find(({ id }) => id === match.lead) : undefined;
}

/**
 * Saved leads who, by a list, have written since we last knew: said on screen, and nothing more is done from
 * a list.
 */
export function wroteInList(
  rows: readonly SeenRow[],
  saved: readonly LeadRow[],
  now: Instant,
): { leadId: string; at: number; threadId: string | null }[] {
  return saved.flatMap((lead) => {
    // What lies ahead was told by a clock that was wrong.
    const known = [lead.lastIn?.at, lead.lastOut?.at, lead.savedAt].filter(
      (at) => at !== undefined && !isDoubted(at, now),
    );
    const newest = rows
      .filter(
        ({ email, at }) =>
          at !== null && known.every((before) => at > before!) && isFrom(lead, email) && email !== null,
      )
      .toSorted((a, b) => b.at! - a.at!)[0];
    return newest ? [{ leadId: lead.id, at: newest.at!, threadId: newest.threadId }] : [];
  });
}

/** An address of theirs. */
function wrote({ keys }: LeadRow, from: string | null): boolean {
  const [email] = emailOf(from);
  return email !== undefined && keys.emails.includes(email);
}

/** An address we do not know is somebody else's; no address at all says nothing. */
function isFrom({ keys }: LeadRow, from: string | null): boolean {
  const [email] = emailOf(from);
  return email === undefined || keys.emails.includes(email);
}

function emailOf(text: string | null): string[] {
  const key = text === null ? null : emailKey(text);
  return key ? [key] : [];
}

const personKeys = (sighting: Sighting): string[] => identityKeys(keysShown(sighting));

function keysShown(sighting: Sighting): Keys {
  const { lead } = sighting;
  return keysOf({
    email: lead?.email ?? null,
    phone: lead?.phone ?? null,
    profileUrl: lead?.profileUrl ?? null,
    recordId: lead && recordKey(sighting, lead),
  }).keys;
}
