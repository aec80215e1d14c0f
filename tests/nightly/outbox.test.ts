import { afterEach, expect, it } from 'vitest';

import { openWorld, type World } from '../e2e/harness';
import { sleep, temporaryProfile, until } from '../e2e/launch';
import { onDisk } from '../e2e/on-disk';
import { somebody, tell } from './scene';

const PRESSES = 60;
let world: World | undefined;
afterEach(() => world?.close().catch(() => null));

it('a browser killed with a full outbox carries out every press once, and in their order', async () => {
  const profile = temporaryProfile();
  world = await openWorld({ profile });
  await sleep(12_000); // until Chrome has saved that the extension is installed
  const save = somebody(1);
  expect(await tell(world, save)).toMatchObject({ ok: true, value: { ok: true } });
  const presses = Array.from({ length: PRESSES }, (_, n) => ({
    id: crypto.randomUUID(),
    type: 'note' as const,
    leadId: save.leadId,
    text: `press ${n}`,
  }));
  // As a panel keeps them while the worker does not answer; some were carried out, and nobody heard so.
  for (const press of presses.slice(0, 10)) await tell(world, press);
  await world.desk.evaluate(
    (commands) =>
      chrome.storage.local.set({
        outbox: commands.map((command) => ({ id: command.id, at: Date.now(), command })),
      }),
    presses,
  );
  await onDisk(world, `press ${PRESSES - 1}`);
  world.kill();
  await world.close().catch(() => null);
  world = await openWorld({ profile, settings: null });
  const page = await world.context.newPage();
  await page.goto(world.url('sidepanel.html'));
  const here = world;
  await until(
    'the outbox to be empty',
    async () => {
      const kept = await here.desk.evaluate(() => chrome.storage.local.get('outbox'));
      return ((kept['outbox'] as unknown[] | undefined) ?? []).length === 0;
    },
    120_000,
  );
  const notes = (await world.rows('events'))
    .filter(({ type }) => type === 'noted')
    .toSorted((a, b) => (String(a['hlc']) < String(b['hlc']) ? -1 : 1))
    .map(({ text }) => text);
  expect(notes).toEqual(presses.map(({ text }) => text));
});
