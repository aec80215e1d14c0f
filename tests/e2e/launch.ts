/// <reference types="chrome" />
import { mkdirSync, mkdtempSync, readlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { chromium, type Page } from 'playwright-core';

import { builtExtension } from './built-extension';

export type LaunchOptions = {
  /** Shows a window; needs a display. */
  headed?: boolean;
  profile?: string;
  /** IANA zone of the whole browser. */
  zone?: string;
  args?: string[];
  env?: Record<string, string>;
  /** Playwright switches the back/forward cache off; this leaves it on. */
  bfcache?: boolean;
  extension?: string;
  /** Run in every page before its own scripts. */
  init?: string;
};

/**
 * For programs run by tsx: it names functions through a helper, which a page that is sent one of them lacks.
 */
export const nameHelper = 'globalThis.__name = (named) => named';

export type Browser = Awaited<ReturnType<typeof launch>>;

export const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** For a test that nothing happens: time in which it would have. */
export const timeToGoWrong = (ms: number) => sleep(ms);

/**
 * Polls until `ask` gives something, and fails with `what` when it does not. For what the browser gives no
 * event for.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  ms = 15_000,
): Promise<T> {
  for (const end = Date.now() + ms; ;) {
    const got = await ask();
    if (got) return got;
    if (Date.now() > end) throw new Error(`Waited ${ms} ms for: ${what}`);
    await sleep(50);
  }
}

/**
 * A new profile, in developer mode: without it Chrome switches an unpacked extension off when it reloads
 * itself.
 */
export function temporaryProfile(): string {
  const profile = mkdtempSync(path.join(tmpdir(), 'fifth-touch-'));
  mkdirSync(path.join(profile, 'Default'));
  writeFileSync(
    path.join(profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { ui: { developer_mode: true } } }),
  );
  return profile;
}

/**
 * Chromium with the built extension, on a profile of its own, with no way to the network: only what a test
 * routes is answered.
 */
export async function launch({
  headed = false,
  profile = temporaryProfile(),
  zone = 'Europe/London',
  args = [],
  env = {},
  bfcache = false,
  extension = builtExtension,
  init,
}: LaunchOptions = {}) {
  const port = await freePort();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.FT_CHROMIUM ?? '/usr/bin/chromium',
    headless: false, // our own flag decides: playwright's would start a shell that knows no extensions
    args: [
      ...(headed ? [] : ['--headless=new']),
      '--no-sandbox', // for root
      `--disable-extensions-except=${extension}`, // playwright disables all others
      `--load-extension=${extension}`,
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      `--remote-debugging-port=${port}`, // a second door, for the docked panel
      ...(bfcache ? ['--enable-features=BackForwardCache'] : []),
      ...args,
    ],
    ...(bfcache ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
    viewport: null,
    env: { ...(process.env as Record<string, string>), TZ: zone, ...env },
  });
  if (init) await context.addInitScript(init);
  const outside: string[] = [];
  context.on(
    'request',
    (request) =>
      /^(chrome-extension|data|blob|about):|^https:\/\/mail\.google\.com\//.test(request.url()) ||
      outside.push(request.url()),
  );
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  // A worker whose script throws is announced all the same; only an activated one has run.
  await until('the worker to be activated', () =>
    worker
      .evaluate(
        () =>
          (globalThis as never as { registration?: { active?: { state: string } } }).registration?.active
            ?.state === 'activated',
      )
      .catch(() => false),
  );
  const id = new URL(worker.url()).host;
  const devtools = await context.browser()!.newBrowserCDPSession();

  async function workerTarget() {
    const { targetInfos } = await devtools.send('Target.getTargets', {
      filter: [{ type: 'service_worker' }],
    });
    return targetInfos.find((target) => target.url.includes(id));
  }

  return {
    context,
    id,
    profile,
    worker,
    devtools,
    /** Requests for anything but the extension and the demo site. */
    outside,
    workerRunning: async () => (await workerTarget()) !== undefined,
    async stopWorker(): Promise<void> {
      let asked = 0;
      await until(
        'the worker to stop',
        async () => {
          const target = await workerTarget();
          // One that is still starting does not hear it the first time; one that does not hear it at all is
          // let come to itself.
          if ((asked += 1) % 10 === 0)
            await Promise.race([
              Promise.allSettled(context.serviceWorkers().map((one) => one.evaluate(() => true))),
              sleep(2000),
            ]);
          if (target)
            await devtools.send('Target.closeTarget', { targetId: target.targetId }).catch(() => null);
          return !target;
        },
        45_000,
      );
    },
    url: (page: string) => `chrome-extension://${id}/${page}`,
    /** The docked side panel: a page that playwright does not list, seen through the second door. */
    async dockedPanel(): Promise<{ page: Page; disconnect(): Promise<void> }> {
      const second = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      const page = await until('the docked panel', async () => {
        const ours = second
          .contexts()
          .flatMap((one) => one.pages())
          .filter((one) => one.url().startsWith(`chrome-extension://${id}/sidepanel.html`));
        // The docked one is in no tab.
        for (const one of ours)
          if (await one.evaluate(() => chrome.tabs.getCurrent().then((tab) => tab === undefined))) return one;
        return null;
      });
      return { page, disconnect: () => second.close() };
    },
    /** As a power cut for the browser: no handler runs, nothing is flushed. */
    kill(): void {
      process.kill(Number(readlinkSync(path.join(profile, 'SingletonLock')).split('-').pop()), 'SIGKILL');
    },
    close: () => context.close(),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
