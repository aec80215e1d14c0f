import { afterEach, expect, it } from 'vitest';

import { openWorld, type World } from '../e2e/harness';
import { sleep, temporaryProfile } from '../e2e/launch';
import { somebody, tell, written } from './scene';

const KILLS = 20;
let world: World | undefined;
afterEach(() => world?.close().catch(() => null));

it(`a browser killed ${KILLS} times while it writes loses nothing that was answered, and tears nothing`, async () => {
  const profile = temporaryProfile();
  world = await openWorld({ profile });
  await sleep(12_000); // until Chrome has saved that the extension is installed
  const answered = new Set<string>();
  for (let kill = 0; kill < KILLS; kill += 1) {
    const here = world;
    const killed = new AbortController();
    const writing = (async () => {
      for (let n = 0; !killed.signal.aborted; n += 1) {
        const command = somebody(kill * 1000 + n);
        const told = await tell(here, command);
        if (told?.ok && told.value?.ok) answered.add(command.id);
      }
    })();
    await sleep(150 + kill * 60);
    here.kill();
    killed.abort();
    await writing;
    await here.close().catch(() => null);
    world = await openWorld({ profile, settings: null });
    const after = await written(world);
    expect(
      [...answered].filter((id) => !after.logged.has(id)),
      'answered and lost',
    ).toEqual([]);
    expect(
      [...after.logged].filter((id) => !after.answered.has(id)),
      'half of a transaction',
    ).toEqual([]);
  }
  expect(answered.size).toBeGreaterThan(KILLS);
  expect(await world.rows('leads')).toHaveLength(
    (await world.rows('events')).filter(({ type }) => type === 'saved').length,
  );
});
