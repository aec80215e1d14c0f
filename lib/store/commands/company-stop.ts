import { z } from 'zod';

import { decideFor } from '../../domain/decide/decide';
import { identityKeys } from '../../domain/lead/keys';
import type { Lead } from '../../domain/lead/lead';
import type { Context } from '../../domain/log/context';
import type { Event } from '../../domain/log/event';
import type { Instant } from '../../domain/time/calendar';
import type { Db, LeadRow } from '../database/db';
import { documentsOf, saveDocument, versionsOf } from '../database/documents';
import { companyDomains, companyOf } from '../projections/rows';
import { hashOf } from '../hygiene/shut-out';
import { recordBatch } from './documents/batch-record';

// A company that is stopped is a document under its key, so that it holds for whoever is saved there later,
// too. Its versions add up: each says that a batch has stopped the company, or that a batch was let go. Of
// two devices that stop it neither lets go for the other. One person who asked a colleague to be left alone is kept
// the same way, without a company and under the hash of each of their addresses (`person-stop.ts`).
/** `domains`: whoever has an address there, and no other company, is stopped too. */
const Stopped = z.strictObject({
  company: z.string(),
  stopped: z.uuid(),
  domains: z.array(z.string()).default([]),
});
export type Stopped = z.infer<typeof Stopped>;
const LetGo = z.strictObject({ letGo: z.uuid() });

/** The batch by which a company was stopped, under what name; null while it is not. */
export async function readStop(db: Db, key: string): Promise<Stopped | null> {
  return standingIn((await versionsOf(db, 'account', key)).map(({ body }) => body))[0] ?? null;
}

/** Every stop that stands, by the company's key, and the batches that were let go. */
export type Stops = {
  /** Under what there ever was one. */
  accounts: ReadonlySet<string>;
  standing: ReadonlyMap<string, Stopped>;
  letGo: ReadonlySet<string>;
  salts: readonly string[];
};

export async function readStops(db: Db): Promise<Stops> {
  const [found, salts] = await Promise.all([documentsOf(db, 'account'), documentsOf(db, 'salt')]);
  const accounts = [...found].map(([key, versions]) => [key, versions.map(({ body }) => body)] as const);
  return {
    accounts: new Set(found.keys()),
    standing: new Map(
      accounts.flatMap(([key, bodies]) =>
        standingIn(bodies)
          .slice(0, 1)
          .map((stop) => [key, stop]),
      ),
    ),
    letGo: new Set(accounts.flatMap(([, bodies]) => letGoIn(bodies))),
    salts: [...salts.keys()],
  };
}

const letGoIn = (bodies: readonly unknown[]) =>
  bodies.flatMap((body) => LetGo.safeParse(body).data?.letGo ?? []);

function standingIn(bodies: readonly unknown[]): Stopped[] {
  const gone = new Set(letGoIn(bodies));
  return bodies
    .flatMap((body) => Stopped.safeParse(body).data ?? [])
    .filter(({ stopped }) => !gone.has(stopped));
}

/** By which the stops of one person are known. */
export const stopKeys = (salts: readonly string[], { keys }: Pick<Lead, 'keys'>): string[] =>
  salts.flatMap((salt) => identityKeys(keys).map((key) => hashOf(salt, key)));

/**
 * The stop that somebody falls under: that of their company, or, where none is known, of their address's
 * domain; or their own.
 */
export function stopOf(lead: Pick<Lead, 'fields' | 'keys'>, { standing, salts }: Stops): Stopped | null {
  const stop =
    standing.get(companyOf(lead)) ??
    stopKeys(salts, lead)
      .map((key) => standing.get(key))
      .find(Boolean);
  const domains = lead.fields['company'] ? [] : companyDomains(lead);
  const byDomain = (one: Stopped) => one.domains.some((domain) => domains.includes(domain));
  return stop ?? [...standing.values()].find(byDomain) ?? null;
}

/** The stop that somebody falls under, asked for by their company and their addresses. */
export async function stopFor(db: Db, lead: Lead, salts: readonly string[]): Promise<Stopped | null> {
  const found = await Promise.all(
    [companyOf(lead), ...stopKeys(salts, lead)].map((key) => readStop(db, key)),
  );
  const stop = found.find(Boolean) ?? null;
  const mayBeByDomain = !stop && !lead.fields['company'] && companyDomains(lead).length > 0;
  return mayBeByDomain ? stopOf(lead, await readStops(db)) : stop;
}

/**
 * What follows for somebody who comes to a company, or gets an address, by a decision: where that is stopped, they
 * are stopped with it. Asks nothing when both stay the same.
 */
export async function stopNewcomer(
  db: Db,
  lead: Lead,
  before: LeadRow | undefined,
  context: Context,
  looks: { stopFor(lead: Lead): PromiseLike<Stopped | null> | Stopped | null },
): Promise<Event[]> {
  const where = (one: Pick<Lead, 'fields' | 'keys'>) => [companyOf(one), ...identityKeys(one.keys)].join();
  if (lead.optedOut || (before && where(before) === where(lead))) return [];
  const stop = await looks.stopFor(lead);
  if (!stop) return [];
  const command = crypto.randomUUID();
  const decision = decideFor({ id: command, type: 'opt-out', leadId: lead.id, ...by(stop) }, lead, context);
  if (!decision.ok) return [];
  if (stop.company)
    await recordBatch(
      db,
      stop.stopped,
      { what: 'stop-company', name: stop.company, commands: [{ leadId: lead.id, command }] },
      command,
      context.now,
    );
  return decision.events;
}

/** How somebody is stopped because of it. */
export const by = ({ stopped, company }: Stopped) => ({
  occasion: stopOccasion(stopped),
  company,
  batch: stopped,
});

/** Whoever stops somebody because of it, on whatever device, does so once. */
export const stopOccasion = (batch: string) => `company-stop:${batch}`;

export function saveAccount(
  db: Db,
  key: string,
  body: z.infer<typeof Stopped> | z.infer<typeof LetGo>,
  command: string,
  now: Instant,
): Promise<void> {
  return saveDocument(db, { kind: 'account', id: key, body, command }, now);
}
