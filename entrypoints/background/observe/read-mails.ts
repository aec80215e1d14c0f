import type { Browser } from 'wxt/browser';

import { remembers } from '@/lib/domain/lead/memory';
import type { Observation } from '@/lib/domain/log/lead-command';
import type { ReadMail } from '@/lib/domain/mail/mail-class';
import type { Instant } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';
import { readMails } from '@/lib/messages/ask-tab';
import type { Db, LeadRow } from '@/lib/store/database/db';
import { readSettings } from '@/lib/store/read/settings';

type Seen = Extract<Observation, { type: 'observe-thread' }>;

/**
 * What the lead's new messages are, by id, as the tab that shows them reads them. None where it cannot: in
 * doubt each is an answer.
 */
export async function readingsOf(
  db: Db,
  { thread }: Seen,
  row: LeadRow,
  { tab, documentId }: Browser.runtime.MessageSender,
  now: Instant,
): Promise<Record<string, ReadMail>> {
  const fresh = thread.messages.filter(
    ({ id, direction, text }) => direction === 'in' && text !== null && !remembers(row.seenMessages, id),
  );
  if (fresh.length === 0) return {};
  const { zone } = (await readSettings(db)).settings;
  const name = row.fields['name']?.value ?? null;
  const readings = await readMails(
    { tabId: tab!.id!, documentIds: [documentId!] },
    fresh.map(({ id, from, fromName, subject, text, at }) => ({
      // The thread's heading is the subject of its first message, and of no other.
      subject: subject ?? (id === thread.messages[0]!.id ? thread.subject : null),
      text: text!,
      from: { name: fromName ?? null, email: from },
      lead: { name, email: row.keys.emails.find((email) => email === from) ?? row.keys.emails[0] ?? null },
      at: instant(Math.min(at ?? now, now)),
      zone,
    })),
  );
  return Object.fromEntries((readings ?? []).map((reading, n) => [fresh[n]!.id, reading]));
}
