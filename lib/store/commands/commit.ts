import type { Instant } from '../../domain/time/calendar';
import type { Command, DocumentCommand } from '../../domain/log/command';
import type { Decision } from '../../domain/log/context';
import { decide } from '../../domain/decide/decide';
import type { Event } from '../../domain/log/event';
import { fold } from '../../domain/log/evolve';
import { identityKeys } from '../../domain/lead/keys';
import { commandOf } from '../../domain/log/log';
import { type Stored, upcast } from '../../domain/log/upcast';
import type { Lead } from '../../domain/lead/lead';
import { isSamePerson } from '../../domain/lead/match';
import { because } from '../../domain/reason';
import type { Script } from '../../domain/script/script';
import { packaged } from '../../packaged/packaged';
import { FIRST } from '../../domain/self';
import { FOUND_OUT } from '../../domain/decide/steps/draft';
import { commitBatch, undoBatch } from './batch';
import { stopCompany, stopNewcomer } from './company-stop';
import { type Concerned, contextFor, readWorld, type World } from '../read/context';
import { type Db, type LeadRow, UNSEEN } from '../database/db';
import { saveDocument } from '../database/documents';
import { introduce } from '../database/self';
import { write } from '../database/guard';
import { moveEnrolments } from './move-enrolments';
import { commitPlaybook } from './playbook-documents';
import { readLog } from '../read/log';
import { commitRecipes } from './recipe-documents';
import { toRow } from '../projections/rows';
import { commitScripts } from './script-documents';
import { moveResults } from '../projections/script-tallies';
import { withdraw } from './withdraw';
import { moveTallies } from '../projections/tallies';

type AboutLead = Exclude<Command, DocumentCommand>;

/**
 * Everything one command does, in one strictly durable transaction: read, decide, append, fold, index, count, answer. The same
 * command again gets the same answer and does nothing. A refusal is an answer too; a throw leaves everything as it was.
 */
export async function commit(db: Db, command: Command, now: Instant): Promise<Decision> {
  // Nothing but the database may be waited for inside.
  const shipped = needsScripts(command) ? await packaged('scripts') : [];
  return write(db, written(db), async () => {
    // Asked for side by side: each question would otherwise wait for the one before.
    const [before, world, known] = await Promise.all([
      db.answers.get(command.id),
      readWorld(db, now),
      'leadId' in command ? readKnown(db, command) : undefined,
    ]);
    if (before) return answerAgain(db, command.id, before.answer as StoredAnswer);
    if (world.self === FIRST) world.self = await introduce(db);
    const { decision, writes } =
      'leadId' in command
        ? await prepareLead(db, command, world, now, known)
        : { decision: await commitDocument(db, command, now, shipped), writes: nothing };
    // What the worker looked at in vain it looks at again, by another command: there is nothing to remember.
    const idle = FOUND_OUT.has(command.type) && decision.ok && decision.events.length === 0;
    await Promise.all([
      writes(),
      idle ? null : db.answers.add({ id: command.id, at: now, answer: toStore(command.id, decision) }),
    ]);
    return decision;
  });
}

/** The tables a command may change. */
export const written = (db: Db) => [
  db.events,
  db.arrivals,
  db.leads,
  db.versions,
  db.answers,
  db.tallies,
  db.notified,
  db.meta,
];

/** The events of an answer are in the log: no need to keep them twice. `events`: the ids of those that are not under the command's own. */
type StoredAnswer = { ok: true; events?: string[] } | Extract<Decision, { ok: false }>;

function toStore(id: string, decision: Decision): StoredAnswer {
  if (!decision.ok) return decision;
  return decision.events.every((event) => commandOf(event) === id)
    ? { ok: true }
    : { ok: true, events: decision.events.map((event) => event.id) };
}

async function answerAgain(db: Db, id: string, answer: StoredAnswer): Promise<Decision> {
  if (!answer.ok) return answer;
  if (answer.events)
    return {
      ok: true,
      events: (await db.events.bulkGet(answer.events)).flatMap((event) => (event ? [upcast(event)] : [])),
    };
  const stored = await db.events.where('id').between(`${id}.`, `${id}/`).toArray();
  return { ok: true, events: stored.map(upcast) };
}

/** Whether what is asked is measured against the scripts that come with the product. */
const needsScripts = ({ type }: Command) => type === 'save-playbook' || type === 'archive-script';

