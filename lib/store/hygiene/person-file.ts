import type { LeadId } from '../../domain/lead/lead';
import { upcast } from '../../domain/log/upcast';
import type { Event } from '../../domain/log/event';
import { sorted } from '../../domain/log/log';
import type { Instant } from '../../domain/time/calendar';
import type { Db } from '../database/db';
import { readLead } from '../read/log';
import { recordOf } from './kept-of';

const when = (at: number | null | undefined) => (at ? new Date(at).toISOString() : null);

/**
 * Everything that is kept of one person, for themselves to read: what is known with where it came from, how
 * they are followed, and what happened, oldest first, in words and UTC times. Null where nobody is saved.
 */
export async function personFile(db: Db, id: LeadId, now: Instant): Promise<string | null> {
  const row = await readLead(db, id);
  if (!row) return null;
  const { log } = await recordOf(db, row.id);
  const person = {
    made: when(now),
    about: row.fields['name']?.value ?? null,
    known: Object.entries(row.fields).map(([name, { value, origin }]) => ({
      name,
      value,
      from: origin.name ? `${origin.from}: ${origin.name}` : origin.from,
      since: when(origin.at),
    })),
    addresses: row.keys.emails,
    numbers: row.keys.phones,
    profiles: row.keys.profiles,
    records: row.keys.records,
    savedAt: when(row.savedAt),
    source: row.source,
    howTheyRaisedTheirHand: row.hand,
    mayBeSentSms: row.smsConsent,
    optedOut: row.optedOut,
    stage: row.stage,
    status: row.status,
    tier: row.tier,
    score: row.score,
    notes: row.notes.map(({ text, at }) => ({ text, at: when(at) })),
    nextTouch: row.enrolment?.next
      ? { channel: row.enrolment.next.channel, day: row.enrolment.next.due.day }
      : null,
    history: sorted(log.map(upcast)).map(told),
  };
  return JSON.stringify(person, null, 2);
}

/** An event without what only the record needs. */
function told(event: Event): object {
  const { id: _, v: _v, leadId: _l, hlc: _h, scope: _s, actor: _a, device: _d, at, type, ...what } = event;
  return { at: when(at), what: type, ...what };
}
