import type { Browser } from 'wxt/browser';

import type { Instant } from '@/lib/domain/time/calendar';
import { remembers } from '@/lib/domain/lead/memory';
import { asKnown } from '@/lib/domain/page/as-known';
import type { Sighting } from '@/lib/domain/page/sighting';
import { packaged } from '@/lib/packaged/packaged';
import { Refused } from '@/lib/messages/serve';
import { loadPhonesFor } from '@/lib/packaged/phones';
import { flagWrote, unflag } from '@/lib/session/flags';
import { readInserted } from '@/lib/session/inserted';
import { remember } from '@/lib/session/sightings';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';
import { findByKeys } from '@/lib/store/read/log';
import { readSettings } from '@/lib/store/read/settings';
import { examine } from '@/lib/store/safety/recovery';

import { maySay } from '../access/may-say';
import { taughtRecipes } from '../access/recipes-for';
import { allow } from './allowance';
import { believe } from './believe';
import { noteHealth } from './note-health';
import { keysSeen, linkObservations, observations, recordObservations, wroteInList } from './observe';
import { readingsOf } from './read-mails';
import { wake } from '../wake/wake';

/**
 * Keeps what a tab shows for as long as it shows it, and takes note of what it says about leads that are
 * saved. A list is matched and forgotten.
 */
export async function take(
  db: Db,
  read: Sighting,
  sender: Browser.runtime.MessageSender,
  now: Instant,
): Promise<void> {
  if (new URL(sender.url!).origin !== originOf(read.url)) throw new Refused('bad-data');
  const [shipped, taught] = await Promise.all([packaged('recipes'), taughtRecipes(db)]);
  const taughtOnes = taught.map(({ recipe }) => recipe);
  if (!maySay(read, new URL(read.url), shipped, taughtOnes)) throw new Refused('bad-data');
  await noteHealth([...taughtOnes, ...shipped], read, now).catch((error: unknown) =>
    console.error('page-health', error),
  );
  const kept = taught.find(({ recipe }) => recipe.id === read.recipe);
  const { ownAddresses } = (await readSettings(db)).settings;
  const sighting = asKnown(kept ? await believe(read, kept) : read, ownAddresses);
  const tab = sender.tab!.id!;
  await remember(tab, forPanel(sighting));
  try {
    await loadPhonesFor(sighting);
    if ((await examine(db)).state !== 'open') return;
    const whole = await note(db, sighting, sender, now);
    if (!whole)
      await remember(tab, { ...forPanel(sighting), notes: [...sighting.notes.slice(0, 19), 'cut'] });
  } catch (error) {
    console.error('sighting', error);
  }
}

/**
 * What the panel asks of a page: whose it is, and their last words. Lists and older mails are read and
 * forgotten.
 */
function forPanel(sighting: Sighting): Sighting {
  const { thread } = sighting;
  const last = thread?.messages.findLast(({ direction, text }) => direction === 'in' && text !== null);
  const messages = thread?.messages.map((message) =>
    message === last ? message : { ...message, text: null },
  );
  return { ...sighting, rows: [], thread: thread && { ...thread, messages: messages! } };
}

/**
 * False where the page has said more in this minute than is taken of one: what is beyond is left for the next
 * time it is read.
 */
async function note(
  db: Db,
  sighting: Sighting,
  sender: Browser.runtime.MessageSender,
  now: Instant,
): Promise<boolean> {
  const tab = { id: sender.tab!.id!, site: new URL(sighting.url).hostname };
  const keys = keysSeen(sighting);
  if (keys.length === 0) return true;
  const saved = await findByKeys(db, keys);
  let changed = false;
  let whole = true;
  for (const command of observations(sighting, saved)) {
    const row = saved.find(({ id }) => id === command.leadId)!;
    // One whose sender is unclear is noted nowhere, and would count again with every reading.
    const fresh = command.thread.messages.filter(
      ({ id, direction }) => direction !== 'unknown' && !remembers(row.seenMessages, id),
    );
    if (!allow(tab, fresh.length, now)) {
      whole = false;
      continue;
    }
    const [inserted, readings] = await Promise.all([
      readInserted(command.leadId, now),
      readingsOf(db, command, row, sender, now),
    ]);
    const decision = await commit(db, { ...command, inserted, readings }, now);
    changed ||= decision.ok && decision.events.length > 0;
    await unflag(command.leadId, now);
  }
  for (const command of [...linkObservations(sighting, saved), ...recordObservations(sighting, saved, now)]) {
    if (!allow(tab, 1, now)) {
      whole = false;
      break;
    }
    const decision = await commit(db, command, now);
    changed ||= decision.ok && decision.events.length > 0;
  }
  const { thread } = sighting;
  for (const {
    id,
    keys: { threads },
  } of saved)
    if (thread && threads.includes(thread.id)) await unflag(id, now);
  for (const { leadId, ...wrote } of wroteInList(sighting.rows, saved, now))
    await flagWrote(leadId, wrote, now);
  if (changed) void wake(db);
  return whole;
}

function originOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined;
}
