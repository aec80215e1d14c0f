import type { LeadId } from '@/lib/domain/lead/lead';
import type { LeadCommand } from '@/lib/domain/log/lead-command';
import { identityKeys } from '@/lib/domain/lead/keys';
import type { Instant } from '@/lib/domain/time/calendar';
import type { Db } from '@/lib/store/database/db';

import { ERASING } from '@/lib/store/safety/kept-copies';

import type { Run } from '../data/use-command';

/** Whom it is about: under all their ids and keys, as long as those are known. */
export type Whom = {
  leads: readonly LeadId[];
  ids: readonly LeadId[];
  keys: readonly string[];
  names: readonly string[];
  entries: number;
  optedOut: boolean;
};
/** What was looked for afterwards, and how much of it is left. */
export type Proof = readonly { what: string; left: number; of?: number }[];

/** Up to this many leads, what goes is counted entry by entry; for more it would take too long. */
export const COUNTED = 50;
/** The most leads in one command: the worker searches everything it has for each. */
const AT_ONCE = 10;

/** Who is to be erased, with everything that they go by. */
export async function readWhom(db: Db, leads: readonly LeadId[]): Promise<Whom> {
  const { recordOf } = await import('@/lib/store/hygiene/kept-of');
  const rows = (await db.leads.bulkGet([...leads])).filter((row) => row !== undefined);
  const records = rows.length <= COUNTED ? await Promise.all(rows.map(({ id }) => recordOf(db, id))) : null;
  return {
    leads: rows.map(({ id }) => id),
    ids: records?.flatMap(({ ids }) => ids) ?? rows.flatMap(({ id, joined }) => [id, ...joined]),
    keys: rows.flatMap(({ keys }) => identityKeys(keys)),
    names: rows.map(({ fields, keys }) => fields['name']?.value ?? keys.emails[0] ?? ''),
    entries: records?.reduce((sum, { log }) => sum + log.length, 0) ?? 0,
    optedOut: rows.length > 0 && rows.every((row) => row.optedOut),
  };
}

/**
 * Erases them a few at a time and yields how many are gone; ends early where the worker says no. The copies lose
 * them all with the last few.
 */
export async function* eraseLeads(
  run: Run,
  leads: readonly LeadId[],
  never: boolean,
): AsyncGenerator<number, boolean> {
  const command = (leadId: LeadId): LeadCommand => ({
    id: crypto.randomUUID(),
    type: 'erase-lead',
    leadId,
    ...(never && { never: true as const }),
  });
  const lastFew = await holding(ERASING);
  try {
    for (let at = 0; at < leads.length; at += AT_ONCE) {
      if (at + AT_ONCE >= leads.length) lastFew();
      const { ok } = await run({ type: 'batch', commands: leads.slice(at, at + AT_ONCE).map(command) });
      if (!ok) return false;
      yield Math.min(at + AT_ONCE, leads.length);
    }
    return true;
  } finally {
    lastFew();
  }
}

/** Holds a lock that several may hold, until what it resolves with is called, or the page is gone. */
function holding(name: string): Promise<() => void> {
  return new Promise((resolve) => {
    void navigator.locks.request(
      name,
      { mode: 'shared' },
      () => new Promise<void>((letGo) => resolve(letGo)),
    );
  });
}

/** Looks for them everywhere they could be: in the database, in what waits, in the copies. */
export async function proofOf(db: Db, { ids, keys }: Whom, now: Instant): Promise<Proof> {
  const [{ keptOf }, { tracesOf }, { findInCopies }] = await Promise.all([
    import('@/lib/store/hygiene/kept-of'),
    import('@/lib/session/traces'),
    import('@/lib/store/safety/find-in-copies'),
  ]);
  const [kept, traces, copies] = await Promise.all([
    keptOf(db, ids, keys),
    tracesOf(ids, now),
    findInCopies(new Set<string>(ids)),
  ]);
  return [
    { what: 'leads', left: kept.leads },
    { what: 'entries', left: kept.entries },
    { what: 'reminders', left: kept.reminders },
    { what: 'refusals', left: kept.answers + kept.imports },
    { what: 'waiting', left: traces.presses },
    { what: 'drafts', left: traces.drafts + traces.flags },
    { what: 'copies', left: copies.naming, of: copies.copies },
  ];
}
