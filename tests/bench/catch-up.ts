/// <reference types="chrome" />
import type { Page } from 'playwright-core';

import { instant } from '@/lib/domain/time/instant';
import { newMemberKeys } from '@/lib/team/member-keys';
import { newScopeKey } from '@/lib/team/sealing/scope-keys';
import { invitationText } from '@/lib/wire/invitation';
import { invite } from '@/lib/wire/invite';
import { connectNats } from '@/lib/wire/nats-wire';

import { openWorld, type World } from '../e2e/harness';
import { nameHelper, sleep, until } from '../e2e/launch';
import { startTeamServer } from '../wire/nats-server';
import { memoryOf } from './memory';
import { sealedLog } from './sealed-log';
import { isConnected, receivedBare } from './wire';

const LEADS = 2000;
/** So many texts are on their way while the server is filled. */
const UNDER_WAY = 2000;
/** Until memory that was let go is given back. */
const SETTLED_MS = 5000;

export type CatchUp = {
  /** Everything received by the client library alone, ms. */
  bare: number;
  /** From the press on *Join* to the last event in the database, with its lead's row, ms. */
  caughtUp: number;
  /** The longest task of the panel that stood open meanwhile, ms. */
  longestTask: number;
  /** What it costs to be connected, MB. */
  memory: number;
};

type Server = Awaited<ReturnType<typeof startTeamServer>>;
type Key = { kid: string; key: string };

/**
 * A member joins a team in which much has happened: everything comes from a real server through the door to the
 * rows, while the panel stands open.
 */
export async function catchUp(events: number): Promise<CatchUp> {
  const [server, world] = [await startTeamServer(), await openWorld({ init: nameHelper })];
  try {
    const key = newScopeKey();
    await fill(server, events, key);
    const bare = await receivedBare(await server.member('rea', 'reader'), events);
    const panel = await world.context.newPage();
    await panel.goto(world.url('sidepanel.html'));
    const longest = await noteTasks(panel);
    await join(world, await invitationOf(server, key));
    const from = Date.now();
    await until('everything to have come', () => isAllThere(world, events), 300_000);
    const caughtUp = Date.now() - from;
    return { bare, caughtUp, longestTask: await longest(), memory: await memoryConnected(world) };
  } finally {
    await world.close();
    await server.stop();
  }
}

async function fill(server: Server, events: number, key: Key): Promise<void> {
  const wire = connectNats(await server.member('ana', 'manager'));
  await isConnected(wire);
  await wire.makeStreams(1);
  const sending: Promise<unknown>[] = [];
  for await (const message of sealedLog(events, LEADS, instant(Date.now()), key)) {
    sending.push(wire.publish(message));
    if (sending.length === UNDER_WAY) await Promise.all(sending.splice(0));
  }
  await Promise.all(sending);
  await wire.close();
}

async function invitationOf({ team, address }: Server, { kid, key }: Key): Promise<string> {
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
      keys: { 'team.all': { [kid]: key }, 'own.bo': own },
      manager: 'Ana',
      signing: team.signing,
    },
    Date.now(),
  );
  return invitationText(invitation);
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

/** The page that follows the team closed, and open again and connected. */
async function memoryConnected(world: World): Promise<number> {
  await world.desk.evaluate(() => chrome.offscreen.closeDocument());
  // What was kept for all that has come is given back with the worker.
  await world.stopWorker();
  await sleep(SETTLED_MS);
  const without = memoryOf(world.profile);
  await world.desk.evaluate(() =>
    chrome.offscreen.createDocument({
      url: '/together.html',
      reasons: [chrome.offscreen.Reason.IFRAME_SCRIPTING],
      justification: 'as the worker opens it',
    }),
  );
  await sleep(SETTLED_MS);
  return memoryOf(world.profile) - without;
}
