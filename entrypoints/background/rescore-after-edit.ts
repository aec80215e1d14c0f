import { browser } from 'wxt/browser';
import { z } from 'zod';

import type { Instant } from '@/lib/domain/calendar';
import type { Db } from '@/lib/store/db';
import { readSettings } from '@/lib/store/read-settings';
import { rescore } from '@/lib/store/rescore';

// By which rules of the rep's the scores now in the database were made, and how far making them anew has come.
const Scored = z.object({ by: z.string(), doing: z.object({ by: z.string(), last: z.string(), done: z.number() }).optional() });
type Scored = z.infer<typeof Scored>;

const KEY = 'scored';

/** Scores everybody again once whom the rep sells to has changed; a worker stopped on the way goes on there. */
export async function rescoreAfterEdit(db: Db, now: Instant): Promise<void> {
  const by = JSON.stringify((await readSettings(db)).settings.ideal);
  const save = (state: Scored) => browser.storage.local.set({ [KEY]: state });
  const scored = Scored.safeParse((await browser.storage.local.get(KEY))[KEY]).data;
  if (!scored) return save({ by });
  if (scored.by === by) return;
  const begun = scored.doing?.by === by ? scored.doing : { last: '', done: 0 };
  await rescore(db, now, {
    after: begun.last,
    clock: () => performance.now(),
    // Each step saved is also a sign of life, and what a screen may show as progress.
    progress: ({ last, done }) => save({ by: scored.by, doing: { by, last, done: begun.done + done } }),
  });
  await save({ by });
}
