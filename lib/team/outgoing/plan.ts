import type { LeadId } from '../../domain/lead/lead';
import type { Event } from '../../domain/log/event';
import { isOfTwoGroups } from '../../domain/decide/commands/share';
import { isStone } from '../../domain/log/stone';
import { type Stored, upcast } from '../../domain/log/upcast';
import { isOwnScope, ownScope } from '../../domain/self';
import type { TeamChange } from '../../domain/team/change';
import { may, Role } from '../../domain/team/roles';
import type { ArrivalRow, Db } from '../../store/database/db';
import type { DocumentRow } from '../../store/database/document-row';
import { readPerson } from '../../store/database/person';
import { readSelf } from '../../store/database/self';
import type { Connection, PendingClaimRow } from '../../store/database/team-rows';
import { readLead, readLog } from '../../store/read/log';
import { readMembers } from '../members';
import { wishFor } from './claim-wish';
import { readKeyRing } from '../key-ring';
import { kindOf } from '../kinds';
import { publications } from './publications';
import { isToTell, readProgress } from '../progress';
import { EVERYBODY, ownedBy, scopesOf } from '../scopes';
import { sharingsAmong } from '../sharings';
import { inLogAs, sealAll, type Unsealed } from './sealer';

/** So many arrivals are looked at in one go. */
const MOST = 500;
/** The server takes claims of these alone; to others a lead may be given all the same. */
const MAY_CLAIM: ReadonlySet<string> = new Set(Role.options.filter((role) => may(role, 'assign')));

/**
 * Looks at what has come to this database since it was last looked at, and seals what of it the team is to be
 * told: what the rep did, in the scopes that may see the lead now. Undefined where nothing has come.
 */
export async function planNext(db: Db, connection: Connection): Promise<TeamChange | undefined> {
  const progress = await readProgress(db);
  const [arrivals, shared] = await Promise.all([
    db.arrivals.where('n').above(progress.sent).limit(MOST).toArray(),
    db.team.where('id').startsWith('shared/').toArray(),
  ]);
  if (arrivals.length === 0 && shared.length === 0) return undefined;
  const [self, members, ring] = await Promise.all([
    readSelf(db),
    readMembers(db),
    readKeyRing(db, connection),
  ]);
  const isOurs = ({ actor }: { actor: string }) => actor === self.actor || !members.has(actor);
  const unheard = arrivals.filter((arrival) => isToTell(arrival, progress));
  const leads = shared.flatMap((row) => ('leadId' in row ? [row.leadId as LeadId] : []));
  const all = await eventsOf(db, unheard, leads);
  const passedOn = connection.role === 'manager' ? await leadsOfTwoGroups(db, leads) : new Set();
  const events = all.filter((event) => isOurs(upcast(event)) || passedOn.has(event.leadId));
  const documents = (await documentsOf(db, unheard)).filter(isOurs);
  const unsealed = [
    ...(await inLog(db, events, connection)),
    ...documents.flatMap((row) => inLogOf(row, connection)),
  ];
  const scopes = scopesOf(connection);
  const [{ outgoing, sealed }, published] = await Promise.all([
    sealAll(
      db,
      self,
      unsealed.filter(({ scope }) => scopes.includes(scope)),
      ring,
    ),
    connection.role === 'manager' ? publications(self, documents, ring, progress.sent) : [],
  ]);
  return {
    put: {
      outgoing: [...outgoing, ...published],
      sealed,
      pendingClaims: MAY_CLAIM.has(connection.role) ? await wishes(db, events.map(upcast), connection) : [],
      team: [{ ...progress, sent: arrivals.at(-1)?.n ?? progress.sent }],
    },
    remove: { team: shared.map(({ id }) => id) },
  };
}

/** Those of which a manager passes on what others wrote: who is in one of the groups cannot send it to the other. */
async function leadsOfTwoGroups(db: Db, leads: readonly LeadId[]): Promise<ReadonlySet<string>> {
  const logs = await Promise.all(leads.map((lead) => readLog(db, lead)));
  return new Set(leads.filter((_, n) => isOfTwoGroups(logs[n]!)));
}

