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
  const failures: unknown[] = [];
  for (const { id, at, command } of await readUnanswered()) {
    if (command === null || isOld(at, now) || now - at < YOUNG_MS) continue;
    // One that cannot be carried out stays, and keeps none of the others back.
    await carryOut(db, command, now).then(
      () => dropUnanswered(id),
      (error: unknown) => failures.push(error),
    );
  }
  if (failures.length > 0) throw failures[0];
}
