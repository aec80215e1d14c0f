import { Dexie } from 'dexie';
import 'fake-indexeddb/auto';

import type { Instant } from '@/lib/domain/time/calendar';
import type { Command } from '@/lib/domain/log/command';
import type { Decision } from '@/lib/domain/log/context';
import type { LeadId } from '@/lib/domain/lead/lead';
import { defaultSettings, type Settings } from '@/lib/domain/settings/settings';
import { commit } from '@/lib/store/commands/commit';
import { Db } from '@/lib/store/database/db';

import { openedDatabases } from '../opened-databases';
import { type Asked } from '../domain/given';
import { ada, at, commandId, LONDON } from '../domain/sample';

// Dexie looks for a database when it is imported, which may be earlier.
Dexie.dependencies.indexedDB = indexedDB;
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

let opened = 0;

/** A database of its own for each test. */
export function openTestDb(name = `test-${(opened += 1)}`): Db {
  const db = new Db(name);
  openedDatabases.push(db);
  return db;
}

export const moment = (now: string | Instant): Instant => (typeof now === 'string' ? at(now) : now);

export function about(lead: string, body: Asked, id = commandId()): Command {
  return { id, leadId: lead as LeadId, ...body } as Command;
}

/** A command that must be granted. */
export async function done(
  db: Db,
  now: string | Instant,
  body: Asked,
  lead: string = ada,
): Promise<Extract<Decision, { ok: true }>> {
  const decision = await commit(db, about(lead, body), moment(now));
  if (!decision.ok) throw new Error(`${body.type}: ${decision.refusal.code}`);
  return decision;
}

export const settings = (over: Partial<Settings> = {}): Settings => ({
  ...defaultSettings(LONDON),
  name: 'Robin Rep',
  setUp: true,
  ...over,
});

export function saveSettings(db: Db, now: string, over: Partial<Settings> = {}): Promise<Decision> {
  return commit(db, { id: commandId(), type: 'save-settings', settings: settings(over) }, moment(now));
}

/** Everything in the database, to be compared. */
export async function contents(db: Db): Promise<Record<string, unknown[]>> {
  return Object.fromEntries(
    await Promise.all(
      db.tables.map(async (table): Promise<[string, unknown[]]> => [table.name, await table.toArray()]),
    ),
  );
}
