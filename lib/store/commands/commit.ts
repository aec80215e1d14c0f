import { Dexie } from 'dexie';

import type { Instant } from '../../domain/time/calendar';
import type { Command } from '../../domain/log/command';
import type { DocumentCommand } from '../../domain/log/document-command';
import type { Decision } from '../../domain/log/context';
import { FOUND_OUT } from '../../domain/decide/changes/changes';
import { commandOf } from '../../domain/log/log';
import { upcast } from '../../domain/log/upcast';
import type { Script } from '../../domain/script/script';
import { FIRST } from '../../domain/self';
import { packaged } from '../../packaged/packaged';
import type { Db } from '../database/db';
import type { DocumentKind } from '../database/document-row';
import { saveDocument } from '../database/documents';
import { write } from '../database/guard';
import { introduce } from '../database/self';
import { readSharedContext, type SharedContext } from '../read/context';
import { enter, written, writtenOfLead } from './enter';
import { commitBatch, undoBatch } from './batch';
import { type Decided, decideLead } from './commit-lead';
import { asksOfLog, readKnown } from './known';
import { recordAt } from './looks';
import { moveEnrolments } from './move-enrolments';
import { saveExperiment } from './documents/experiment-documents';
import { commitPlaybook } from './documents/playbook-documents';
import { commitRecipes } from './documents/recipe-documents';
import { commitScripts } from './documents/script-documents';
import { stopCompany } from './stop-company';
import { tellApart } from './documents/tell-apart';
import { withdraw } from './documents/withdraw';

/**
 * Everything one command does, in one strictly durable transaction: read, decide, append, fold, index, count,
 * answer. The same command again gets the same answer and does nothing. A refusal is an answer too; a throw
 * leaves everything as it was.
 */
export async function commit(db: Db, command: Command, now: Instant): Promise<Decision> {
  // Nothing but the database may be waited for inside.
  const shipped = needsScripts(command) ? await packaged('scripts') : [];
  if (!('leadId' in command) || asksOfLog(command)) return carryOut(db, command, now, shipped, false);
  // Most commands are new, and it costs less to be told otherwise: one that was here before cannot write its
  // answer, or its events, a second time.
  return carryOut(db, command, now, shipped, true).catch((error: unknown) => {
    if (!isTaken(error)) throw error;
    return carryOut(db, command, now, shipped, false);
  });
}

/** Whoever is erased has no course any more. No other press waits for those who write courses. */
const erases = (command: Command): boolean =>
  command.type === 'erase-lead' || (command.type === 'batch' && command.commands.some(erases));

function isTaken(error: unknown): boolean {
  return error instanceof Dexie.ConstraintError || error instanceof Dexie.BulkError;
}

/** `isNew`: nobody looks whether the command was here before. */
function carryOut(
  db: Db,
  command: Command,
  now: Instant,
  shipped: readonly Script[],
  isNew: boolean,
): Promise<Decision> {
  return write(db, erases(command) ? written(db) : writtenOfLead(db), async () => {
    // Asked for side by side: each question would otherwise wait for the one before.
    const [before, shared, known] = await Promise.all([
      isNew ? undefined : db.answers.get(command.id),
      readSharedContext(db, now),
      'leadId' in command ? readKnown(recordAt(db), command, { isNew }) : undefined,
    ]);
    if (before) return answerAgain(db, command.id, before.answer as StoredAnswer);
    if (shared.self === FIRST) shared.self = await introduce(db);
    const { decision, additions }: Decided =
      'leadId' in command
        ? await decideLead(db, command, shared, now, known)
        : { decision: await commitDocument(db, command, shared, now, shipped), additions: [] };
    // What the worker looked at in vain it looks at again, by another command: there is nothing to remember.
    const idle = FOUND_OUT.has(command.type) && decision.ok && decision.events.length === 0;
    await Promise.all([
      additions.length > 0 ? enter(db, additions, shared) : null,
      idle ? null : db.answers.add({ id: command.id, at: now, ...toStore(command, decision) }),
    ]);
    return decision;
  });
}

/**
 * The events of an answer are in the log: no need to keep them twice. `events`: the ids of those that are not
 * under the command's own.
 */
type StoredAnswer = { ok: true; events?: string[] } | Extract<Decision, { ok: false }>;

function toStore(command: Command, decision: Decision): { answer: StoredAnswer; whom?: string[] } {
  if (decision.ok) {
    const own = decision.events.every((event) => commandOf(event) === command.id);
    return { answer: own ? { ok: true } : { ok: true, events: decision.events.map((event) => event.id) } };
  }
  const named = 'leadId' in command ? [command.leadId, decision.refusal.args?.['id']] : [];
  const whom = named.filter((id) => typeof id === 'string');
  return { answer: decision, ...(whom.length > 0 && { whom }) };
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
  shared: SharedContext,
  now: Instant,
  shipped: readonly Script[],
): Promise<Decision> {
  /** The next version of a document, whatever stands there. */
  const keep = async (kind: DocumentKind, id: string, body: unknown): Promise<Decision> => {
    await saveDocument(db, { kind, id, body, command: command.id }, now);
    return { ok: true, events: [] };
  };
  switch (command.type) {
    case 'save-settings':
      return keep('settings', 'settings', command.settings);
    case 'withdraw':
      return withdraw(db, command, now);
    case 'batch':
      return commitBatch(db, command, shared, now);
    case 'undo-batch':
      return undoBatch(db, command, shared, now);
    case 'stop-company':
      return stopCompany(db, command, shared, now);
    case 'save-roster':
      return keep('roster', 'roster', command.roster);
    case 'save-sharing':
      return keep('sharing', 'sharing', { newLeads: command.newLeads });
    case 'decline-proposal':
      return keep('declined', command.proposal, { name: command.name });
    case 'tell-apart':
      return tellApart(db, command, now);
    case 'save-experiment':
      return saveExperiment(db, command, now);
    case 'answer-proposal':
      return keep('points-answer', `${command.playbook}/${command.rule}`, command.answer);
    case 'save-cost':
      return keep('cost', `${command.source}/${command.month}`, command.amount);
    case 'hold-review':
      return keep('review', command.review, { period: command.period, page: command.page ?? '' });
    case 'save-playbook':
    case 'restore-playbook':
    case 'archive-playbook':
    case 'choose-playbook':
      return commitPlaybook(db, command, now, shipped);
    case 'move-enrolments':
      return moveEnrolments(db, command, shared, now);
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
