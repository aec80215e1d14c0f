import { z } from 'zod';

import { stored } from '../../browser-storage/stored';
import { stoneId } from '../../domain/log/stone';
import type { Db } from '../database/db';
import { openSafely } from './open-safely';
import { readSentinel } from './sentinel';

/**
 * What can be said of the data. `lost`: the database is empty although it held leads: the rep is offered a
 * snapshot, and is never set up again. `warnings` are codes for what works less well than it should:
 * `alarms`, `last-write-missing`, `settings-damaged`, …
 */
export const Health = z.object({
  state: z.enum(['open', 'newer', 'blocked', 'cannot-open', 'lost']),
  message: z.string().optional(),
  warnings: z.array(z.string()),
});
export type Health = z.infer<typeof Health>;

const published = stored('session', 'health', Health);

/** Opens the database and compares it with its witness. Reads only; the worker and every panel may ask. */
export async function examine(db: Db): Promise<Health> {
  const opened = await openSafely(db, Date.now());
  if (opened.state !== 'open' && opened.state !== 'newer') return { ...opened, warnings: [] };
  try {
    return await compare(db, opened.state);
  } catch (error) {
    return { state: 'cannot-open', message: String(error), warnings: [] };
  }
}

async function compare(db: Db, state: 'open' | 'newer'): Promise<Health> {
  // A sentinel that cannot be read proves nothing, so the database is used as it is.
  const sentinel = await readSentinel().catch(() => undefined);
  if (!sentinel || sentinel.leads === 0) return { state, warnings: [] };
  if ((await db.events.orderBy('[leadId+at]').limit(1).primaryKeys()).length === 0)
    return { state: 'lost', warnings: [] };
  const { last, lead } = sentinel;
  const missing =
    last !== null && !(await db.events.get(last)) && !(lead && (await db.events.get(stoneId(lead))));
  return { state, warnings: missing ? ['last-write-missing'] : [] };
}

/** What the worker last found; undefined until it has looked. */
export const readHealth = published.get;
export const publishHealth = published.set;
export const onHealth = published.watch;
