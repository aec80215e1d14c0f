import { afterEach, expect, it } from 'vitest';

import type { PanelCommand } from '@/lib/domain/log/command';
import { openWorld, type World } from '../e2e/harness';
import { sleep, temporaryProfile } from '../e2e/launch';
import { somebody, tell } from './scene';

// What is done to many at once, with the browser killed or the worker stopped while it is: whole or not at all, and
// the same asked again ends as if nothing had happened.

const PEOPLE = 40;
let world: World | undefined;
afterEach(() => world?.close().catch(() => null));

type Batch = Extract<PanelCommand, { type: 'batch' }>;
const people = Array.from({ length: PEOPLE }, (_, n) => somebody(n));
const ids = people.map(({ leadId }) => String(leadId));
const batch = (commands: Batch['commands'], what?: Batch['what']): Batch => ({
  id: crypto.randomUUID(),
  type: 'batch',
  commands,
  ...(what && { group: crypto.randomUUID(), what, name: 'people.csv' }),
});
const saving = batch(people as Batch['commands'], 'import');
const merging = batch(
  people.slice(0, 20).map(({ leadId }, n) => ({
    id: crypto.randomUUID(),
    type: 'join-leads' as const,
    leadId,
    other: people[n + 20]!.leadId,
  })),
  'join',
);
const erasing = batch(
  people.slice(0, 20).map(({ leadId }) => ({ id: crypto.randomUUID(), type: 'erase-lead' as const, leadId })),
);

/** How many of the twenty pairs have so many leads left: a merged pair is under the first of its ids. */
const pairsOf = (leads: Set<string>, left: number) =>
  ids.slice(0, 20).filter((id, n) => [id, ids[n + 20]!].filter((one) => leads.has(one)).length === left)
    .length;

const STEPS: [string, Batch, done: (leads: Set<string>) => number, of: number][] = [
  ['an import', saving, (leads) => ids.filter((id) => leads.has(id)).length, PEOPLE],
  ['a merge', merging, (leads) => pairsOf(leads, 1), 20],
  ['an erasure', erasing, (leads) => pairsOf(leads, 0), 20],
];

const leadsOf = async (here: World) => new Set((await here.rows('leads')).map(({ id }) => String(id)));

async function killedAfter(ms: number, profile: string, work: (here: World) => Promise<unknown>) {
  const here = world!;
  const working = work(here).catch(() => undefined);
  await sleep(ms);
  here.kill();
  await working;
  await here.close().catch(() => null);
  world = await openWorld({ profile, settings: null });
  return world;
}

async function stoppedAfter(ms: number, work: (here: World) => Promise<unknown>): Promise<World> {
  const here = world!;
  const working = work(here).catch(() => undefined);
  await sleep(ms);
  await here.stopWorker();
  await working;
  return here;
}

it('the worker stopped during an import, a merge and an erasure: none of it or all of it, and asked again all of it, once', async () => {
  world = await openWorld();
  for (const [what, command, done, of] of STEPS) {
    for (const ms of [5, 20, 60, 150]) {
      const here = await stoppedAfter(ms, (one) => tell(one, command));
      expect([0, of], `${what} after ${ms} ms`).toContain(done(await leadsOf(here)));
    }
    expect(await tell(world, command), what).toMatchObject({ ok: true, value: { ok: true } });
    expect(done(await leadsOf(world)), what).toBe(of);
    const events = (await world.rows('events')).length;
    await tell(world, command);
    expect(await world.rows('events'), what).toHaveLength(events);
  }
});

it.each(STEPS.map(([what], n) => [what, n] as const))(
  'killed during %s: none of it or all of it, and asked again all of it, once',
  async (_, nth) => {
    const profile = temporaryProfile();
    world = await openWorld({ profile });
    await sleep(12_000); // until Chrome has saved that the extension is installed
    for (const [, before] of STEPS.slice(0, nth)) await tell(world, before);
    const [, command, done, of] = STEPS[nth]!;
    for (const ms of [5, 20, 60, 150]) {
      const here = await killedAfter(ms, profile, (one) => tell(one, command));
      expect([0, of], `after ${ms} ms`).toContain(done(await leadsOf(here)));
    }
    expect(await tell(world, command)).toMatchObject({ ok: true, value: { ok: true } });
    expect(done(await leadsOf(world))).toBe(of);
    const events = (await world.rows('events')).length;
    await tell(world, command);
    expect(await world.rows('events')).toHaveLength(events);
  },
);

it.each(['killed', 'the worker stopped'])(
  '%s while a copy is restored: asked again it goes on, and ends equal',
  async (how) => {
    const profile = temporaryProfile();
    world = await openWorld({ profile });
    await sleep(12_000);
    for (let n = 0; n < 15; n += 1)
      await tell(world, batch(Array.from({ length: PEOPLE }, (_, m) => somebody(1000 + n * PEOPLE + m))));
    expect(await world.send('take-copy', { why: 'change' })).toMatchObject({ value: { taken: 'taken' } });
    const before = (await world.rows('events')).map(({ id }) => String(id)).toSorted();
    await sleep(3000);
    await world.desk.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const asked = indexedDB.open('fifth-touch');
        asked.addEventListener('success', () => resolve(asked.result));
      });
      const names = [...db.objectStoreNames].filter((one) => one !== 'meta' && one !== 'versions');
      const transaction = db.transaction(names, 'readwrite');
      for (const one of names) transaction.objectStore(one).clear();
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      db.close();
    });
    const ask = (here: World) => here.send('restore', { slot: 'snapshot-before' });
    for (const ms of [100, 300, 600]) {
      const here = await (how === 'killed' ? killedAfter(ms, profile, ask) : stoppedAfter(ms, ask));
      const leads = new Set((await here.rows('leads')).map(({ id }) => String(id)));
      const logs = new Set((await here.rows('events')).map(({ leadId }) => String(leadId)));
      expect(logs, 'a row for every log').toEqual(leads);
    }
    expect(await ask(world!)).toMatchObject({ ok: true, value: { equal: true } });
    expect((await world!.rows('events')).map(({ id }) => String(id)).toSorted()).toEqual(before);
  },
);
