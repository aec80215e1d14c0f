import '@/components/frame/no-eval';

import type { Instant, Zone } from '@/lib/domain/time/calendar';
import type { LeadCommand } from '@/lib/domain/log/lead-command';
import type { Event } from '@/lib/domain/log/event';
import { fold } from '@/lib/domain/log/evolve';
import { scriptResults } from '@/lib/domain/log/script-results';
import { FIRST } from '@/lib/domain/self';
import { commit } from '@/lib/store/commands/commit';
import { readContext } from '@/lib/store/read/context';
import { Db, type LeadRow } from '@/lib/store/database/db';
import { readDue } from '@/lib/store/read/due';
import { toRow } from '@/lib/store/projections/rows';
import { recount } from '@/lib/store/projections/tallies';

import { logs } from '../leads';
import { compare } from './compare';
import { completed, notingWrites, type Write, writeRaw } from './writes';

const ZONE = 'Europe/London' as Zone;

/**
 * Fills the product's own database as its own code would have: events, arrivals, folded leads, tallies. Past Dexie, and without
 * waiting for the disk.
 */
export async function fill(count: number, seed: number, now: Instant, days = 60): Promise<number> {
  const db = new Db();
  const context = await readContext(db, undefined, now);
  const raw = db.backendDB();
  const chunk: LeadRow[] = [];
  const events: Event[] = [];
  const flush = async () => {
    const transaction = raw.transaction(['events', 'arrivals', 'leads'], 'readwrite', {
      durability: 'relaxed',
    });
    transaction.objectStore('arrivals').add({ events: events.map(({ id }) => id) });
    for (const event of events.splice(0)) transaction.objectStore('events').add(event);
    for (const row of chunk.splice(0)) transaction.objectStore('leads').add(row);
    await completed(transaction);
  };
  for (const log of logs({ count, seed, now, zone: ZONE, days })) {
    events.push(...log);
    chunk.push(toRow(fold(log)!, scriptResults(log), context));
    if (chunk.length === 4000) await flush();
  }
  await flush();
  await recount(db, FIRST, ZONE);
  return db.leads.count();
}

/**
 * The first fifty of what is due, through our own read, against `getAll(50)` on the same index and nothing
 * else.
 */
export async function firstDue() {
  const db = new Db();
  await db.open();
  const raw = db.backendDB();
  return compare(
    60,
    () => readDue(db, { offset: 0, limit: 50 }),
    () =>
      answer(
        raw.transaction('leads').objectStore('leads').index('[bucket+tierRank+recency]').getAll(null, 50),
      ),
  );
}

/**
 * One outcome, from command to durable, against one strict transaction that writes as many rows of the same
 * kinds, and reads and decides nothing.
 */
export async function outcome(now: Instant) {
  const db = new Db();
  const writes = notingWrites(db);
  const leads = await readDue(db, { offset: 0, limit: 80 });
  const raw = db.backendDB();
  let at = 0;
  let last: Write[] = [];
  let [rows, runs] = [0, 0];
  const result = await compare(
    30,
    async () => {
      const lead = leads[(at += 1)]!;
      const command = {
        id: crypto.randomUUID(),
        type: 'outcome',
        leadId: lead.id,
        outcome: 'no-reply',
        sent: true,
        reason: null,
        when: null,
        next: null,
      } as LeadCommand;
      const decision = await commit(db, command, now);
      if (!decision.ok) throw new Error(decision.refusal.code);
      last = writes.splice(0);
      rows += last.length;
      runs += 1;
    },
    async () => {
      await writeRaw(raw, last);
    },
  );
  return { ...result, rowsWritten: rows / runs };
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
  });
}
