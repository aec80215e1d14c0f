import { FIRST, type Self } from '../../domain/self';
import type { Db } from './db';

const ID = 'self';

/** Who writes here. Before anything was written it is nobody in particular. */
export async function readSelf(db: Db): Promise<Self> {
  return (await storedSelf(db)) ?? FIRST;
}

export async function storedSelf(db: Db): Promise<Self | undefined> {
  const row = await db.meta.get(ID);
  return row && { actor: row.actor, device: row.device };
}

/** Makes whoever writes here somebody, once and for ever: by chance, or as they are known from before. Inside a transaction that may write. */
export async function introduce(db: Db, self: Self = { actor: chance(), device: chance() }): Promise<Self> {
  await db.meta.add({ id: ID, ...self });
  return self;
}

/** Sixteen figures: enough for nobody ever to meet their double. */
function chance(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(-16);
}
