/// <reference types="chrome" />
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import type { Page } from 'playwright-core';

import type { PanelCommand } from '@/lib/domain/log/command';
import { defaultSettings, type Settings } from '@/lib/domain/settings/settings';
import type { Zone } from '@/lib/domain/time/calendar';
import { robin } from './site/mailbox';
import { serveGmail } from './site/serve';
import { launch, type LaunchOptions, until } from './launch';
import { openQuietPage } from './open-quiet-page';

export const ZONE = 'Europe/London' as Zone;
const DAY_AND_NIGHT = { from: '00:00', to: '23:59' } as const;
const stopping = process.env.FT_STOP_WORKER === '1';
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * A rep who has set up, works round the clock (so that no test depends on the hour it runs at) and is
 * reminded of nothing.
 */
const settingsForTests: Settings = {
  ...defaultSettings(ZONE),
  name: robin.name,
  company: 'Tallyworks',
  bookingLink: 'https://book.example/robin',
  setUp: true,
  followZone: false,
  ownAddresses: [robin.email],
  hours: Array.from({ length: 7 }, () => DAY_AND_NIGHT) as Settings['hours'],
  quiet: null,
  reminder: { on: false, at: '08:45' as Settings['reminder']['at'] },
};

export type World = Awaited<ReturnType<typeof openWorld>>;

/**
 * A browser of its own: the extension, the demo mail site, the rep's settings, and the panel opened as a page
 * beside the mail.
 */
export async function openWorld(
  options: LaunchOptions & {
    settings?: Partial<Settings> | null;
    /** When the mails of the demo were written relative to. */ now?: number;
  } = {},
) {
  const browser = await launch({ zone: ZONE, ...options });
  await serveGmail(browser.context, { now: options.now ?? Date.now() });
  const errors: string[] = [];
  browser.context.on('weberror', (error) => errors.push(String(error.error())));
  // `No SW`: a worker that is being stopped can call nothing any more.
  browser.context.on(
    'console',
    (message) =>
      message.type() === 'error' &&
      !/Failed to load resource|Trusted ?Type|Error: No SW$/.test(message.text()) &&
      errors.push(message.text()),
  );
  const desk = await openQuietPage(browser);

  /** What the panel sends, without the panel: for setting a scene. */
  async function send(name: string, data: unknown): Promise<unknown> {
    return desk.evaluate((envelope) => chrome.runtime.sendMessage(envelope), { name, data });
  }
  async function command(one: PanelCommand): Promise<unknown> {
    return send('command', one);
  }
  /** As if the rep had gone through the first run. */
  async function setUp(settings: Partial<Settings> = {}): Promise<void> {
    await until('the settings to be saved', async () => {
      const answer = (await command({
        id: crypto.randomUUID(),
        type: 'save-settings',
        settings: { ...settingsForTests, ...settings },
      })) as { ok?: boolean } | undefined;
      return answer?.ok;
    });
  }
  if (options.settings !== null) await setUp(options.settings);

  const world = {
    ...browser,
    desk,
    errors,
    send,
    command,
    setUp,
    /**
     * Something the rep does. In the second run of the suite the worker is stopped first, and everything must
     * go on as before.
     */
    async act<T>(action: () => Promise<T>): Promise<T> {
      if (stopping) await browser.stopWorker();
      return action();
    },
    async openMail(hash = '#inbox', { account = 0, search = '' } = {}): Promise<Page> {
      const page = await browser.context.newPage();
      await page.goto(`https://mail.google.com/mail/u/${account}/${search}${hash}`);
      await page.locator('[role=main] > *').waitFor();
      return page;
    },
    async tabOf(page: Page): Promise<number> {
      await page.bringToFront();
      const marker = crypto.randomUUID();
      const title = await page.title();
      await page.evaluate((text) => void (document.title = text), marker);
      const id = await until('the tab', () =>
        desk.evaluate(
          async (text) => (await chrome.tabs.query({})).find((tab) => tab.title === text)?.id,
          marker,
        ),
      );
      await page.evaluate((text) => void (document.title = text), title);
      return id;
    },
    /**
     * The panel for a mail page, in a window of its own so that the mail stays the page in front of its
     * window.
     */
    async openPanel(mail: Page): Promise<Page> {
      const url = browser.url(`sidepanel.html?tab=${await world.tabOf(mail)}`);
      const opened = browser.context.waitForEvent(
        'page',
        (page) => page.url() === url || page.url() === 'about:blank',
      );
      await desk.evaluate(
        (address) =>
          chrome.windows.create({ url: address, type: 'popup', width: 380, height: 900 }).then(() => null),
        url,
      );
      const panel = await opened;
      await panel.setViewportSize({ width: 360, height: 820 });
      await panel.waitForLoadState();
      openPanels.add(panel);
      panel.on('close', () => openPanels.delete(panel));
      return panel;
    },
    /** Opens a conversation by its subject, as a rep does: a click in the list. */
    async openThread(mail: Page, subject: string): Promise<void> {
      if (await mail.locator('h2.hP').count()) await mail.getByRole('link', { name: 'Inbox' }).click();
      await mail.locator('tr.zA', { hasText: subject }).click();
      await mail.locator('[role=main] > * > .ha h2.hP', { hasText: subject }).waitFor();
    },
    /** All rows of a table of ours, read past every layer; of events, those that lie in pages, too. */
    rows(table: string): Promise<Record<string, unknown>[]> {
      return readRows(desk, table);
    },
    badge: () => desk.evaluate(() => chrome.action.getBadgeText({})),
    notifications: () => desk.evaluate(async () => Object.keys(await chrome.notifications.getAll())),
    /** The demo site's record of what it was made to do. */
    site: (mail: Page) =>
      mail.evaluate(() => ({
        sent: window.demo.sent,
        untrusted: window.demo.untrusted,
        drafts: window.demo.drafts,
      })),
  };
  return world;
}

