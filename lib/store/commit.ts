import type { Instant } from '../domain/calendar';
import type { Command, DocumentCommand } from '../domain/command';
import type { Decision } from '../domain/context';
import { decide } from '../domain/decide';
import type { Event } from '../domain/event';
import { fold } from '../domain/evolve';
import { because } from '../domain/reason';
import { contextFor, readWorld, type World } from './context';
import { type Db, UNSEEN } from './db';
import { saveDocument } from './documents';
import { write } from './guard';
import { readLog } from './read';
import { identityKeys, toRow } from './rows';
import { moveTallies } from './tallies';

type AboutLead = Exclude<Command, DocumentCommand>;

/**
 * Everything one command does, in one strictly durable transaction: read, decide, append, fold, index, count, answer. The same
 * command again gets the same answer and does nothing. A refusal is an answer too; a throw leaves everything as it was.
 */
export function commit(db: Db, command: Command, now: Instant): Promise<Decision> {
  return write(db, written(db), async () => {
    const before = await db.answers.get(command.id);
    if (before) return answerAgain(db, command.id, before.answer as StoredAnswer);
    const decision = command.type === 'save-settings' ? await commitDocument(db, command, now) : await commitLead(db, command, await readWorld(db, now), now);
    const answer: StoredAnswer = decision.ok ? { ok: true } : decision;
    await db.answers.add({ id: command.id, at: now, answer });
    return decision;
  });
}

/** The tables a command may change. */
export const written = (db: Db) => [db.events, db.leads, db.documents, db.answers, db.tallies, db.notified];

/** The events of an answer are in the log under the command's own id: no need to keep them twice. */
type StoredAnswer = { ok: true } | Extract<Decision, { ok: false }>;

async function answerAgain(db: Db, id: string, answer: StoredAnswer): Promise<Decision> {
  if (!answer.ok) return answer;
  return { ok: true, events: await db.events.where('id').between(`${id}.`, `${id}/`).toArray() };
}

async function commitDocument(db: Db, command: DocumentCommand, now: Instant): Promise<Decision> {
  await saveDocument(db, { kind: 'settings', id: 'settings', body: command.settings, command: command.id }, now);
  return { ok: true, events: [] };
}

/** One decision and what follows from it; inside the caller's transaction. */
export async function commitLead(db: Db, command: AboutLead, world: World, now: Instant): Promise<Decision> {
  const row = await db.leads.get(command.leadId);
  const log = await readLog(db, command.leadId);
  const about = row ?? (command.type === 'save-lead' ? { id: command.leadId, fields: command.fields } : undefined);
  const context = await contextFor(db, world, about, now);
  const decision = decide(command, log, context);
  if (!decision.ok) return decision;
  const other = await alreadySaved(db, decision.events);
  if (other) return { ok: false, refusal: because('already-saved', { id: other.id, name: other.fields['name']?.value ?? '' }) };
  const events = inOrder(decision.events, log.at(-1));
  await db.events.bulkAdd(events);
  const lead = fold([...log, ...events]);
  const after = lead && toRow(lead, context);
  await (after ? db.leads.put(after) : db.leads.delete(command.leadId));
  await moveTallies(db, row, after, context.settings.zone);
  await keepAlerts(db, events);
  return { ok: true, events };
}

/** Nobody is saved twice: somebody else already has one of the keys, as normalised by the decision, that a lead would get. */
async function alreadySaved(db: Db, events: readonly Event[]) {
  const keys = events.flatMap((event) => (event.type === 'saved' || event.type === 'linked' ? identityKeys(event.keys) : []));
  if (keys.length === 0) return undefined;
  const found = await db.leads.where('allKeys').anyOf(keys).toArray();
  return found.find(({ id }) => id !== events[0]!.leadId);
}

/** What a playbook wants the rep told is kept until it has been shown: at night, and when the worker stops before it could. */
async function keepAlerts(db: Db, events: readonly Event[]): Promise<void> {
  await db.notified.bulkPut(events.filter(({ type }) => type === 'alerted').map(({ id }) => ({ id: `alert:${id}`, at: UNSEEN })));
}

/** A log is folded by time. After the clock was set back, or twice in one millisecond, what comes later still comes after. */
function inOrder(events: readonly Event[], last: Event | undefined): Event[] {
  const earliest = last ? last.at + 1 : 0;
  return events.map((event) => (event.at < earliest ? { ...event, at: earliest as Instant } : event));
}
