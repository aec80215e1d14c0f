import { type Instant, MINUTE } from '@/lib/domain/time/calendar';
import { isOld, dropUnanswered, readUnanswered } from '@/lib/session/unanswered';
import type { Db } from '@/lib/store/database/db';

import { carryOut } from './commands';

/** Younger ones have a page that waits for their answer. */
const YOUNG_MS = MINUTE / 4;

/**
 * What was pressed and got no answer is tried again by the worker itself, whether or not a page of ours is
 * open. What was kept too long waits until the rep has been asked.
 */
export async function carryOutUnanswered(db: Db, now: Instant): Promise<void> {
  for (const { id, at, command } of await readUnanswered()) {
    if (command === null || isOld(at, now) || now - at < YOUNG_MS) continue;
    await carryOut(db, command, now);
    await dropUnanswered(id);
  }
}
