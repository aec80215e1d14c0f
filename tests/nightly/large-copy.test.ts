import { execFileSync } from 'node:child_process';

import { afterEach, expect, it } from 'vitest';

import { openWorld, type World } from '../e2e/harness';
import { somebody, tell } from './scene';

const LEADS = 20_000;
const EVENTS = 400_000;
/** A copy of these is 200 MB of text, and as objects several times that. */
const MOST_GROWTH_MB = 700;
let world: World | undefined;
afterEach(() => world?.close());

/** The memory of the processes of extensions, in MB. */
function memory(): number {
  const lines = execFileSync('ps', ['-eo', 'rss,args'], { encoding: 'utf8', maxBuffer: 1 << 26 }).split('\n');
  const sizes = lines
    .filter((line) => line.includes('--extension-process'))
    .map((line) => Number.parseInt(line, 10));
  return Math.max(0, ...sizes) / 1024;
}

/** Copies of one lead's events under other names, until there are so many; written past every layer. */
async function fill(here: World): Promise<void> {
  const save = somebody(1);
  await tell(here, save);
  await tell(here, {
    id: crypto.randomUUID(),
    type: 'note',
    leadId: save.leadId,
    text: 'Asked for a price.',
  });
  await here.desk.evaluate(
    async ({ leads, events, email }) => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const asked = indexedDB.open('fifth-touch');
        asked.addEventListener('success', () => resolve(asked.result));
      });
      const all = <Row>(name: string) =>
        new Promise<Row[]>((resolve) => {
          const asked = db.transaction(name).objectStore(name).getAll();
          asked.addEventListener('success', () => resolve(asked.result as Row[]));
        });
      const known = await all<{ id: string; leadId: string; type: string }>('events');
      const [row] = await all<{ id: string }>('leads');
      const note = known.find(({ type }) => type === 'noted')!;
      const each = events / leads;
      const lead = (n: number) => {
        const leadId = crypto.randomUUID();
        const mine = [...known, ...Array.from({ length: each - known.length }, () => note)].map((event) => ({
          ...(JSON.parse(JSON.stringify(event).replaceAll(email, `n${n}.${email}`)) as object),
          id: `${crypto.randomUUID()}.0`,
          leadId,
        }));
        return { mine, row: { ...row, id: leadId } };
      };
      for (let n = 1; n < leads; n += 200) {
        const transaction = db.transaction(['events', 'leads'], 'readwrite', { durability: 'relaxed' });
        for (let m = n; m < Math.min(n + 200, leads); m += 1) {
          const { mine, row: one } = lead(m);
          for (const event of mine) transaction.objectStore('events').put(event);
          transaction.objectStore('leads').put(one);
        }
        await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      }
      const rest = db.transaction('events', 'readwrite');
      for (let n = known.length; n < each; n += 1)
        rest.objectStore('events').put({ ...note, id: `${crypto.randomUUID()}.0` });
      await new Promise((resolve) => rest.addEventListener('complete', resolve));
      db.close();
    },
    { leads: LEADS, events: EVENTS, email: save.keys.emails[0]! },
  );
}

type Said = { ok: boolean; value?: Record<string, unknown> } | undefined;
const ask = (here: World, name: string, data: object) =>
  here.desk.evaluate(
    (message) => chrome.runtime.sendMessage(message).catch(() => undefined) as Promise<Said>,
    { name, data },
  );

it('400,000 events are copied and brought back, equal, in bounded memory', async () => {
  world = await openWorld();
  const here = world;
  await fill(here);
  await here.stopWorker();
  const before = memory();
  let most = before;
  const watching = setInterval(() => (most = Math.max(most, memory())), 500);
  try {
    const begun = Date.now();
    expect(await ask(here, 'take-copy', { why: 'today' })).toEqual({ ok: true, value: { taken: 'taken' } });
    const kept = await here.desk.evaluate(() => chrome.storage.local.get('snapshots'));
    const [copy] = kept['snapshots'] as { slot: string; events: number; leads: number; pieces: object }[];
    expect(copy).toMatchObject({ events: EVENTS, leads: LEADS });
    console.log('copy', Date.now() - begun, 'ms', copy!.pieces, `${Math.round(most - before)} MB more`);
    await here.desk.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const asked = indexedDB.open('fifth-touch');
        asked.addEventListener('success', () => resolve(asked.result));
      });
      const names = ['events', 'leads', 'arrivals', 'tallies'];
      const transaction = db.transaction(names, 'readwrite');
      for (const name of names) transaction.objectStore(name).clear();
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      db.close();
    });
    const restoring = Date.now();
    // A worker works five minutes at most on what it is asked; asked again it goes on.
    let restored: Said;
    for (let round = 0; round < 5 && !restored?.ok; round += 1)
      restored = await ask(here, 'restore', { slot: copy!.slot });
    console.log('restore', Date.now() - restoring, 'ms', `${Math.round(most - before)} MB more`);
    expect(restored).toEqual({
      ok: true,
      value: { leads: LEADS, events: EVENTS, unreadable: 0, equal: true },
    });
    expect(most - before).toBeLessThan(MOST_GROWTH_MB);
  } finally {
    clearInterval(watching);
  }
});
