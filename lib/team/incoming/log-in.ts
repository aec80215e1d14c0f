import { countMissing, type Finding, linked } from '../../domain/team/chain';
import type { TeamChange } from '../../domain/team/change';
import { type Envelope, isAhead } from '../../domain/team/envelope';
import { type Stored, upcast } from '../../domain/log/upcast';
import { isOfGroup, isOwnScope } from '../../domain/self';
import type { LeadId } from '../../domain/lead/lead';
import type { Instant } from '../../domain/time/calendar';
import { instant } from '../../domain/time/instant';
import type { Db } from '../../store/database/db';
import { currentOf } from '../../store/database/documents';
import type { DocumentKind, DocumentRow } from '../../store/database/document-row';
import { readDocument } from '../../store/database/stored-document';
import type { AuditNote, ChainRow } from '../../store/database/team-rows';
import { kindOf } from '../kinds';
import { readManagers, readMembers } from '../members';
import { sharingsAmong } from '../sharings';
import { noteOf, type Opened } from '../opened';
import type { Entry } from './open-log';

/** So many entries are taken in one go. */
const SLICE = 2000;

type Taken = {
  events: Stored[];
  /** Leads with something from a clock that is ahead, and the last time the server took such a thing. */
  ahead: Map<string, Instant>;
  documents: DocumentRow[];
  proposals: DocumentRow[];
  notes: Map<string, AuditNote>;
  settled: string[];
  chains: Map<string, ChainRow>;
};
type Sealed = Extract<Entry, { hash: string }>;

/**
 * What messages of the log of one scope change: what could be opened, is signed by whom it says and understood is
 * taken in; everything that is not as it should be is noted. What a chain tells is only said: each event is
 * proven by itself, and to refuse one would lose something.
 */
export async function takeLog(db: Db, entries: readonly Entry[]): Promise<TeamChange> {
  const [members, isManager] = await Promise.all([readMembers(db), readManagers(db)]);
  const taken: Taken = {
    events: [],
    ahead: new Map(),
    documents: [],
    proposals: [],
    notes: new Map(),
    settled: [],
    chains: await chainsOf(db, entries),
  };
  for (const [n, one] of entries.entries()) {
    // An open panel, which shares the process, has its turn in between.
    if (n % SLICE === SLICE - 1) await scheduler.postTask(() => undefined);
    if (one.wrong) note(taken, noteOf(one, one.wrong));
    else if (one.signed === 'no') note(taken, noteOf(one, 'unsigned-entry'));
    else {
      // Said once of each device.
      if (one.signed === 'before')
        note(taken, noteOf(one, 'unsigned-before', `unsigned/${chainId(one.envelope)}`));
      link(taken, one);
      take(taken, one, (actor) => members.has(actor), isManager);
    }
  }
  const { events, ahead, documents, proposals, notes, settled, chains } = taken;
  const sharing = [...(await sharingsAmong(db, events)), ...(await strayedAmong(db, entries, events))];
  const known = await db.events.bulkGet(sharing.map(({ id }) => id));
  const shared = sharing
    .filter((_, n) => !known[n])
    .map(({ leadId }) => ({ id: `shared/${leadId}`, leadId }));
  return {
    events,
    ...(ahead.size > 0 && { ahead: [...ahead].map(([leadId, at]) => ({ leadId, at })) }),
    documents,
    put: {
      auditNotes: [...notes.values()],
      chains: [...chains.values()],
      proposals: await undecided(db, proposals),
      team: shared,
    },
    remove: { auditNotes: settled },
  };
}

/** Those that were sent to a group which their lead is not in any more, but in another one: who sees both passes them on. */
async function strayedAmong(db: Db, opened: readonly Opened[], events: readonly Stored[]): Promise<Stored[]> {
  const from = opened.find(({ envelope }) => envelope)?.envelope?.scope;
  if (from === undefined || !isOfGroup(from)) return [];
  const ids = [...new Set(events.map(({ leadId }) => leadId as LeadId))];
  const rows = await db.leads.bulkGet(ids);
  const elsewhere = new Set(
    ids.filter((_, n) => rows[n] && isOfGroup(rows[n].scope) && rows[n].scope !== from),
  );
  return events.filter(({ leadId }) => elsewhere.has(leadId as LeadId));
}

