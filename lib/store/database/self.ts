import { FIRST, type Self } from '../../domain/self';
import type { Db } from './db';

const ID = 'self';

/** Who writes here. Before anything was written there is no actor and no device yet. */
export async function readSelf(db: Db): Promise<Self> {
  return (await storedSelf(db)) ?? FIRST;
}

/** Who works here, and on which device; undefined where nobody has said so yet. */
export async function storedSelf(db: Db): Promise<Self | undefined> {
  const row = await db.meta.get(ID);
  return row?.id === ID ? { actor: row.actor, device: row.device } : undefined;
}

/**
 * Gives this database its ids of actor and device, once and for ever: random ones, or those it had before.
 * Inside a transaction that may write.
 */
export async function introduce(db: Db, self: Self = { actor: chance(), device: chance() }): Promise<Self> {
  await db.meta.add({ id: ID, ...self });
  return self;
}

/**
 * From now on this is another device of the same rep: it has heard of something that was written under its
 * own id and is not here, so that it is the copy of another, or has been set back. Two that write under one
 * id could not be told apart.
 */
export async function becomeAnother(db: Db, self: Pick<Self, 'actor'>): Promise<Self> {
  const another = { actor: self.actor, device: chance() };
  await db.meta.put({ id: ID, ...another });
  return another;
}

/** Sixteen random hex digits: two devices practically never draw the same. */
function chance(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(-16);
}

/** Who writes here, and the mark of the documents (null before the first), in one question. */
export async function readMeta(db: Db): Promise<{ self: Self; mark: string | null }> {
  const found: { self: Self; mark: string | null } = { self: FIRST, mark: null };
  for (const row of await db.meta.toArray())
    if (row.id === ID) found.self = { actor: row.actor, device: row.device };
    else found.mark = row.mark;
  return found;
}
