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

// A company that is stopped is a document under its key, so that it holds for whoever is saved there later, too. Its versions add up: each
// says that a batch has stopped the company, or that a batch was let go. Of two devices that stop it neither lets go for the other.
const Stopped = z.strictObject({ company: z.string(), stopped: z.uuid() });
const LetGo = z.strictObject({ letGo: z.uuid() });

/** The batch by which a company was stopped, under what name; null while it is not. */
export async function readStop(db: Db, key: string): Promise<{ batch: string; company: string } | null> {
  const bodies = (await versionsOf(db, 'account', key)).map(({ body }) => body);
  const gone = new Set(bodies.flatMap((body) => LetGo.safeParse(body).data?.letGo ?? []));
  const stop = bodies
    .flatMap((body) => Stopped.safeParse(body).data ?? [])
    .find(({ stopped }) => !gone.has(stopped));
  return stop ? { batch: stop.stopped, company: stop.company } : null;
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
export async function letGo(db: Db, { id, name }: BatchRecord, command: string, now: Instant): Promise<void> {
  const key = name === null ? null : companyKey(name);
  if (key !== null) await saveAccount(db, key, { letGo: id }, command, now);
}

function saveAccount(
  db: Db,
  key: string,
  body: z.infer<typeof Stopped> | z.infer<typeof LetGo>,
  command: string,
  now: Instant,
): Promise<void> {
  return saveDocument(db, { kind: 'account', id: key, body, command }, now);
}

const stopOf = (batch: string, lead: string) => derivedId(`stop:${batch}:${lead}`);
