/// <reference types="chrome" />
import { existsSync, globSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { afterEach, expect, it } from 'vitest';

import { openWorld, type World } from '../e2e/harness';
import { sleep, temporaryProfile, until } from '../e2e/launch';
import { somebody, tell } from './scene';

const HOUR = 3_600_000;
const [library] = globSync('/usr/lib/*/faketime/libfaketimeMT.so.1');
let world: World | undefined;
afterEach(() => world?.close());

/** A browser whose clock is told by a file: `+0`, `+2h`. */
async function withClock() {
  const profile = temporaryProfile();
  const file = path.join(profile, 'clock');
  const set = (text: string) => writeFileSync(file, `${text}\n`);
  set('+0');
  world = await openWorld({ profile, args: ['--no-zygote'], env: { LD_PRELOAD: library!, FAKETIME_TIMESTAMP_FILE: file, FAKETIME_NO_CACHE: '1', FAKETIME_DONT_FAKE_MONOTONIC: '1' } });
  const { desk } = world;
  return { world, set, now: () => desk.evaluate(() => Date.now()), alarms: () => desk.evaluate(() => chrome.alarms.getAll().then((all) => all.map(({ name, scheduledTime }) => ({ name, in: scheduledTime - Date.now() })))) };
}

it.skipIf(!library || !existsSync(library))('the clock is put forward two hours: what is due then is due within a minute of the next wake, once', async () => {
  const clock = await withClock();
  const save = somebody(1);
  await tell(clock.world, save);
  const later = new Date((await clock.now()) + HOUR).toLocaleString('sv-SE', { timeZone: 'Europe/London' }).split(' ') as [never, string];
  expect(await tell(clock.world, { id: crypto.randomUUID(), type: 'snooze', leadId: save.leadId, until: { day: later[0], time: later[1].slice(0, 5) as never } })).toMatchObject({ ok: true, value: { ok: true } });
  clock.set('+2h');
  await until('the badge', async () => (await clock.world.badge()) === '1', 150_000);
  await sleep(5000);
  expect(await clock.world.notifications()).toHaveLength(1);
});

it.skipIf(!library || !existsSync(library))('the clock is put back a day: the alarms come within their minute again, and nothing is told twice', async () => {
  const clock = await withClock();
  const save = somebody(2);
  await tell(clock.world, save);
  const before = await clock.world.notifications();
  clock.set('-1d');
  await clock.world.stopWorker();
  await clock.world.send('recipes', {});
  await until('the sweep to be armed anew', async () => {
    const sweep = (await clock.alarms()).find(({ name }) => name === 'sweep');
    return sweep && sweep.in > 0 && sweep.in <= 60_000;
  });
  expect(await clock.world.notifications()).toEqual(before);
});
