import type { Browser } from 'wxt/browser';

import type { Instant } from '@/lib/domain/time/calendar';
import type { Sighting } from '@/lib/domain/page/sighting';
import { Refused } from '@/lib/messages/serve';
import { loadPhonesFor } from '@/lib/packaged/phones';
import { flagWrote, unflag } from '@/lib/session/flags';
import { readInserted } from '@/lib/session/inserted';
import { remember } from '@/lib/session/sightings';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';
import { findByKeys } from '@/lib/store/read/log';
import { examine } from '@/lib/store/safety/recovery';

import { noteHealth } from './note-health';
import { keysSeen, linkObservations, observations, recordObservations, wroteInList } from './observe';
import { readingsOf } from './read-mails';
import { wake } from '../wake/wake';

/** Keeps what a tab shows for as long as it shows it, and takes note of what it says about leads that are saved. A list is matched and forgotten. */
export async function take(
  db: Db,
  sighting: Sighting,
  sender: Browser.runtime.MessageSender,
  now: Instant,
): Promise<void> {
  if (new URL(sender.url!).origin !== originOf(sighting.url)) throw new Refused('bad-data');
  await remember(sender.tab!.id!, { ...sighting, rows: [] });
  await noteHealth(db, sighting, now).catch((error: unknown) => console.error('page-health', error));
  try {
    await loadPhonesFor(sighting);
    if ((await examine(db)).state === 'open') await note(db, sighting, sender, now);
  } catch (error) {
    console.error('sighting', error);
  }
}

async function note(
  db: Db,
  sighting: Sighting,
  sender: Browser.runtime.MessageSender,
  now: Instant,
): Promise<void> {
  const keys = keysSeen(sighting);
  if (keys.length === 0) return;
  const saved = await findByKeys(db, keys);
  let changed = false;
  for (const command of observations(sighting, saved)) {
    const row = saved.find(({ id }) => id === command.leadId)!;
    const [inserted, readings] = await Promise.all([
      readInserted(command.leadId, now),
      readingsOf(db, command, row, sender, now),
    ]);
    const decision = await commit(db, { ...command, inserted, readings }, now);
    changed ||= decision.ok && decision.events.length > 0;
    await unflag(command.leadId, now);
  }
  for (const command of [...linkObservations(sighting, saved), ...recordObservations(sighting, saved, now)]) {
    const decision = await commit(db, command, now);
    changed ||= decision.ok && decision.events.length > 0;
  }
  const { thread } = sighting;
  for (const {
    id,
    keys: { threads },
  } of saved)
    if (thread && threads.includes(thread.id)) await unflag(id, now);
  for (const { leadId, ...wrote } of wroteInList(sighting.rows, saved)) await flagWrote(leadId, wrote);
  if (changed) void wake(db);
}

function originOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined;
}
