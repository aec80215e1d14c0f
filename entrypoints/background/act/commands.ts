import type { Instant } from '@/lib/domain/time/calendar';
import type { LeadCommand } from '@/lib/domain/log/lead-command';
import type { PanelCommand } from '@/lib/domain/log/command';
import type { Decision } from '@/lib/domain/log/context';
import type { Event } from '@/lib/domain/log/event';
import { guessLanguage } from '@/lib/session/guess-language';
import { readInserted } from '@/lib/session/inserted';
import { languageCode } from '@/lib/domain/lead/lead-language';
import { Refused } from '@/lib/messages/serve';
import { loadPhonesFor } from '@/lib/packaged/phones';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';
import { NewerDatabase } from '@/lib/store/database/guard';
import { readSettings } from '@/lib/store/read/settings';
import { examine, publishHealth } from '@/lib/store/safety/recovery';
import { writeSentinel } from '@/lib/store/safety/sentinel';

import { injectIntoOpenPages, readableHosts } from '../access/page-scripts';
import { forgetErased } from './forget-erased';
import { reread } from './reread';
import { asManaged } from '../upkeep/follow-policy';
import { wake } from '../wake/wake';

/**
 * What the rep asked for, done when this answers. Nothing is written to a database that is newer than we are,
 * or has lost what it held.
 */
export async function carryOut(db: Db, command: PanelCommand, now: Instant): Promise<Decision> {
  const first = command.type === 'save-settings' && !(await readSettings(db)).settings.setUp;
  const [whole] = await Promise.all([
    completed(db, command, now),
    mustBeWritable(db),
    loadPhonesFor(command),
  ]);
  const decision = await commit(db, whole, now).catch((error: unknown) => {
    throw error instanceof NewerDatabase ? new Refused('read-only') : error;
  });
  if (decision.ok) await forgetErased(db, decision.events);
  if (decision.ok) void afterwards(db, decision.events.at(-1), now);
  if (
    decision.ok &&
    (command.type === 'save-recipes' || command.type === 'forget-recipe' || command.type === 'restore-recipe')
  )
    await reread(db, command).catch((error: unknown) => console.error('reread', error));
  // Nothing is read before the rep has been told what is, and has begun.
  if (decision.ok && first)
    await readableHosts()
      .then(injectIntoOpenPages)
      .catch((error: unknown) => console.error('first-read', error));
  // What many came to is in the record: a page that hands over one part after another need not be told of all of it.
  return decision.ok && command.type === 'batch' ? { ok: true, events: [] } : decision;
}

/**
 * What only the browser knows of what the rep asks for: which words were last inserted, since what went out
 * may be others than the planned ones; and which language a new lead writes, so that it is known when their
 * thread is not on screen. Settings that an administrator has set are not the rep's to change.
 */
async function completed(db: Db, command: PanelCommand, now: Instant): Promise<PanelCommand> {
  if (command.type === 'save-settings')
    return { ...command, settings: await asManaged(db, command.settings) };
  if (command.type === 'batch')
    return { ...command, commands: await Promise.all(command.commands.map((one) => withInserted(one, now))) };
  if (command.type === 'mark-sent' || command.type === 'outcome') return withInserted(command, now);
  if (command.type !== 'save-lead' || command.fields['language']) return command;
  const last = command.thread?.messages.findLast(
    ({ direction, text }) => direction === 'in' && text !== null,
  )?.text;
  const lang = languageCode((last && (await guessLanguage(last))) || '');
  return lang
    ? {
        ...command,
        fields: { ...command.fields, language: { value: lang, origin: { from: 'derived', at: now } } },
      }
    : command;
}

async function withInserted(command: LeadCommand, now: Instant): Promise<LeadCommand> {
  if (command.type !== 'mark-sent' && command.type !== 'outcome') return command;
  return { ...command, inserted: await readInserted(command.leadId, now) };
}

async function mustBeWritable(db: Db): Promise<void> {
  const health = await examine(db);
  if (health.state === 'open') return;
  await publishHealth(health);
  throw new Refused(health.state === 'newer' ? 'read-only' : 'failed');
}

/** The answer does not wait for this; a worker stopped before it is done does it when it next wakes. */
async function afterwards(db: Db, last: Event | undefined, now: Instant): Promise<void> {
  try {
    await writeSentinel(db, now, last);
  } catch (error) {
    console.error('witness', error);
  }
  // Of many commands in a row not each wakes it: whoever waits for a turn sees what this one did.
  const { pending = [] } = await navigator.locks.query();
  if (!pending.some(({ name }) => name === 'wake')) await wake(db);
}
