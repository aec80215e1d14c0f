import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { bringIn } from '@/lib/store/safety/brought-in';
import { compareCopy } from '@/lib/store/safety/compare';
import { listSnapshots, snapshotLines } from '@/lib/store/safety/kept-copies';
import { restore } from '@/lib/store/safety/restore';
import { takeSnapshot } from '@/lib/store/safety/snapshot';

import { save, sent } from '../../domain/asked';
import { at } from '../../domain/sample';
import { failNthWrite } from '../fail-nth-write';
import { done, openTestDb, saveSettings } from '../open-test-db';

const NOW = at('2026-03-02 09:00');

beforeEach(() => fakeBrowser.reset());

/** Five people, and a copy of them. */
async function copied() {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 08:00');
  for (let n = 1; n <= 5; n += 1) {
    const keys = { emails: [`p${n}@other.example`], phones: [], profiles: [], records: [], threads: [] };
    const lead = `${n}0000000-0000-4000-8000-000000000000`;
    await done(db, NOW, save({ keys }), lead);
    if (n % 2 === 0) await done(db, NOW, sent(), lead);
  }
  await takeSnapshot(db, NOW);
  return { db, copy: (await listSnapshots())[0]! };
}

describe('restoring a copy', () => {
  it('whichever write fails, nobody is there by half, and the next try ends equal', async () => {
    const { db, copy } = await copied();
    const leads = await db.leads.toArray();
    const events = await db.events.toArray();
    let failures = 0;
    for (let nth = 1; ; nth += 1) {
      const other = openTestDb();
      const injector = failNthWrite(other);
      injector.failAt = nth;
      let far = 0;
      const progress = async ({ done: so }: { done: number }) => void (far = so);
      const how = { part: 6, progress };
      const failed = await restore(other, copy, NOW, how).then(
        () => false,
        () => true,
      );
      if (!failed) break;
      failures += 1;
      const rows = new Set((await other.leads.toArray()).map(({ id }) => id as string));
      const logs = Map.groupBy(await other.events.toArray(), ({ leadId }) => leadId);
      expect(new Set(logs.keys()), 'a row for every log').toEqual(rows);
      for (const [lead, log] of logs)
        expect(log, 'whole logs').toHaveLength(events.filter(({ leadId }) => leadId === lead).length);
      injector.failAt = null;
      await restore(other, copy, NOW, { ...how, from: far });
      expect(await other.events.toArray()).toEqual(events);
      expect(await other.leads.toArray()).toEqual(leads);
    }
    expect(failures).toBeGreaterThan(5);
  });
});

describe('bringing a file in', () => {
  it('whichever writing to the storage fails, the copies that are here stay, and nothing else is left', async () => {
    const { db, copy } = await copied();
    const lines = await Array.fromAsync(snapshotLines(copy));
    const given = async function* () {
      yield* lines;
    };
    const { set } = fakeBrowser.storage.local;
    let failures = 0;
    for (let nth = 1; ; nth += 1) {
      let writes = 0;
      fakeBrowser.storage.local.set = (items) =>
        (writes += 1) === nth ? Promise.reject(new Error('full')) : set(items);
      const brought = await bringIn(given(), { people: 5, events: 9 }, 'mine.jsonl', NOW).catch(() => null);
      fakeBrowser.storage.local.set = set;
      expect((await listSnapshots())[0]).toEqual(copy);
      expect(await compareCopy(db, snapshotLines(copy))).toMatchObject({ fresh: 0, absent: 0 });
      if (brought) break;
      failures += 1;
      expect(await listSnapshots()).toHaveLength(1);
    }
    expect(failures).toBeGreaterThan(0);
  });

  it('of a file that breaks off while it is read leaves nothing behind', async () => {
    const { copy } = await copied();
    const before = await fakeBrowser.storage.local.get(null);
    const broken = async function* () {
      yield* (await Array.fromAsync(snapshotLines(copy))).slice(0, 3);
      throw new DOMException('changed', 'NotReadableError');
    };
    await expect(bringIn(broken(), { people: 5, events: 9 }, 'mine.jsonl', NOW)).rejects.toThrow('changed');
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
  });
});
