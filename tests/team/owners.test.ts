import { expect, it } from 'vitest';

import type { LeadId } from '@/lib/domain/lead/lead';
import { ownerWords } from '@/lib/domain/log/owner-words';
import { readLog } from '@/lib/store/read/log';
import { ownershipOf } from '@/lib/team/incoming/claims-in';

import { atWork, LEAD, type World } from './at-work';
import type { Actor, Browser } from './browser';

const give = (browser: Browser, owner: Actor) =>
  browser.ask({ leadId: LEAD, type: 'set-owner', owner, note: `For ${owner}` });

/** Whose it is by the row and by the claims, in each browser. */
async function ownersIn(browsers: readonly Browser[]) {
  return Promise.all(
    browsers.map(async ({ db }) => {
      const row = (await db.leads.get(LEAD as LeadId))!;
      const { owner } = await ownershipOf(db, { scope: row.scope, leadId: LEAD });
      return [row.owner, owner];
    }),
  );
}
const all = ({ mia, ana, bo }: World) => [mia, ana, bo];
const everywhere = (owner: Actor) => Array.from({ length: 3 }, () => [owner, owner]);

/** What was said of the owner, and by whom it was meant; what only repeats a claim as `claim`. */
const said = async ({ db }: Browser) =>
  ownerWords(await readLog(db, LEAD)).map(({ owner, byClaim }) => (byClaim ? `claim ${owner}` : owner));

it.each(Array.from({ length: 10 }, (_, n) => n))(
  'is handed over again at once, whatever the browser is busy with: before its write %i',
  async (nth) => {
    const world = await atWork();
    let writes = -1;
    const given: Promise<boolean>[] = [];
    world.mia.stops = () => {
      writes += 1;
      if (writes === nth) given.push(give(world.mia, 'bo'));
      return null;
    };
    await give(world.mia, 'mia');
    await world.settle();
    if (given.length === 0) given.push(give(world.mia, 'bo'));
    expect(await Promise.all(given)).toEqual([true]);
    await world.settle();
    expect(await ownersIn(all(world))).toEqual(everywhere('bo'));
    expect((await said(world.ana)).slice(-3)).toEqual(['ana', 'mia', 'bo']);
  },
);

it('handed over while the server cannot be reached, then by a manager who can: the log says what was claimed first', async () => {
  const world = await atWork();
  world.go('ana', false);
  await give(world.ana, 'bo');
  expect((await world.ana.lead(LEAD as LeadId))?.owner).toBe('bo');
  world.clock.now -= 60_000;
  await give(world.mia, 'mia');
  await world.settle();
  world.go('ana', true);
  await world.settle();
  expect(await ownersIn(all(world))).toEqual(everywhere('mia'));
});

it('what was handed over and taken back is the one’s who had it before', async () => {
  const world = await atWork();
  const command = crypto.randomUUID();
  await world.ana.ask({ id: command, leadId: LEAD, type: 'set-owner', owner: 'bo' });
  await world.settle();
  expect(await ownersIn(all(world))).toEqual(everywhere('bo'));
  expect(await world.ana.ask({ leadId: LEAD, type: 'undo', command })).toBe(true);
  await world.settle();
  expect(await ownersIn(all(world))).toEqual(everywhere('ana'));
});

it('a claim that the server has taken without our hearing of it is not made again, nor put back by the other browser', async () => {
  const world = await atWork();
  const other = await world.another('ana');
  await world.settle();
  const { server } = world;
  const put = server.put.bind(server);
  let lost = 0;
  server.put = (...message) => {
    const answer = put(...message);
    if (message[0] !== 'FU_CLAIM' || lost > 2) return answer;
    lost += 1;
    return { refused: { code: null, reason: 'no-answer' as never, text: 'no answer' } } as never;
  };
  await give(world.ana, 'bo');
  await world.settle();
  expect(lost).toBeGreaterThan(0);
  expect(await ownersIn([...all(world), other])).toEqual([...everywhere('bo'), ['bo', 'bo']]);
  expect((await said(other)).slice(-2)).toEqual(['ana', 'bo']);
  expect(server.streams.FU_CLAIM.filter(({ subject }) => subject.includes(LEAD))).toHaveLength(2);
});

it('a lead that goes from a group to everybody is claimed there anew, and is the same one’s for who was in the group and who was not', async () => {
  const world = await atWork({ isShared: false });
  await world.ana.ask({ leadId: LEAD, type: 'share-lead', scope: 'pod.north' });
  await world.settle();
  await world.ana.ask({ leadId: LEAD, type: 'share-lead', scope: 'team.all' });
  await world.settle();
  expect(await ownersIn(all(world))).toEqual(everywhere('ana'));
  await give(world.mia, 'bo');
  await world.settle();
  expect(await ownersIn(all(world))).toEqual(everywhere('bo'));
});

it('a server that was set up anew from an older copy, in which a claim is missing, is told of it again: the owner stays', async () => {
  const world = await atWork();
  const { server } = world;
  const before = server.streams.FU_CLAIM.length;
  await give(world.ana, 'bo');
  await world.settle();
  const kept = server.streams.FU_CLAIM.splice(before);
  expect(kept).toHaveLength(1);
  server.streams.FU_DOC.splice(0);
  for (const actor of ['mia', 'ana', 'bo'] as const) {
    world.go(actor, false);
    world.go(actor, true);
  }
  await world.settle();
  expect(server.streams.FU_CLAIM).toHaveLength(before + 1);
  const late = await world.another('bo');
  for (let round = 0; round < 3; round += 1) await world.settle();
  expect(await ownersIn([...all(world), late])).toEqual([...everywhere('bo'), ['bo', 'bo']]);
});
