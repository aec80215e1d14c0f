import { expect, it } from 'vitest';

import { append } from '@/lib/store/commands/append';
import { sweep } from '@/lib/store/commands/sweep';
import { takeInDocuments } from '@/lib/store/commands/take-in-documents';
import type { Db } from '@/lib/store/database/db';
import { introduce } from '@/lib/store/database/self';

import { save, sent } from '../domain/asked';
import { at } from '../domain/sample';
import { done, openTestDb, saveSettings } from './open-test-db';

const NOW = at('2026-03-05 10:00');

/** Tells `to` what has come to `from` since it was last told, and answers up to where. */
async function tell(from: Db, to: Db, since: number): Promise<number> {
  const rows = await from.arrivals.where('n').above(since).toArray();
  const documents = new Set(rows.flatMap((row) => row.documents ?? []).map((key) => key.join()));
  const versions = await from.versions.toArray();
  await takeInDocuments(
    to,
    versions.filter(({ kind, id, command }) => documents.has([kind, id, command].join())),
    NOW,
  );
  const events = await from.events.bulkGet(rows.flatMap((row) => row.events));
  await append(
    to,
    events.filter((event) => event !== undefined),
    NOW,
  );
  return rows.at(-1)?.n ?? since;
}

it('another device is told what is new, in the order in which it came, whoever made it and however late, and nothing twice', async () => {
  const [one, other] = [openTestDb(), openTestDb()];
  await introduce(one, { actor: 'rep', device: 'one' });
  await introduce(other, { actor: 'rep', device: 'other' });
  await saveSettings(one, '2026-03-02 08:00');
  await done(one, '2026-03-02 09:00', save());
  let told = await tell(one, other, 0);
  // Older by the clock than what has been told; and made elsewhere.
  await done(one, '2026-02-20 09:00', { type: 'note', text: 'by a clock that was behind' });
  await done(other, '2026-03-02 10:00', sent());
  await tell(other, one, 0);
  await sweep(one, NOW);
  const rows = await one.arrivals.where('n').above(told).toArray();
  expect(rows.flatMap(({ events }) => events).length).toBeGreaterThan(1);
  told = await tell(one, other, told);
  expect(await other.events.toArray()).toEqual(await one.events.toArray());
  expect(await other.versions.toArray()).toEqual(await one.versions.toArray());
  expect(await tell(one, other, told)).toBe(told);
  for (const db of [one, other]) {
    const came = (await db.arrivals.toArray()).flatMap(({ events }) => events);
    expect(came.toSorted()).toEqual((await db.events.toArray()).map(({ id }) => id).toSorted());
    const documents = (await db.arrivals.toArray()).flatMap((row) => row.documents ?? []);
    expect(documents).toHaveLength(await db.versions.count());
  }
});

it('of somebody who was erased a device that had not heard yet hears of the stone alone', async () => {
  const [one, other] = [openTestDb(), openTestDb()];
  await done(one, '2026-03-02 09:00', save());
  await done(one, '2026-03-02 10:00', { type: 'erase-lead' });
  await tell(one, other, 0);
  expect((await other.events.toArray()).map(({ type }) => type)).toEqual(['erased']);
});
