import { Dexie } from 'dexie';

import { identityKeys } from '../../domain/lead/keys';
import type { LeadId } from '../../domain/lead/lead';
import type { Stored } from '../../domain/log/upcast';
import type { Db, LeadRow } from '../database/db';
import { getEach, getKnown } from '../database/get-each';
import { logsAround, type Person, personsIn } from '../database/person';
import { companyTally } from '../read/context';
import { type AboutLead, asksOfLog } from './known';

/** What commands are about, as it is stored; `done`: whether the first event of a command is there. */
export type Foreseen = {
  rows: ReadonlyMap<LeadId, LeadRow | undefined>;
  persons: ReadonlyMap<LeadId, Person>;
  done: ReadonlyMap<string, boolean>;
  /** Under which it is counted what happens where their leads are, and will be. */
  companies: readonly string[];
  /** By which somebody may be found to be saved already. */
  keys: readonly string[];
};

/** Whoever is only being saved has no row as long as nothing was logged of them. */
export async function foresee(db: Db, commands: readonly AboutLead[]): Promise<Foreseen> {
  const asking = commands.filter(asksOfLog);
  const others = commands.filter((command) => !asksOfLog(command));
  const [persons, rows, firsts] = await Promise.all([
    readPersons(db, leadsOf(asking)),
    readRows(db, leadsOf(others)),
    getKnown(
      db.events,
      others.map(({ id }) => `${id}.0`),
    ),
  ]);
  const logged = leadsOf(asking).filter((id) => !rows.has(id) && persons.get(id)!.log.length > 0);
  const more = await readRows(db, logged);
  const all = new Map([...leadsOf(asking).map((id) => [id, undefined] as const), ...rows, ...more]);
  const saving = commands.filter((command) => command.type === 'save-lead');
  return {
    rows: all,
    persons,
    done: new Map(others.map(({ id }, n) => [id, firsts[n] !== undefined])),
    companies: [...new Set([...all.values(), ...saving].flatMap(companyTally))],
    keys: commands.flatMap((one) =>
      one.type === 'save-lead' || one.type === 'link-keys' ? identityKeys(one.keys) : [],
    ),
  };
}

const leadsOf = (commands: readonly AboutLead[]) => [...new Set(commands.map(({ leadId }) => leadId))];

async function readRows(db: Db, ids: readonly LeadId[]): Promise<Map<LeadId, LeadRow | undefined>> {
  const rows = ids.length > 0 ? await db.leads.bulkGet([...ids]) : [];
  return new Map(ids.map((id, n) => [id, rows[n]]));
}

async function readPersons(db: Db, ids: readonly LeadId[]): Promise<Map<LeadId, Person>> {
  if (ids.length === 0) return new Map();
  const found = (await isNoneBetween(db, ids)) ? ids.map(() => []) : await readLogs(db, ids);
  const logs = await logsAround(db, ids, new Map(ids.map((id, n) => [id, found[n]!])));
  return new Map(personsIn(logs).flatMap((person) => person.ids.map((id) => [id, person])));
}

/** New leads of a file lie side by side: that nothing was logged of any of them is one question. */
async function isNoneBetween(db: Db, ids: readonly LeadId[]): Promise<boolean> {
  const sorted = ids.toSorted();
  const between = db.events
    .where('[leadId+at]')
    .between([sorted[0]!, Dexie.minKey], [sorted.at(-1)!, Dexie.maxKey]);
  return (await between.limit(1).primaryKeys()).length === 0;
}

function readLogs(db: Db, ids: readonly LeadId[]): PromiseLike<Stored[][]> {
  const ranges = ids.map((id) => [[id, Dexie.minKey] as const, [id, Dexie.maxKey] as const] as const);
  return getEach(db.events, ['leadId', 'at'], ranges);
}
