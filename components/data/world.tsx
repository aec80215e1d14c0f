import { createContext, type ReactNode, useContext, useMemo } from 'react';

import type { Db } from '@/lib/store/database/db';

/** What the screens need from outside: the database, opened once and loaded when first wanted, and the clock. */
export type World = { db: () => Promise<Db>; clock: () => number };

const WorldContext = createContext<World | null>(null);

export function useWorld(): World {
  const world = useContext(WorldContext);
  if (!world) throw new Error('outside of WorldProvider');
  return world;
}

let opened: Promise<Db> | undefined;
const openOnce = () => (opened ??= import('@/lib/store/database/db').then(({ Db }) => new Db()));

/** Begins to open the database while the screen is still being put together. What goes wrong is told by the first read. */
export async function openEarly(): Promise<void> {
  const [db] = await Promise.all([openOnce(), import('@/lib/store/read/settings')]);
  await db.open().catch(() => undefined);
}

export function WorldProvider({
  db = openOnce,
  clock = Date.now,
  children,
}: Partial<World> & { children: ReactNode }) {
  return <WorldContext value={useMemo(() => ({ db, clock }), [db, clock])}>{children}</WorldContext>;
}
