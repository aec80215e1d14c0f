import { readFileSync } from 'node:fs';
import path from 'node:path';

import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';

import { builtExtension } from '../built-extension';
import { bundleEditors } from './bundle';
import type * as editorsOfPage from './mount';

type Mounted = { editors: typeof editorsOfPage };

/**
 * Before each test a new page, and in a world beside it, as an extension's, one of our page scripts as it
 * ships. The page's own world is given the editors.
 */
export function besideEditors(script: string) {
  let browser: Browser;
  let page: Page;
  let debug: CDPSession;
  let world: number;
  let editors: string;

  beforeAll(async () => {
    editors = await bundleEditors();
    browser = await chromium.launch({
      executablePath: process.env.FT_CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    });
  });
  afterAll(() => browser?.close());
  afterEach(() => page.context().close());
  beforeEach(async () => {
    page = await browser.newPage();
    await page.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><body></body>' }),
    );
    await page.goto('https://boxes.example/');
    debug = await page.context().newCDPSession(page);
    const { frameTree } = await debug.send('Page.getFrameTree');
    world = (
      await debug.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'extension' })
    ).executionContextId;
    await inWorld(readFileSync(path.join(builtExtension, script), 'utf8'));
  });

  async function inWorld(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await debug.send('Runtime.evaluate', {
      contextId: world,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
  return {
    page: () => page,
    inWorld,
    async mount(name: string): Promise<void> {
      await page.addScriptTag({ content: editors });
      await page.evaluate((one) => (globalThis as never as Mounted).editors.mount(one), name);
      await page.locator('.box [contenteditable=true], .box textarea, iframe').first().waitFor();
      await painted(page);
    },
    /** The text as the editor itself holds it. */
    model: () => page.evaluate(() => (globalThis as never as Mounted).editors.text()),
  };
}

/** After it the editors have done what they leave for when they are on screen. */
const painted = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));

export const lines = (text: string) => text.split(/\s*\n\s*/).filter(Boolean);