/** Those that nothing was published after: whoever joins later hears of all that there have ever been. */
async function undecided(db: Db, proposals: readonly DocumentRow[]): Promise<DocumentRow[]> {
  const stand = await Promise.all(proposals.map(({ kind, id }) => currentOf(db, kind as DocumentKind, id)));
  return proposals.filter(
    ({ hlc, actor }, n) => !stand[n] || stand[n].actor === actor || stand[n].hlc <= hlc,
  );
}

const note = ({ notes }: Taken, one: AuditNote) => notes.set(one.id, one);
const chainId = ({ scope, actor, device }: Pick<Envelope, 'scope' | 'actor' | 'device'>) =>
  `${scope}/${actor}/${device}`;

async function chainsOf(db: Db, opened: readonly Opened[]): Promise<Map<string, ChainRow>> {
  const keys = new Map(
    opened.flatMap(({ envelope }) => (envelope ? [[chainId(envelope), envelope] as const] : [])),
  );
  const rows = await db.chains.bulkGet(
    [...keys.values()].map(({ scope, actor, device }): [string, string, string] => [scope, actor, device]),
  );
  return new Map(rows.flatMap((row) => (row ? [[chainId(row), row]] : [])));
}

const SAID: Partial<Record<Finding, AuditNote['what']>> = { altered: 'altered', replay: 'replay' };

function link(taken: Taken, one: Sealed): void {
  const { envelope, hash, message } = one;
  const { n, prev, scope, actor, device } = envelope;
  const id = chainId(envelope);
  const { head, found } = linked(taken.chains.get(id), { n, prev, hash });
  taken.chains.set(id, { scope, actor, device, ...head });
  const gap = `gap/${id}`;
  if (found === 'gap' || found === 'filled') {
    const count = countMissing(head);
    taken.notes.delete(gap);
    if (count > 0) note(taken, { ...noteOf(one, 'gap', gap), count });
    else taken.settled.push(gap);
  }
  const said = SAID[found];
  if (said) note(taken, noteOf(one, said, `${said}/${id}/${n}`));
  const at = instant(message.at);
  if (!isAhead(envelope, at)) return;
  note(taken, noteOf(one, 'clock', `clock/${id}`));
  if (envelope.kind === 'event') taken.ahead.set(envelope.lead, at);
}

function take(
  taken: Taken,
  one: Sealed,
  isMember: (actor: string) => boolean,
  isManager: (actor: string, at: Instant) => boolean,
): void {
  const { envelope, body, event, message } = one;
  const isOthers = (actor: string) => actor !== envelope.actor && isMember(actor);
  if (envelope.kind === 'event') {
    if (!event || !belongs(event, envelope)) note(taken, noteOf(one, 'unreadable'));
    // A manager passes on what others wrote, to a group that they cannot write to.
    else if (isOthers(upcast(event).actor) && !isManager(envelope.actor, instant(message.at)))
      note(taken, noteOf(one, 'forged'));
    else taken.events.push(event);
    return;
  }
  const document = readDocument(body);
  if (!document || !('now' in document)) return void note(taken, noteOf(one, 'unreadable'));
  const row = document.now;
  if (isOthers(row.actor)) return void note(taken, noteOf(one, 'forged'));
  const kind = kindOf(row.kind);
  if (isOwnScope(envelope.scope) || kind === 'for-all') taken.documents.push(row);
  else if (kind === 'rules') taken.proposals.push(row);
  else note(taken, noteOf(one, 'unreadable'));
}

const belongs = (event: Stored, { id, lead }: Envelope) => event.id === id && event.leadId === lead;
