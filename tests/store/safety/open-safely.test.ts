import { Dexie } from 'dexie';
import { expect, it, vi } from 'vitest';

import { openSafely } from '@/lib/store/safety/open-safely';

import { openTestDb } from '../open-test-db';

const NOW = Date.UTC(2026, 2, 6);

it('an older database held by a deaf connection holds up everybody who opens it, but none of them for ever', async () => {
  const older = new Dexie(`held-${crypto.randomUUID()}`);
  older.version(1).stores({ events: 'id', leads: 'id', documents: '[kind+id+version]' });
  await older.table('events').add({ id: 'e' });
  older.on('versionchange', () => false); // deaf: it stays open
  const [worker, panel] = [openTestDb(older.name), openTestDb(older.name)];
  expect(await Promise.all([openSafely(worker, NOW, 50), openSafely(panel, NOW, 50)])).toEqual([
    { state: 'blocked' },
    { state: 'blocked' },
  ]);
  older.close();
  await vi.waitFor(async () => expect(await openSafely(panel, NOW, 50)).toEqual({ state: 'open' }));
});
