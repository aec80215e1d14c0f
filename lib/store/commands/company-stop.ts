import { z } from 'zod';

import type { Instant } from '../../domain/time/calendar';
import type { DocumentCommand } from '../../domain/log/command';
import type { Context, Decision } from '../../domain/log/context';
import { decide } from '../../domain/decide/decide';
import type { Event } from '../../domain/log/event';
import { companyKey, keyOfDomain } from '../../domain/lead/company';

import type { Lead, LeadId } from '../../domain/lead/lead';
import { because } from '../../domain/reason';
import type { CommitLead } from './commit-lead';
import { recordBatch } from './batch-record';
import { readWorld } from '../read/context';
import type { Db, LeadRow } from '../database/db';
import { derivedId } from '../database/derived-id';
import { documentsOf, saveDocument, versionsOf } from '../database/documents';
import type { BatchRecord, Done } from '../read/batch';
import { companyDomains, companyOf } from '../projections/rows';

// A company that is stopped is a document under its key, so that it holds for whoever is saved there later, too. Its versions add up: each
// says that a batch has stopped the company, or that a batch was let go. Of two devices that stop it neither lets go for the other.
/** `domains`: whoever has an address there, and no other company, is stopped too. */
const Stopped = z.strictObject({
  company: z.string(),
  stopped: z.uuid(),
  domains: z.array(z.string()).default([]),
});
type Stopped = z.infer<typeof Stopped>;
const LetGo = z.strictObject({ letGo: z.uuid() });

/** The batch by which a company was stopped, under what name; null while it is not. */
export async function readStop(db: Db, key: string): Promise<Stopped | null> {
  return stopIn((await versionsOf(db, 'account', key)).map(({ body }) => body));
}

function stopIn(bodies: readonly unknown[]): Stopped | null {
  const gone = new Set(bodies.flatMap((body) => LetGo.safeParse(body).data?.letGo ?? []));
  const stops = bodies.flatMap((body) => Stopped.safeParse(body).data ?? []);
  return stops.find(({ stopped }) => !gone.has(stopped)) ?? null;
}

/** The stop that somebody falls under: that of their company, or, where none is known, of their address's domain. */
async function stopFor(db: Db, lead: Lead): Promise<Stopped | null> {
  const stop = await readStop(db, companyOf(lead));
  const domains = lead.fields['company'] ? [] : companyDomains(lead);
  if (stop || domains.length === 0) return stop;
  const accounts = await documentsOf(db, 'account');
  const stops = [...accounts.values()].map((versions) => stopIn(versions.map(({ body }) => body)));
  return stops.find((one) => one?.domains.some((domain) => domains.includes(domain))) ?? null;
}

/** Everybody at a company: by its name, or with an address at its domain and no company of their own. */
async function everybodyAt(db: Db, key: string): Promise<{ leads: LeadId[]; domains: string[] }> {
  const named = await db.leads.where('companyKey').equals(key).toArray();
  const domains = [...new Set(named.flatMap(companyDomains))];
  const elsewhere = domains.map(keyOfDomain).filter((other) => other !== key);
  const unnamed = (await db.leads.where('companyKey').anyOf(elsewhere).toArray()).filter(
    (row) => !row.fields['company'] && companyDomains(row).some((domain) => domains.includes(domain)),
  );
  return { leads: [...named, ...unnamed].map(({ id }) => id), domains };
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
  const { leads, domains } = await everybodyAt(db, key);
  await saveAccount(db, key, { company, stopped: id, domains }, id, now);
  const events: Event[] = [];
  const commands: Done['commands'] = [];
  for (const leadId of leads) {
    const command = derivedId(`stop:${id}:${leadId}`);
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
  before: LeadRow | undefined,
  log: readonly Event[],
  context: Context,
): Promise<Event[]> {
  const where = (one: Pick<Lead, 'fields' | 'keys'>) => [companyOf(one), ...companyDomains(one)].join();
  if (companyOf(lead) === '' || lead.optedOut || (before && where(before) === where(lead))) return [];
  const stop = await stopFor(db, lead);
  if (!stop) return [];
  const command = crypto.randomUUID();
  const decision = decide(
    { id: command, type: 'opt-out', leadId: lead.id, company: stop.company, batch: stop.stopped },
    log,
    context,
  );
  if (!decision.ok) return [];
  await recordBatch(
    db,
    stop.stopped,
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
