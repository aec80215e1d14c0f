import type { Page } from 'playwright-core';

import type { Browser } from './launch';

/**
 * A page at the panel's address in which the panel does not run: the worker listens to it, and nothing else
 * happens there.
 */
export async function openQuietPage({ context, url }: Pick<Browser, 'context' | 'url'>): Promise<Page> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setScriptExecutionDisabled', { value: true });
  await page.goto(url('sidepanel.html'));
  await devtools.send('Emulation.setScriptExecutionDisabled', { value: false });
  await devtools.detach();
  return page;
}
