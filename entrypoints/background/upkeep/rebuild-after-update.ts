import { z } from 'zod';

import { stored } from '@/lib/browser-storage/stored';
import type { Instant } from '@/lib/domain/time/calendar';
import type { Settings } from '@/lib/domain/settings/settings';
import type { Db } from '@/lib/store/database/db';
import { readSettings } from '@/lib/store/read/settings';
import { requeue, rebuild } from '@/lib/store/safety/rebuild';
import { PROJECTION } from '@/lib/store/projections/rows';

// How the rows now in the database were made, and how far making them anew has come: a worker stopped on the
// way goes on there.
const Made = z.object({ projection: z.number(), by: z.string() });
const RowsMade = z.object({ made: Made, making: Made.extend({ last: z.string() }).optional() });
const stateOfRows = stored('local', 'settled', RowsMade);

/**
 * Makes every row again when the product makes rows differently, and orders them again when the rep's hours
 * or zone have changed.
 */
export async function rebuildAfterUpdate(db: Db, now: Instant): Promise<void> {
  const want = { projection: PROJECTION, by: orderingOf((await readSettings(db)).settings) };
  const state = await stateOfRows.get();
  const made = state?.made ?? ((await db.leads.count()) === 0 ? want : { projection: 0, by: '' });
  const { set: save } = stateOfRows;
  const is = (other: typeof want | undefined) =>
    other?.projection === want.projection && other.by === want.by;
  if (!is(made)) {
    const again = made.projection === want.projection ? requeue : rebuild;
    const from = is(state?.making) ? state!.making!.last : '';
    // Each step saved is also a sign of life: a worker that only writes to the database is taken for idle.
    await again(db, now, from, (last) => save({ made, making: { ...want, last } }));
  }
  if (!is(state?.made)) await save({ made: want });
}

/** What of the settings decides where a lead stands in the queue. */
function orderingOf({ zone, hours, timeOff, holidays }: Settings): string {
  return JSON.stringify([zone, hours, timeOff, holidays]);
}
