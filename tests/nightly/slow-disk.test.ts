import { afterEach, expect, it } from 'vitest';

import { openWorld, type World } from '../e2e/harness';
import { sleep, until } from '../e2e/launch';
import { keepBusy, pressAtOnce, settled } from '../e2e/presses';
import { subjects, tomas } from '../e2e/site/mailbox';
import { inPanel, meetAndSave, waitForTouch } from '../e2e/steps';

let world: World | undefined;
afterEach(() => world?.close());

it('two panels on a disk that is slow: a press in both at once is one touch, every time', async () => {
  world = await openWorld();
  const mail = await world.openMail();
  const panel = await world.openPanel(mail);
  await meetAndSave(world, mail, panel, subjects.tomas, tomas.name);
  const other = await world.openPanel(mail);
  await inPanel(other).nextTouch.waitFor();
  for (let touch = 1; touch <= 4; touch += 1) {
    // A press within 300 ms of a change is about what stood there before: here the rep has seen the touch.
    await sleep(500);
    const release = await keepBusy(world);
    const pressed = pressAtOnce([panel, other], 'Mark sent');
    await new Promise((resolve) => setTimeout(resolve, 8000));
    await release();
    await pressed;
    for (const one of [panel, other]) await waitForTouch(one, touch + 1);
    await settled(world);
    const here = world;
    await until('one touch more', async () => {
      const [lead] = await here.rows('leads');
      return (
        (lead!['touches'] as { touch: number }[]).map((one) => one.touch).join() ===
        Array.from({ length: touch }, (_, n) => n + 1).join()
      );
    });
  }
  expect(world.errors).toEqual([]);
}, 300_000);
