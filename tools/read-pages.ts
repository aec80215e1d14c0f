/// <reference types="chrome" />
import { readFileSync, rmSync } from 'node:fs';

import type { Page } from 'playwright-core';

import { Sighting } from '../lib/domain/page/sighting';
import { defaultSettings } from '../lib/domain/settings/settings';
import type { Zone } from '../lib/domain/time/calendar';
import { type Browser, launch, sleep, until } from '../tests/e2e/launch';
import { openQuietPage } from '../tests/e2e/open-quiet-page';
import type { SavedPage } from './read-args';

const AT_ONCE = 3;
const LOOK_MS = 50;
/**
 * The page script waits three seconds for a page that is not there yet, and looks again two seconds later.
 */
const SECOND_LOOK_MS = 2500;
const LONGEST_MS = 30_000;

/** What the panel would know of each page, in order; null for a page that never gave an answer. */
export async function* readPages(
  extension: string,
  pages: readonly SavedPage[],
): AsyncGenerator<Sighting | null> {
  const browser = await launch({ extension });
  try {
    await until('the page script to be registered', () =>
      browser.worker.evaluate(async () => {
        const { host_permissions: granted = [], content_scripts: shipped = [] } =
          chrome.runtime.getManifest();
        const registered = (await chrome.scripting.getRegisteredContentScripts()).flatMap(
          ({ matches = [] }) => matches,
        );
        return granted.every((origin: string) =>
          [...registered, ...shipped.flatMap(({ matches = [] }) => matches)].includes(origin),
        );
      }),
    );
    await setUp(browser);
    const answers: Promise<Sighting | null>[] = [];
    const next = (at: number): Promise<unknown> | undefined =>
      pages[at] ? (answers[at] ??= inTab(browser, pages[at])) : undefined;
    for (let at = 0; at < pages.length; at++) {
      for (let ahead = at; ahead < at + AT_ONCE; ahead++) void next(ahead)?.catch(() => null);
      yield await answers[at]!;
    }
  } finally {
    await browser.close().catch(() => null);
    for (const folder of [browser.profile, extension]) rmSync(folder, { recursive: true, force: true });
  }
}

/** Nothing is read before the first run is done, nor while no panel is open: here one stays open, and nobody sees it. */
async function setUp(browser: Browser): Promise<void> {
  const page = await openQuietPage(browser);
  const settings = { ...defaultSettings('UTC' as Zone), setUp: true };
  await until('the settings to be saved', () =>
    page.evaluate(
      (data) =>
        chrome.runtime.sendMessage({ name: 'command', data }).then((answer: { ok: boolean }) => answer?.ok),
      { id: crypto.randomUUID(), type: 'save-settings', settings },
    ),
  );
}

/**
 * Opening a tab and learning its number go together, or two tabs at the same address could not be told apart.
 */
let opening: Promise<unknown> = Promise.resolve();

async function inTab(browser: Browser, { file, url }: SavedPage): Promise<Sighting | null> {
  const opened = opening.then(() => newTab(browser));
  opening = opened.catch(() => null);
  const { page, tab } = await opened;
  try {
    await serve(page, file);
    const there = page.goto(url.href, { waitUntil: 'domcontentloaded', timeout: LONGEST_MS });
    there.catch(() => null);
    return await sightingOf(browser, tab);
  } finally {
    await page.close().catch(() => null);
  }
}

async function newTab({ context, worker }: Browser): Promise<{ page: Page; tab: number }> {
  const tabs = () => worker.evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id!));
  // The browser's own first tab may still be on its way.
  const before = await until('every tab to have its number', async () => {
    const all = await tabs();
    return all.length === context.pages().length && all;
  });
  const page = await context.newPage();
  for (;;) {
    const tab = (await tabs()).find((id) => !before.includes(id));
    if (tab !== undefined) return { page, tab };
    await sleep(LOOK_MS);
  }
}

/** The saved page at its address, once; whatever it asks for, and wherever it wants to go, is refused. */
async function serve(page: Page, file: string): Promise<void> {
  let served = false;
  await page.route('**/*', async (route) => {
    const request = route.request();
    if (served || !request.isNavigationRequest() || request.frame() !== page.mainFrame())
      return route.abort('aborted');
    served = true;
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: readFileSync(file) });
  });
}

/**
 * What the tab shows, from where the panel reads it. That nobody is here is believed only after a second
 * look.
 */
async function sightingOf({ worker }: Browser, tab: number): Promise<Sighting | null> {
  const key = `tab-${tab}`;
  let first: number | null = null;
  for (const end = Date.now() + LONGEST_MS; Date.now() < end; await sleep(LOOK_MS)) {
    const stored = await worker.evaluate(async (name) => (await chrome.storage.session.get(name))[name], key);
    const sighting = Sighting.safeParse(stored).data;
    if (!sighting) continue;
    first ??= Date.now();
    if (sighting.kind !== 'none' || Date.now() - first > SECOND_LOOK_MS) return sighting;
  }
  return null;
}
