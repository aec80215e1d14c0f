import { gunzipSync } from 'node:zlib';

import { afterEach, expect, it } from 'vitest';

import { openWorld, type World } from '../e2e/harness';
import { until } from '../e2e/launch';
import { somebody, tell } from './scene';

const LEADS = 400;
let world: World | undefined;
afterEach(() => world?.close());

type Index = { slot: string; events: number; pieces: { place: string; count: number } };

const indexOf = (here: World) =>
  here.desk.evaluate(
    async () => ((await chrome.storage.local.get('snapshots'))['snapshots'] ?? []) as Index[],
  );

/** The lines of a copy, read past every layer. */
async function linesOf(here: World, { pieces }: Index): Promise<{ event?: { id: string } }[]> {
  const keys = Array.from({ length: pieces.count }, (_, n) => `${pieces.place}-${n}`);
  const kept = await here.desk.evaluate((all) => chrome.storage.local.get(all), keys);
  const bytes = Buffer.concat(keys.map((key) => Buffer.from(kept[key] as string, 'base64')));
  return gunzipSync(bytes)
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as never);
}

it('a copy taken while commands go on is of one moment, and what it brings back is what it holds', async () => {
  world = await openWorld();
  const here = world;
  for (let n = 0; n < LEADS; n += 1) await tell(here, somebody(n));
  await here.desk.evaluate(() => chrome.storage.local.remove(['snapshots', 'snapshot-tried']));
  // The first command after this wakes it, and a copy is taken at each wake.
  await here.stopWorker();
  const enough = new AbortController();
  const writing = (async () => {
    for (let n = LEADS; !enough.signal.aborted; n += 1) await tell(here, somebody(n));
  })();
  const [copy] = await until('a copy', async () => {
    const all = await indexOf(here);
    return all.length > 0 ? all : undefined;
  });
  enough.abort();
  await writing;
  const copied = new Set((await linesOf(here, copy!)).flatMap(({ event }) => event?.id ?? []));
  expect(copied.size).toBe(copy!.events);
  const arrivals = (await here.rows('arrivals')) as { n: number; events: string[] }[];
  const came = arrivals.toSorted((a, b) => a.n - b.n).map(({ events }) => events.map((id) => copied.has(id)));
  const last = came.findLastIndex((some) => some.includes(true));
  expect(
    came
      .slice(0, last + 1)
      .flat()
      .every(Boolean),
    'all that came before is in it',
  ).toBe(true);
  expect(await here.rows('events')).not.toHaveLength(copied.size);

  await here.desk.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open('fifth-touch');
      asked.addEventListener('success', () => resolve(asked.result));
    });
    const names = [...db.objectStoreNames];
    const transaction = db.transaction(names, 'readwrite');
    for (const name of names) transaction.objectStore(name).clear();
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    db.close();
  });
  expect(await here.send('restore', { slot: copy!.slot })).toMatchObject({
    ok: true,
    value: { unreadable: 0 },
  });
  expect(new Set((await here.rows('events')).map(({ id }) => id))).toEqual(copied);
});