/** The panels open now; pictured when a test fails. */
export const openPanels = new Set<Page>();

async function readRows(desk: Page, table: string): Promise<Record<string, unknown>[]> {
  const rows = (await desk.evaluate(readTable, table)) as Record<string, unknown>[];
  if (table !== 'events') return rows;
  const pages = (await desk.evaluate(readTable, 'pages')) as { text: string }[];
  const paged = pages.flatMap(({ text }) => JSON.parse(text) as Record<string, unknown>[]);
  return [...rows, ...paged].toSorted((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));
}

/** Runs in an extension page. */
async function readTable(table: string): Promise<unknown[]> {
  if (!(await indexedDB.databases()).some(({ name }) => name === 'fifth-touch')) return [];
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
    });
  const db = await asked(indexedDB.open('fifth-touch'));
  const rows = db.objectStoreNames.contains(table)
    ? await asked(db.transaction(table).objectStore(table).getAll())
    : [];
  db.close();
  return rows;
}

/** A picture in `.shots/`, for people to judge. */
export async function shot(page: Page, name: string): Promise<void> {
  mkdirSync('.shots', { recursive: true });
  await page.screenshot({ path: path.join('.shots', `${name}.png`) });
}

/**
 * Colours on their way are no colours, and a dialog is put in its place some frames after the page has got
 * another size: it stands once three frames in a row are the same.
 */
export const settled = (page: Page) =>
  page.evaluate(async () => {
    let before = '';
    // A window that is covered draws no frames, and a motion that is held never ends.
    const atMost = (ms: number, what: Promise<unknown>) =>
      Promise.race([what, new Promise((resolve) => setTimeout(resolve, ms))]);
    // What goes on for ever stands for something that is still being read.
    const endless = (one: Animation) => one.effect?.getComputedTiming().endTime === Infinity;
    for (let frame = 0, same = 0; frame < 120 && same < 3; frame += 1) {
      await atMost(100, new Promise(requestAnimationFrame));
      if (document.getAnimations().some(endless)) continue;
      const parts = [...document.querySelectorAll('body, main, [role=dialog]')];
      const now = JSON.stringify(parts.map((part) => part.getBoundingClientRect()));
      same = now === before ? same + 1 : 0;
      before = now;
    }
    const motions = document.getAnimations().flatMap((one) => (endless(one) ? [] : [one.finished]));
    await atMost(1000, Promise.allSettled(motions));
  });

/** The same picture in both themes. */
export async function shots(page: Page, name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await settled(page);
    await shot(page, `${name}-${scheme}`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

/** What axe finds, as "rule: element". Run through the debugger: the page's own policy lets no script in. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  await settled(page);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(of: Document, how: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // Experimental, and takes what describes an outcome for a part of its name.
      rules: { 'label-content-name-mismatch': { enabled: false } },
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}
