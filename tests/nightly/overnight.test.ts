import { afterEach, expect, it } from 'vitest';

import { openWorld, type World } from '../e2e/harness';
import { sleep, temporaryProfile, until } from '../e2e/launch';
import { somebody, tell } from './scene';

let world: World | undefined;
afterEach(() => world?.close());

it('what fell due while the browser was closed is due once, and told in one notification', async () => {
  const profile = temporaryProfile();
  world = await openWorld({ profile });
  const at = Math.ceil((Date.now() + 30_000) / 60_000) * 60_000;
  const [day, time] = new Date(at).toLocaleString('sv-SE', { timeZone: 'Europe/London' }).split(' ') as [
    never,
    string,
  ];
  for (let n = 0; n < 5; n += 1) {
    const save = somebody(n);
    expect(await tell(world, save)).toMatchObject({ ok: true });
    expect(
      await tell(world, {
        id: crypto.randomUUID(),
        type: 'snooze',
        leadId: save.leadId,
        until: { day, time: time.slice(0, 5) as never },
      }),
    ).toMatchObject({ ok: true, value: { ok: true } });
  }
  await world.close();
  await sleep(Math.max(0, at - Date.now()) + 15_000);
  world = await openWorld({ profile, settings: null });
  const now = world;
  await until('the badge', async () => (await now.badge()) === '5');
  await until('a notification', async () => (await now.notifications()).length > 0);
  for (let n = 0; n < 3; n += 1) {
    await now.stopWorker();
    await now.send('recipes', {});
    await sleep(1500);
  }
  expect(await now.notifications()).toHaveLength(1);
});
