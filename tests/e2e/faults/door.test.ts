import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Connection } from '@/lib/wire/wire';

import { startTeamServer } from '../../wire/nats-server';
import { type Browser, launch, sleep } from '../launch';

let browser: Browser;
let server: Awaited<ReturnType<typeof startTeamServer>>;
let page: Page;
/** A server of nobody's, which notes whatever reaches it. */
const reached: string[] = [];
const stranger = createServer(({ url }, answer) => {
  reached.push(url ?? '');
  answer.setHeader('Access-Control-Allow-Origin', '*').end('here');
}).on('upgrade', ({ url }, socket) => {
  reached.push(`socket ${url}`);
  socket.destroy();
});
const log = path.join(tmpdir(), `ft-net-${process.pid}.json`);
const quiet = path.join(tmpdir(), `ft-quiet-${process.pid}.json`);
/** An address that is kept for examples: nobody is there. */
const ELSEWHERE = '192.0.2.1';
const strangersAddress = () => `127.0.0.1:${(stranger.address() as AddressInfo).port}`;

beforeAll(async () => {
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
  server = await startTeamServer();
  browser = await launch({ args: [`--log-net-log=${log}`] });
  page = await browser.context.newPage();

  await page.goto(browser.url('together.html'));
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  stranger.close();
  for (const file of [log, quiet]) rmSync(file, { force: true });
});

/** Opens a door in the page as the page itself does, connects it, and brings what it says until it is known how. */
function openDoor(connection: Connection): Promise<unknown> {
  return page.evaluate(async (given) => {
    const frame = document.createElement('iframe');
    frame.src = '/door.html';
    const opened = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
    document.body.replaceChildren(frame);
    await opened;
    const { port1, port2 } = new MessageChannel();
    frame.contentWindow!.postMessage('serve', '*', [port2]);
    const said: unknown[] = [];
    return new Promise((resolve) => {
      port1.addEventListener('message', ({ data }) => {
        said.push(data);
        if (data.state && data.state.kind !== 'connecting') resolve(said);
      });
      port1.start();
      port1.postMessage({ n: 0, ask: 'connect', connection: given });
    });
  }, connection);
}

const door = () => page.frames().find((frame) => frame.url().endsWith('/door.html'))!;

/** Whether a page gets through to an address: by a request, and by a socket. */
const waysOut = (where: Pick<Page, 'evaluate'>, address: string) =>
  where.evaluate(async (to) => {
    const request = fetch(`http://${to}/?request`).then(
      () => 'through',
      () => 'closed',
    );
    const socket = new Promise<string>((resolve) => {
      const opening = new WebSocket(`ws://${to}/?socket`);
      opening.addEventListener('open', () => resolve('through'));
      opening.addEventListener('error', () => resolve('closed'));
    });
    return Promise.all([request, socket]);
  }, address);

describe('the door', () => {
  it('opens a socket to the team’s server', async () => {
    const said = await openDoor(await server.member('ann'));
    expect(said).toContainEqual({ state: expect.objectContaining({ kind: 'connected' }) });
  });

  it('then reaches no other address', async () => {
    expect(await waysOut(door(), strangersAddress())).toEqual(['closed', 'closed']);
    expect(reached).toEqual([]);
  });

  it('has no interface of the extension, and no storage', async () => {
    const has = await door().evaluate(() => ({
      extension: 'chrome' in globalThis && 'runtime' in chrome && chrome.runtime?.id !== undefined,
      storage: (() => {
        try {
          return localStorage.length >= 0;
        } catch {
          return false;
        }
      })(),
      databases: typeof indexedDB === 'object' && indexedDB !== null && origin !== 'null',
      origin,
    }));
    expect(has).toEqual({ extension: false, storage: false, databases: false, origin: 'null' });
  });

  it('is refused a server without encryption that is not on this computer', async () => {
    const member = await server.member('ann');
    const said = await openDoor({ ...member, servers: [`ws://${ELSEWHERE}:80`] });
    expect(said).toContainEqual({ state: expect.objectContaining({ kind: 'offline' }) });
  });
});

it('the page around it reaches nothing by itself', async () => {
  expect(await waysOut(page, strangersAddress())).toEqual(['closed', 'closed']);
  expect(await waysOut(page, new URL(server.address).host)).toEqual(['closed', 'closed']);
  expect(reached).toEqual([]);
});

it('the browser’s own record of the network has the team’s server in it and nobody else', async () => {
  await browser.close();
  expect(addressesIn(log)).toEqual([`${server.address}/`]);
});

it('without a team nothing is asked of the network, by the panel, the full page or the worker', async () => {
  const alone = await launch({ args: [`--log-net-log=${quiet}`] });
  const panel = await alone.context.newPage();
  await panel.goto(alone.url('sidepanel.html'));
  await panel.getByRole('button', { name: 'Start', exact: true }).waitFor();
  const full = await alone.context.newPage();
  await full.goto(alone.url('dashboard.html'));
  await full.getByRole('heading', { level: 1 }).waitFor();
  // What would be asked a moment later.
  await sleep(3000);
  await alone.close();
  expect(addressesIn(quiet)).toEqual([]);
});

/** Every address that a browser has begun to ask, by its own record of the network; but for those of its maker. */
function addressesIn(file: string): string[] {
  const record = readFileSync(file, 'utf8');
  const urls = [...record.matchAll(/"url":"((?:https?|wss?):[^"]+)"/g)].map(([, url]) => url!);
  return [...new Set(urls)].filter(
    (url) => !/^https?:\/\/[\w.-]*\.(google|googleapis|gvt1)\.com\//.test(url),
  );
}
