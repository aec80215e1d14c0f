import { z } from 'zod';

import { stored } from '@/lib/browser-storage/stored';
import { HOUR, type Instant } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';
import type { Db } from '@/lib/store/database/db';
import { readSettings } from '@/lib/store/read/settings';
import { isFolderStuck, writeToFolder } from '@/lib/store/safety/folder';
import { newestDaily } from '@/lib/store/safety/kept-copies';
import { examine, publishHealth } from '@/lib/store/safety/recovery';
import { writeSentinel } from '@/lib/store/safety/sentinel';
import { takeSnapshot, whyNoCopy } from '@/lib/store/safety/snapshot';
import { keepCourses } from '@/lib/store/numbers/keep-courses';
import { sweep } from '@/lib/store/commands/sweep';

import { keepAlarms } from '../reminders/alarms';
import { showBadge } from '../reminders/badge';
import { followClock } from '../upkeep/follow-clock';
import { followPolicy } from '../upkeep/follow-policy';
import { followZone } from '../upkeep/follow-zone';
import { keepPageScripts } from '../access/page-scripts';
import { nextWake } from '../reminders/next-wake';
import { notify } from '../reminders/notify';
import { decideReminders } from '../reminders/remind';
import { keepSelf } from '../upkeep/keep-self';
import { rescoreAfterEdit } from '../upkeep/rescore-after-edit';
import { rebuildAfterUpdate } from '../upkeep/rebuild-after-update';
import { reloadIfReady } from '../upkeep/update';

/**
 * Everything the worker does of itself, whatever woke it: look at the database, catch up with the clock, tell
 * the rep, arm the alarms. Each step is done again without harm, and none keeps the next from being tried.
 * One at a time, in every worker.
 */
export async function wake(db: Db): Promise<void> {
  const open = await navigator.locks.request('wake', () => wakeOnce(db, instant(Date.now())));
  // Long work comes last and by itself: an alarm that comes meanwhile does not wait for it.
  if (!open) return;
  await takeSnapshot(db, Date.now()).catch((error: unknown) => console.error('snapshot', error));
  await keepFolder(Date.now()).catch((error: unknown) => console.error('folder', error));
  await rescoreAfterEdit(db, instant(Date.now())).catch((error: unknown) => console.error('rescore', error));
  await keepCoursesAlone(db).catch((error: unknown) => console.error('courses', error));
}

/** What Numbers reads from, brought up to date by one worker at a time. */
function keepCoursesAlone(db: Db): Promise<void> {
  return navigator.locks.request('courses', { ifAvailable: true }, (lock) =>
    lock ? keepCourses(db, instant(Date.now())) : undefined,
  );
}

/** The newest copy goes into the rep's folder, too. */
async function keepFolder(now: number): Promise<void> {
  const newest = await newestDaily();
  if (newest) await writeToFolder(newest, now);
}

/** Whether the database may be written. */
async function wakeOnce(db: Db, now: Instant): Promise<boolean> {
  const health = await examine(db);
  const warnings = [...health.warnings];
  const step = async (name: string, work: () => Promise<unknown>) => {
    try {
      if ((await work()) === false) warnings.push(name);
    } catch (error) {
      console.error(name, error);
      warnings.push(name);
    }
  };
  let next: number | null = null;
  if (health.state === 'open') {
    await step('settings-damaged', async () => !(await readSettings(db)).damaged);
    await step('clock', () => followClock(db, now));
    await step('self', () => keepSelf(db));
    await step('zone', () => followZone(db, now));
    await step('policy', () => followPolicy(db, now));
    await step('rebuild', () => rebuildAfterUpdate(db, now));
    await step('sweep', () => sweep(db, now));
    await step('notifications', () => remind(db, now));
    const noCopy = await whyNoCopy(now).catch(() => null);
    if (noCopy) warnings.push(`no-copy-${noCopy}`);
    if (await isFolderStuck(now).catch(() => false)) warnings.push('folder');
    await step('witness', () => writeSentinel(db, now));
    await step('alarms', async () => void (next = await nextWake(db, now)));
  }
  await step('alarms', () => keepAlarms(next, now));
  if (health.state === 'open' || health.state === 'newer') await step('badge', () => showBadge(db));
  await step('page-scripts', keepPageScripts);
  await publishHealth({ ...health, warnings: [...new Set(warnings)] }).catch((error: unknown) =>
    console.error('health', error),
  );
  await step('update', reloadIfReady);
  return health.state === 'open';
}

async function remind(db: Db, now: Instant): Promise<boolean> {
  const reminders = await decideReminders(db, now, await wasAway(now));
  return notify(reminders, (await readSettings(db)).settings.zone);
}

const lookedAt = stored('session', 'looked-at', z.number());

/**
 * Whether the worker has not looked for an hour: the computer slept, or the browser was closed. Notes that it
 * has looked now.
 */
async function wasAway(now: number): Promise<boolean> {
  const before = await lookedAt.get();
  await lookedAt.set(now);
  return before === undefined || now - before > HOUR;
}
