/// <reference types="chrome" />
import type { Page } from 'playwright-core';

import { instant } from '@/lib/domain/time/instant';
import { newMemberKeys } from '@/lib/team/member-keys';
import type { Connection } from '@/lib/store/database/team-rows';
import { newScopeKey } from '@/lib/team/sealing/scope-keys';
import { certificateOf, newSigningPair, signerOf } from '@/lib/team/sealing/signatures';
import { invitationText } from '@/lib/wire/invitation';
import { invite } from '@/lib/wire/invite';
import { connectNats } from '@/lib/wire/nats-wire';
import type { Connection as WireConnection } from '@/lib/wire/wire';

import { openWorld, type World } from '../e2e/harness';
import { nameHelper, sleep, until } from '../e2e/launch';
import { startTeamServer } from '../wire/nats-server';
import { bundle } from './bundle';
import { memoryOf, processesOf } from './memory';
import { sealedLog } from './sealed-log';
import { isConnected, receivedBare } from './wire';

const LEADS = 2000;
/** So many texts are on their way while the server is filled. */
const UNDER_WAY = 2000;
/** Until memory that was let go is given back. */
const SETTLED_MS = 4000;
const TIMES = 5;

export type CatchUp = {
  /** Everything received in the same browser through a door and its port, neither opened nor kept, ms. */
  bare: number;
  /** The same by the client library alone, outside of a browser, ms. */
  alone: number;
  /** From the press on *Join* to the last event in the database, with its lead's row, ms. */
  caughtUp: number;
  /** The longest task of the panel that stood open meanwhile, ms. */
  longestTask: number;
  /** What it costs to be connected. */
  memory: Memory;
};

/** MB: what the page adds to the extension's own process, what the door's takes, and both. */
type Memory = { heap: number; door: number; doorWithShared: number; all: number };

type Server = Awaited<ReturnType<typeof startTeamServer>>;
type Key = { kid: string; key: string };
/** By what members sign, and how that is proven. */
type Signing = Pick<Connection, 'team' | 'sign' | 'certificate' | 'root'>;

/**
 * A member joins a team in which much has happened: everything comes from a real server through the door to the
 * rows, while the panel stands open.
 */
export async function catchUp(events: number): Promise<CatchUp> {
  const [server, world] = [await startTeamServer(), await openWorld({ init: nameHelper })];
  try {
    const key = newScopeKey();
    const signing = await signingOf(server, 'ana');
    await fill(server, events, key, signing);
    const reader = await server.member('rea', 'reader');
    const alone = await receivedBare(reader, events);
    const bare = await receivedInBrowser(world, reader, events);
    const panel = await world.context.newPage();
    await panel.goto(world.url('sidepanel.html'));
    const longest = await noteTasks(panel);
    await join(world, await invitationOf(server, key, signing));
    const from = Date.now();
    await until('everything to have come', () => isAllThere(world, events), 300_000);
    const caughtUp = Date.now() - from;
    return {
      bare,
      alone,
      caughtUp,
      longestTask: await longest(),
      memory: await memoryConnected(world),
    };
  } finally {
    await world.close();
    await server.stop();
  }
}

async function signingOf({ team }: Server, actor: string): Promise<Signing> {
  const [certifying, { sign }] = await Promise.all([newSigningPair(), newSigningPair()]);
  const id = team.accounts.account;
  const certificate = await certificateOf(certifying.sign, id, actor, sign);
  return { team: { id, name: 'Byte sales' }, sign, certificate, root: certifying.verify };
}

async function fill(server: Server, events: number, key: Key, signing: Signing): Promise<void> {
  const signer = signerOf(signing as Connection);
  const wire = connectNats(await server.member('ana', 'manager'));
  await isConnected(wire);
  await wire.makeStreams(1);
  const sending: Promise<unknown>[] = [];
  for await (const message of sealedLog(events, LEADS, instant(Date.now()), key, signer)) {
    sending.push(wire.publish(message));
    if (sending.length === UNDER_WAY) await Promise.all(sending.splice(0));
  }
  await Promise.all(sending);
  await wire.close();
}

async function invitationOf(
  { team, address }: Server,
  { kid, key }: Key,
  { certificate, root }: Signing,
): Promise<string> {
  const { unwrap, sign, own } = await newMemberKeys();
  const { invitation } = await invite(
    {
      team: { id: team.accounts.account, name: 'Byte sales' },
      servers: [address],
      actor: 'bo',
      name: 'Bo',
      role: 'rep',
      scopes: ['team.all'],
      unwrap: unwrap as never,
      sign: sign as never,
      certificate: certificate!,
      root: root as never,
      signedFrom: 0,
      keys: { 'team.all': { [kid]: key }, 'own.bo': own },
      manager: 'Ana',
      signing: team.signing,
    },
    Date.now(),
  );
  return invitationText(invitation);
}

/** In a page of the extension's own, over its own door. */
async function receivedInBrowser(
  { desk }: World,
  connection: WireConnection,
  events: number,
): Promise<number> {
  await desk.evaluate(await bundle('in-page/receiving.ts'));
  return desk.evaluate(
    ([given, count]) =>
      (globalThis as never as { bench: { receiving(...all: unknown[]): Promise<number> } }).bench.receiving(
        given,
        count,
      ),
    [connection, events] as const,
  );
}

async function join(world: World, code: string): Promise<void> {
  const page = await world.context.newPage();
  await page.goto(world.url('dashboard.html#team/join'));
  await page.getByRole('textbox', { name: 'Invitation' }).fill(code);
  await page.getByRole('button', { name: 'Join Byte sales' }).click();
}

/** Notes what the page does in one go for longer than a frame may take; answers the longest, ms. */
async function noteTasks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ entryTypes: ['longtask'] });
  });
  return () => page.evaluate(() => Math.max(0, ...(globalThis as never as { tasks: number[] }).tasks));
}

/** Whether the cursor stands at the end: it is written with the rows, in one transaction. */
async function isAllThere({ rows }: World, events: number): Promise<boolean> {
  return (await rows('cursors')).some(({ stream, seq }) => stream === 'FU_LOG' && seq === events);
}

/**
 * What the page that follows the team and the door in it take: the heap that they add to the extension's own pages,
 * rubbish collected, and what the process that the door has for itself takes alone. Gone and there again several times;
 * the middle counts.
 */
async function memoryConnected({ context, desk, profile }: World): Promise<Memory> {
  const devtools = await context.newCDPSession(desk);
  const heap = async () => {
    // What only goes when something else has gone.
    for (let round = 0; round < 2; round += 1) await devtools.send('HeapProfiler.collectGarbage');
    const used = await devtools.send('Runtime.getHeapUsage');
    const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = used as Record<string, number>;
    return (usedSize! + embedderHeapUsedSize + backingStorageSize) / 2 ** 20;
  };
  const times: Memory[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    await desk.evaluate(() => chrome.offscreen.closeDocument());
    await sleep(SETTLED_MS);
    const [before, without] = [new Set(processesOf(profile)), await heap()];
    await desk.evaluate(() =>
      chrome.offscreen.createDocument({
        url: '/together.html',
        reasons: [chrome.offscreen.Reason.IFRAME_SCRIPTING],
        justification: 'as the worker opens it',
      }),
    );
    await sleep(SETTLED_MS);
    const added = (await heap()) - without;
    const { own, withShared } = memoryOf(processesOf(profile).filter((pid) => !before.has(pid)));
    times.push({ heap: added, door: own, doorWithShared: withShared, all: added + own });
  }
  return times.toSorted((a, b) => a.all - b.all)[Math.floor(TIMES / 2)]!;
}
