/// <reference types="chrome" />
import type { Browser } from './launch';

/**
 * Opens Chrome's real side panel in the first window, by a click on a button of an extension page: it takes a
 * gesture.
 */
export async function openDockedPanel(browser: Browser): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(browser.url('manifest.json'));
  await page.evaluate(async () => {
    const { id } = await chrome.windows.getCurrent();
    const button = document.createElement('button');
    // Whoever watches sees a button for a moment, and not the text of the page.
    document.body.replaceChildren(button);
    button.textContent = 'Open the panel';
    button.addEventListener('click', () => void chrome.sidePanel.open({ windowId: id! }));
  });
  await page.getByRole('button', { name: 'Open the panel' }).click();
  await page.waitForFunction(
    async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL' as never] })).length > 0,
  );
  await page.close();
}
