import { createContext, type ReactNode, useContext, useMemo } from 'react';

import type { Instant } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';
import type { Db } from '@/lib/store/database/db';

/**
 * What the screens need from outside: the database, opened once and loaded when first wanted, and the clock.
 */
export type Services = { db: () => Promise<Db>; clock: () => Instant };

const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('outside of ServicesProvider');
  return services;
}

const now = () => instant(Date.now());

let opened: Promise<Db> | undefined;
const openOnce = () => (opened ??= open());

/** What is read from the database may be compared with what a page shows, telephone numbers included. */
async function open(): Promise<Db> {
  const [{ Db }, { isOlder }] = await Promise.all([
    import('@/lib/store/database/db'),
    import('@/lib/store/database/guard'),
    import('@/lib/packaged/phones').then(({ loadPhones }) => loadPhones()),
  ]);
  const db = new Db();
  if (await isOlder(db)) {
    const { openSafely } = await import('@/lib/store/safety/open-safely');
    await openSafely(db, now());
  }
  return db;
}

/**
 * Begins to open the database while the screen is still being put together. A failure is reported by the first
 * read.
 */
export async function openEarly(): Promise<void> {
  const [db] = await Promise.all([openOnce(), import('@/lib/store/read/settings')]);
  await db.open().catch(() => undefined);
}

export function ServicesProvider({
  db = openOnce,
  clock = now,
  children,
}: Partial<Services> & { children: ReactNode }) {
  return <ServicesContext value={useMemo(() => ({ db, clock }), [db, clock])}>{children}</ServicesContext>;
}