/** What came, and of leads that came to be shared with others everything, whoever shared them. */
async function eventsOf(
  db: Db,
  arrivals: readonly ArrivalRow[],
  shared: readonly LeadId[],
): Promise<Stored[]> {
  const came = (await db.events.bulkGet(arrivals.flatMap(({ events }) => events))).filter(
    (event) => event !== undefined,
  );
  const leads = new Set([
    ...shared,
    ...(await sharingsAmong(db, came)).map(({ leadId }) => leadId as LeadId),
  ]);
  const whole = await Promise.all([...leads].map((lead) => readPerson(db, lead)));
  return [
    ...new Map([...whole.flatMap(({ log }) => log), ...came].map((event) => [event.id, event])).values(),
  ];
}

async function documentsOf(db: Db, arrivals: readonly ArrivalRow[]): Promise<DocumentRow[]> {
  const keys = arrivals.flatMap(({ documents = [] }) => documents);
  const rows = await Promise.all(
    keys.map((key) => db.versions.where('[kind+id+command]').equals(key).first()),
  );
  return rows.filter((row) => row !== undefined);
}

async function inLog(db: Db, events: readonly Stored[], connection: Connection): Promise<Unsealed[]> {
  const leads = new Map<string, Seen>();
  for (const { leadId } of events)
    if (!leads.has(leadId)) leads.set(leadId, await seenBy(db, leadId as LeadId));
  return events.flatMap((stored): Unsealed[] => {
    const { id, leadId: lead, hlc } = upcast(stored);
    return [...targets(stored, leads.get(lead)!, connection)].map((target) => ({
      id,
      kind: 'event',
      scope: target,
      lead,
      hlc,
      body: stored,
    }));
  });
}

/** Whose record a lead stands in, and in whose it has stood by any event of its log. */
type Seen = { now: string | undefined; ever: readonly string[] };

async function seenBy(db: Db, leadId: LeadId): Promise<Seen> {
  const [lead, { log }] = await Promise.all([readLead(db, leadId), readPerson(db, leadId)]);
  const ever = log.map(upcast).flatMap((event) => (event.type === 'shared' ? [event.to, event.scope] : []));
  return { now: lead?.scope, ever: ever.filter((scope) => !isOwnScope(scope)) };
}

/**
 * Who is told of an event: whoever may see the lead now, and those whose record it was written in. That a
 * lead was shared otherwise, or is not there any more, is told to all who ever could see it, so that they hear
 * that it is taken from them, also by somebody who did not know that they had it. That somebody was erased is
 * told to everybody.
 */
function targets(stored: Stored, { now, ever }: Seen, connection: Connection): ReadonlySet<string> {
  if (isStone(stored)) return new Set(scopesOf(connection));
  const { scope, type } = upcast(stored);
  const isForAll = now === undefined || type === 'shared' || type === 'undone';
  const before = [...(isForAll ? ever : []), scope].filter((one) => !isOwnScope(one));
  return new Set([
    ...(now === undefined && before.length > 0 ? [] : [ownedBy(connection.actor, now ?? scope)]),
    ...before,
  ]);
}

/** Rules that the rep has changed are a proposal; what is the rep’s alone goes to their other devices. */
function inLogOf(row: DocumentRow, { actor, role }: Connection): Unsealed[] {
  const kind = kindOf(row.kind);
  const scopes = [
    ...(kind === 'for-all' || (kind === 'rules' && role !== 'manager') ? [EVERYBODY] : []),
    ...(kind === 'for-all' ? [] : [ownScope(actor)]),
  ];
  return scopes.map((scope) => inLogAs(scope, row));
}

/** The claims that follow from events: somebody was given a shared lead, or that was taken back, or a lead with an owner was shared. */
async function wishes(db: Db, events: readonly Event[], connection: Connection): Promise<PendingClaimRow[]> {
  const found: PendingClaimRow[] = [];
  const about = events.filter(({ type }) => type === 'assigned' || type === 'shared' || type === 'undone');
  const said = new Set(about.map(({ id }) => id));
  // Of each lead once, as it stands now.
  for (const leadId of new Set(about.map((one) => one.leadId))) {
    const wish = await wishFor(db, leadId, said, connection);
    if (wish) found.push(wish);
  }
  return found;
}
