import { afterEach, expect, it } from 'vitest';

import { DAY } from '@/lib/domain/time/calendar';

import { openWorld, type World } from '../e2e/harness';
import { until } from '../e2e/launch';
import { somebody, tell } from './scene';

let world: World | undefined;
afterEach(() => world?.close());

/** Wakes the worker once as if its clock were off by so much; the next worker has the right time again. */
async function wakeWith(here: World, off: number): Promise<void> {
  await here.stopWorker();
  await here.send('recipes', {});
  const worker = await until('the worker', async () => here.context.serviceWorkers().at(-1));
  await worker.evaluate((by) => {
    const real = Date.now.bind(Date);
    Date.now = () => real() + by;
    (chrome.alarms.onAlarm as unknown as { dispatch(alarm: object): void }).dispatch({ name: 'sweep' });
  }, off);
  await until('the wake to be over', () =>
    here.desk.evaluate(() => navigator.locks.request('wake', () => true)),
  );
  await here.stopWorker();
}

async function standing(here: World) {
  const [row] = await here.rows('leads');
  const { dueAt, bucket, status, paused, enrolment } = row as Record<string, unknown>;
  return { dueAt, bucket, status, paused, enrolment };
}

it.each([30 * DAY, -30 * DAY, DAY / 2, -DAY / 2])(
  'a clock that is %i ms off for a while changes nothing that lasts',
  async (off) => {
    world = await openWorld();
    const save = somebody(1);
    expect(await tell(world, save)).toMatchObject({ ok: true, value: { ok: true } });
    const day = new Date(Date.now() + 10 * DAY).toISOString().slice(0, 10) as never;
    const pause = { type: 'pause' as const, until: { day, time: '09:00' as never } };
    expect(await tell(world, { id: crypto.randomUUID(), leadId: save.leadId, ...pause })).toMatchObject({
      value: { ok: true },
    });
    await wakeWith(world, 0);
    const before = await standing(world);
    for (let n = 0; n < 2; n += 1) await wakeWith(world, off);
    for (let n = 0; n < 2; n += 1) await wakeWith(world, 0);
    expect(await standing(world)).toEqual(before);
    // What was told by the wrong clock was told; it is told once.
    expect((await world.notifications()).length).toBeLessThanOrEqual(1);
    const kept = await world.desk.evaluate(() => chrome.storage.local.get('snapshots'));
    expect((kept['snapshots'] as unknown[]).length).toBeLessThanOrEqual(2);
  },
);
