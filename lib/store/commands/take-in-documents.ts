import type { LeadId } from '../../domain/lead/lead';
import { memberOf, scopesOf } from '../../domain/settings/roster';
import type { Stored } from '../../domain/log/upcast';
import type { Instant } from '../../domain/time/calendar';
import type { Db } from '../database/db';
import type { DocumentRow } from '../database/document-row';
import { addVersions } from '../database/documents';
import { write } from '../database/guard';
import { becomeAnother, readSelf } from '../database/self';
import { toLead, toRow } from '../projections/rows';
import { moveTallies } from '../projections/tallies';
import { contextFor, readSharedContext, type SharedContext } from '../read/context';
import { readLeads } from '../read/log';
import { nextLogs } from '../database/person';
import { isOwn } from './append';
import { additionsOf, enter, written } from './enter';
import { readStops } from './company-stop';
import { hashOf } from '../hygiene/shut-out';
import { applyStops } from './apply-stops';
import { everybodyAt } from './stop-company';

/** So many events are looked at together. */
const SLICE = 1000;

/**
 * Takes in versions of documents that were made elsewhere, in any order and however often they come, all of
 * them or none. Gives back those that were new here. Leads that follow a version of a playbook which has come
 * only now stand where it puts them. Settings that have come count from the next wake on, as after any change
 * of them. A company that was stopped, or let go, is so for the leads that are here. Whoever is in another group
 * now has that group's leads on the screen. `heard`: of the team.
 */
export function takeInDocuments(
  db: Db,
  rows: readonly DocumentRow[],
  now: Instant,
  heard = false,
): Promise<DocumentRow[]> {
  return write(db, written(db), async () => {
    const before = rows.some(({ kind }) => kind === 'roster') ? await readSharedContext(db, now) : null;
    const fresh = await addVersions(db, rows, heard);
    const self = await readSelf(db);
    if (
      isOwn(
        fresh.map(({ device }) => device),
        self,
      )
    )
      await becomeAnother(db, self);
    if (fresh.some(({ kind }) => kind === 'playbook')) await requeueFollowers(db, fresh, now);
    await stopFollowers(db, fresh, now);
    if (before) await showOthers(db, before, now);
    return fresh;
  });
}

/** Whoever is saved at a company that was stopped, or let go, on another device. */
async function stopFollowers(db: Db, fresh: readonly DocumentRow[], now: Instant): Promise<void> {
  const keys = fresh.filter(({ kind }) => kind === 'account' || kind === 'salt').map(({ id }) => id);
  if (keys.length === 0) return;
  const there = await Promise.all([
    ...[...new Set(keys)].map(async (key) => (await everybodyAt(db, key)).leads),
    whoAsked(db),
  ]);
  const rows = await readLeads(db, [...new Set(there.flat())]);
  await applyStops(db, rows, await readSharedContext(db, now), now);
}

/** Everybody here of whom a colleague was ever asked to leave them alone: known by the hash of an address. */
async function whoAsked(db: Db): Promise<LeadId[]> {
  const { accounts, salts } = await readStops(db);
  const keys = (await db.leads.orderBy('allKeys').uniqueKeys()) as string[];
  const theirs = keys.filter((key) => salts.some((salt) => accounts.has(hashOf(salt, key))));
  return db.leads.where('allKeys').anyOf(theirs).primaryKeys();
}

async function requeueFollowers(db: Db, fresh: readonly DocumentRow[], now: Instant): Promise<void> {
  const shared = await readSharedContext(db, now);
  const came = new Set(fresh.map(({ command }) => command));
  const followers = await db.leads
    .filter(({ playbook }) => came.has(shared.playbook(playbook.id, playbook.document)?.document ?? ''))
    .toArray();
  const context = await contextFor(db, shared, undefined, now);
  const changes = followers.map((before) => ({
    before,
    after: toRow(toLead(before), before.scripts, context),
  }));
  await Promise.all([db.leads.bulkPut(changes.map(({ after }) => after)), moveTallies(db, changes, shared)]);
}

/** The leads that the rep may see now and could not, and those that they could and may not. */
async function showOthers(db: Db, before: SharedContext, now: Instant): Promise<void> {
  const shared = await readSharedContext(db, now);
  if (standingOf(before) === standingOf(shared)) return;
  const leads = new Map<LeadId, Stored[]>();
  for (let some = await nextLogs(db.events, '', SLICE); some.length > 0;) {
    for (const { type, leadId } of some) if (type === 'shared') leads.set(leadId as LeadId, []);
    some = await nextLogs(db.events, some.at(-1)!.leadId, SLICE);
  }
  const context = await contextFor(db, shared, undefined, now);
  await enter(db, await additionsOf(db, leads, new Map(), context, () => []), shared);
}

/** What of the roster decides which leads the rep may see. */
function standingOf({ roster = [], self }: SharedContext): string {
  const me = memberOf(roster, self.actor);
  return JSON.stringify(me ? [me.role, scopesOf(me, roster)] : null);
}
