import type { Instant } from '@/lib/domain/time/calendar';
import { readScored, saveScored } from '@/lib/session/rescoring';
import type { Db } from '@/lib/store/database/db';
import { readSettings } from '@/lib/store/read/settings';
import { rescore } from '@/lib/store/commands/rescore';

/**
 * To save takes as long as a slice does: it is done after so many. Those since are done again by a worker
 * that was stopped, and come to the same.
 */
const SLICES = 4;

/**
 * Scores everybody again once whom the rep sells to has changed; a worker stopped on the way goes on there.
 * Long work for itself: no alarm waits for it, and a change made meanwhile is seen when it is done.
 */
export function rescoreAfterEdit(db: Db, now: Instant): Promise<void> {
  return navigator.locks.request('rescore', { ifAvailable: true }, async (lock) => {
    for (let again = lock !== null; again;) again = await scoreOnce(db, now);
  });
}

/** False when there is nothing (more) to do. */
async function scoreOnce(db: Db, now: Instant): Promise<boolean> {
  const by = JSON.stringify((await readSettings(db)).settings.ideal);
  const scored = await readScored();
  if (!scored) await saveScored({ by });
  if (!scored || scored.by === by) return false;
  const begun = scored.doing?.by === by ? scored.doing : { last: '', done: 0 };
  const total = await db.leads.count();
  const save = (last: string, done: number) =>
    saveScored({ by: scored.by, doing: { by, last, done, total } });
  await save(begun.last, begun.done);
  let slices = 0;
  await rescore(db, now, {
    after: begun.last,
    clock: () => performance.now(),
    // Each step saved is also a sign of life, and what a screen shows as progress.
    progress: async ({ last, done }) => {
      slices += 1;
      if (slices % SLICES === 0 || begun.done + done === total) await save(last, begun.done + done);
    },
  });
  await saveScored({ by });
  return true;
}
