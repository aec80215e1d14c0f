import { beforeEach, expect, it } from 'vitest';

import type { LeadId } from '@/lib/domain/lead/lead';
import { MINUTE } from '@/lib/domain/time/calendar';
import { toLead } from '@/lib/store/projections/rows';

import { save } from '../domain/asked';
import { atWork, type World } from './at-work';
import type { Browser } from './browser';

const CARL = '00000000-0000-4000-8000-000000000002' as LeadId;

let world: World;
let second: Browser;
/** Mia has saved Carl in one browser and knows him in both; Ana is of the north, Bo of the south. */
beforeEach(async () => {
  world = await atWork();
  second = await world.another('mia');
  const keys = { emails: ['carl@byte.example'], phones: [], profiles: [], records: [], threads: [] };
  await world.mia.ask({ leadId: CARL, ...save({ keys }) });
  await world.settle();
}, 60_000);

const texts = async (browser: Browser) =>
  (await browser.lead(CARL))?.notes.map(({ text }) => text).toSorted() ?? null;
const share = (browser: Browser, scope: string) => browser.ask({ leadId: CARL, type: 'share-lead', scope });
const note = (browser: Browser, text: string) => browser.ask({ leadId: CARL, type: 'note', text });

/** Shared with one group in each of her browsers, of which the second (`go` means it) does not know of the other. */
async function sharedTwice(): Promise<void> {
  world.go('mia', false);
  await share(world.mia, 'pod.south');
  await world.settle();
  await note(world.bo, 'By the south');
  await world.settle();
  world.clock.now += MINUTE;
  await share(second, 'pod.north');
  await note(second, 'By her, offline');
  await world.settle();
  world.go('mia', true);
  await world.settle();
}

it('a lead that a manager has shared with two groups, each in a browser that was alone, is the last one’s, with all that the other wrote', async () => {
  await sharedTwice();
  for (const browser of [world.mia, second, world.ana]) {
    expect((await browser.lead(CARL))?.scope).toBe('pod.north');
    expect(await texts(browser)).toEqual(['By her, offline', 'By the south']);
  }
  expect(toLead((await world.ana.lead(CARL))!)).toEqual(toLead((await world.mia.lead(CARL))!));
  expect(await texts(world.bo)).toBeNull();
  for (const { db } of [world.mia, second, world.ana, world.bo])
    expect(await db.auditNotes.toArray()).toEqual([]);
});

it('so is what the other group wrote while it was offline itself', async () => {
  world.go('mia', false);
  await share(world.mia, 'pod.south');
  await world.settle();
  world.go('bo', false);
  await note(world.bo, 'On the train');
  world.clock.now += MINUTE;
  await share(second, 'pod.north');
  world.go('mia', true);
  await world.settle();
  world.go('bo', true);
  await world.settle();
  for (const browser of [world.mia, second, world.ana])
    expect(await texts(browser)).toEqual(['On the train']);
});
