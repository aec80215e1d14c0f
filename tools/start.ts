/// <reference types="chrome" />
import type { Page } from 'playwright-core';

import { type Browser, launch, nameHelper, until } from '../tests/e2e/launch';
import { openDockedPanel } from '../tests/e2e/open-docked-panel';
import { openQuietPage } from '../tests/e2e/open-quiet-page';
import { serveGmail } from '../tests/e2e/site/serve';
import { sampleLeads } from './sample-leads';
import { takeTour } from './tour';

/**
 * A browser with the extension on the demo site. With a display it stays open for you; without one it takes
 * pictures and ends.
 */
if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) await show();
else await takeTour();

async function show(): Promise<void> {
  const browser = await launch({
    headed: true,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    args: ['--window-size=1360,900'],
    init: nameHelper,
  });
  await serveGmail(browser.context);
  const mail = await browser.context.newPage();
  await mail.exposeFunction('loadSampleLeads', () => loadSampleLeads(browser, mail));
  await mail.goto('https://mail.google.com/mail/u/0/#inbox');
  await openDockedPanel(browser);
  for (const page of browser.context.pages()) if (page.url() === 'about:blank') await page.close();
  await mail.bringToFront();
  console.log(
    '\nThe demo is open. Open a conversation and look to the right; "Load sample leads" on the left fills Today.\nClose the window to end.',
  );
  await new Promise((resolve) => browser.context.on('close', resolve));
}

/** Sends the sample leads to the worker from a page of the extension, as the panel would. */
async function loadSampleLeads(browser: Browser, mail: Page): Promise<number> {
  const page = await openQuietPage(browser);
  const commands = sampleLeads(Date.now());
  for (const command of commands) {
    await until('the worker to answer', () =>
      page.evaluate(
        (data) =>
          chrome.runtime.sendMessage({ name: 'command', data }).then((answer: { ok: boolean }) => answer.ok),
        command,
      ),
    );
  }
  await page.close();
  await mail.bringToFront();
  return commands.length;
}