async function commitDocument(
  db: Db,
  command: DocumentCommand,
  now: Instant,
  shipped: readonly Script[],
): Promise<Decision> {
  switch (command.type) {
    case 'save-settings':
      await saveDocument(
        db,
        { kind: 'settings', id: 'settings', body: command.settings, command: command.id },
        now,
      );
      return { ok: true, events: [] };
    case 'withdraw':
      return withdraw(db, command, now);
    case 'batch':
      return commitBatch(db, command, now, commitLead);
    case 'undo-batch':
      return undoBatch(db, command, now, commitLead);
    case 'stop-company':
      return stopCompany(db, command, now, commitLead);
    case 'save-roster':
      await saveDocument(
        db,
        { kind: 'roster', id: 'roster', body: command.roster, command: command.id },
        now,
      );
      return { ok: true, events: [] };
    case 'save-playbook':
    case 'restore-playbook':
    case 'archive-playbook':
    case 'choose-playbook':
      return commitPlaybook(db, command, now, shipped);
    case 'move-enrolments':
      return moveEnrolments(db, command, now, commitLead);
    case 'save-recipes':
    case 'forget-recipe':
    case 'restore-recipe':
      return commitRecipes(db, command, now);
    case 'save-scripts':
    case 'archive-script':
    case 'favour-script':
    case 'save-links':
    case 'save-snippets':
      return commitScripts(db, command, now, shipped);
  }
}

type Known = [LeadRow | undefined, Event[]];

/** What is stored of the lead a command is about. */
export function readKnown(db: Db, { leadId }: AboutLead): Promise<Known> {
  return Promise.all([db.leads.get(leadId), readLog(db, leadId)]);
}

/** One decision and what follows from it; inside the caller's transaction. */
export async function commitLead(
  db: Db,
  command: AboutLead,
  world: World,
  now: Instant,
  known?: Known,
): Promise<Decision> {
  const { decision, writes } = await prepareLead(db, command, world, now, known);
  await writes();
  return decision;
}

/** What was decided, and the writes that make it so: they wait for one another no more than they must. */
type Prepared = { decision: Decision; writes: () => Promise<unknown> };
const nothing = async () => undefined;

async function prepareLead(
  db: Db,
  command: AboutLead,
  world: World,
  now: Instant,
  known?: Known,
): Promise<Prepared> {
  const [row, log] = known ?? (await readKnown(db, command));
  const context = await contextFor(db, world, aboutWhom(command, row), now);
  let decision = decide(command, log, context);
  if (!decision.ok) return { decision, writes: nothing };
  let lead = fold([...log, ...decision.events]);
  const other = lead && (await alreadySaved(db, lead, row));
  if (other)
    return {
      decision: {
        ok: false,
        refusal: because('already-saved', { id: other.id, name: other.fields['name']?.value ?? '' }),
      },
      writes: nothing,
    };
  const stopped = lead ? await stopNewcomer(db, lead, row, [...log, ...decision.events], context) : [];
  if (stopped.length > 0) {
    decision = { ok: true, events: [...decision.events, ...stopped] };
    lead = fold([...log, ...decision.events]);
  }
  const { events } = decision;
  const after = lead && toRow(lead, context);
  const writes = () =>
    Promise.all([
      events.length > 0 ? db.events.bulkAdd(events as Stored[]) : null,
      events.length > 0 ? db.arrivals.add({ events: events.map(({ id }) => id) }) : null,
      after ? db.leads.put(after) : db.leads.delete(command.leadId),
      moveTallies(db, row, after, context.settings.zone, world),
      moveResults(db, log, events),
      keepAlerts(db, events),
    ]);
  return { decision, writes };
}

/** Whose place and colleagues a decision looks at; one that plans nothing looks at nobody's. */
function aboutWhom(command: AboutLead, row: LeadRow | undefined): Concerned | undefined {
  if (command.type === 'opt-out' || command.type === 'undo') return undefined;
  return (
    row ??
    (command.type === 'save-lead'
      ? { id: command.leadId, fields: command.fields, keys: command.keys }
      : undefined)
  );
}

/** Nobody is saved twice: somebody else whom the keys that this lead gets now prove to be the same. */
async function alreadySaved(db: Db, lead: Lead, before: LeadRow | undefined) {
  const keys = identityKeys(lead.keys).filter((key) => !before?.allKeys.includes(key));
  if (keys.length === 0) return undefined;
  const found = await db.leads.where('allKeys').anyOf(keys).toArray();
  return found.find((other) => other.id !== lead.id && isSamePerson(other, lead));
}

/** What a playbook wants the rep told is kept until it has been shown: at night, and when the worker stops before it could. */
async function keepAlerts(db: Db, events: readonly Event[]): Promise<void> {
  const alerts = events.filter(({ type }) => type === 'alerted');
  if (alerts.length > 0)
    await db.notified.bulkPut(alerts.map(({ id }) => ({ id: `alert:${id}`, at: UNSEEN })));
}
