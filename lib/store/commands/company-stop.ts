import { z } from 'zod';

import type { Instant } from '../../domain/time/calendar';
import type { DocumentCommand } from '../../domain/log/command';
import type { Context, Decision } from '../../domain/log/context';
import { decide } from '../../domain/decide/decide';
import type { Event } from '../../domain/log/event';
import { companyKey } from '../../domain/lead/company';

import type { Lead } from '../../domain/lead/lead';
import { because } from '../../domain/reason';
import type { CommitLead } from './commit-lead';
import { recordBatch } from './batch-record';
import { readWorld } from '../read/context';
import type { Db } from '../database/db';
import { derivedId } from '../database/derived-id';
import { saveDocument, versionsOf } from '../database/documents';
import type { BatchRecord, Done } from '../read/batch';
import { companyOf } from '../projections/rows';

// A company that is stopped is a document under its key, so that it holds for whoever is saved there later, too.
const Account = z.strictObject({ company: z.string(), stopped: z.uuid().nullable() });
type Account = z.infer<typeof Account>;

/** The batch by which a company was stopped, under what name; null while it is not. */
export async function readStop(db: Db, key: string): Promise<{ batch: string; company: string } | null> {
  const account = Account.safeParse((await versionsOf(db, 'account', key).last())?.body).data;
  return account?.stopped ? { batch: account.stopped, company: account.company } : null;
}

/** Everybody saved at the company in one transaction: half a company stopped is no company stopped. */
export async function stopCompany(
  db: Db,
  { id, company }: Extract<DocumentCommand, { type: 'stop-company' }>,
  now: Instant,
  commitLead: CommitLead,
): Promise<Decision> {
  const key = companyKey(company);
  if (key === null) return { ok: false, refusal: because('company-unnamed') };
  if (await readStop(db, key)) return { ok: false, refusal: because('already-stopped', { company }) };
  const world = await readWorld(db, now);
  await saveAccount(db, key, { company, stopped: id }, id, now);
  const events: Event[] = [];
  const commands: Done['commands'] = [];
  for (const leadId of await db.leads.where('companyKey').equals(key).primaryKeys()) {
    const command = stopOf(id, leadId);
    const decision = await commitLead(
      db,
      { id: command, type: 'opt-out', leadId, company, batch: id },
      world,
      now,
    );
    if (!decision.ok) continue;
    events.push(...decision.events);
    commands.push({ leadId, command });
  }
  if (commands.length > 0)
    await recordBatch(db, id, { what: 'stop-company', name: company, commands }, id, now);
  return { ok: true, events };
}

/** What follows for somebody who comes to a company by a decision: where it is stopped, they are stopped with it. Asks nothing when the company stays the same. */
export async function stopNewcomer(
  db: Db,
  lead: Lead,
  before: string | undefined,
  log: readonly Event[],
  context: Context,
): Promise<Event[]> {
  const key = companyOf(lead.fields);
  if (key === '' || key === before || lead.optedOut) return [];
  const stop = await readStop(db, key);
  if (!stop) return [];
  const command = stopOf(stop.batch, `${lead.id}:${log.length}`);
  const decision = decide(
    { id: command, type: 'opt-out', leadId: lead.id, company: stop.company, batch: stop.batch },
    log,
    context,
  );
  if (!decision.ok) return [];
  await recordBatch(
    db,
    stop.batch,
    { what: 'stop-company', name: stop.company, commands: [{ leadId: lead.id, command }] },
    command,
    context.now,
  );
  return decision.events;
}

/** The company may be contacted again; whether anybody there is, is for the undo of each. */
export async function letGo(db: Db, { name }: BatchRecord, command: string, now: Instant): Promise<void> {
  const key = name === null ? null : companyKey(name);
  if (key !== null) await saveAccount(db, key, { company: name!, stopped: null }, command, now);
}

function saveAccount(db: Db, key: string, body: Account, command: string, now: Instant): Promise<void> {
  return saveDocument(db, { kind: 'account', id: key, body, command }, now);
}

const stopOf = (batch: string, lead: string) => derivedId(`stop:${batch}:${lead}`);
