import type { Instant } from '../../domain/time/calendar';
import type { DocumentCommand } from '../../domain/log/document-command';
import type { Decision } from '../../domain/log/context';
import type { Event } from '../../domain/log/event';
import { companyKey, keyOfDomain } from '../../domain/lead/company';
import type { LeadId } from '../../domain/lead/lead';
import { because } from '../../domain/reason';
import type { Db } from '../database/db';
import { derivedId } from '../database/derived-id';
import { companyDomains } from '../projections/rows';
import type { BatchRecord, Done } from '../read/batch';
import { recordBatch } from './documents/batch-record';
import type { SharedContext } from '../read/context';
import { commitLead } from './commit-lead';
import { readStop, saveAccount, stopOccasion } from './company-stop';

/** Everybody at a company: by its name, or with an address at its domain and no company of their own. */
export async function everybodyAt(db: Db, key: string): Promise<{ leads: LeadId[]; domains: string[] }> {
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
  shared: SharedContext,
  now: Instant,
): Promise<Decision> {
  const key = companyKey(company);
  if (key === null) return { ok: false, refusal: because('company-unnamed') };
  if (await readStop(db, key)) return { ok: false, refusal: because('already-stopped', { company }) };
  const { leads, domains } = await everybodyAt(db, key);
  await saveAccount(db, key, { company, stopped: id, domains }, id, now);
  const events: Event[] = [];
  const commands: Done['commands'] = [];
  for (const leadId of leads) {
    const command = derivedId(`stop:${id}:${leadId}`);
    const decision = await commitLead(
      db,
      { id: command, occasion: stopOccasion(id), type: 'opt-out', leadId, company, batch: id },
      shared,
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

/** The company may be contacted again; whether anybody there is, is for the undo of each. */
export async function letGo(db: Db, { id, name }: BatchRecord, command: string, now: Instant): Promise<void> {
  const key = name === null ? null : companyKey(name);
  if (key !== null) await saveAccount(db, key, { letGo: id }, command, now);
}
