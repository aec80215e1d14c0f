import { browser } from 'wxt/browser';

/**
 * The page in which a team is followed: open while this browser has joined one, and otherwise not. The browser
 * has such pages only for who was given the permission, which is asked for with the press that joins; it
 * closes them when it ends.
 */
export async function keepTogetherPage(joined: boolean): Promise<void> {
  if (!browser.offscreen) return;
  await navigator.locks.request('together-page', async () => {
    const pages = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
    if (joined && pages.length === 0)
      await browser.offscreen.createDocument({
        url: '/together.html',
        reasons: ['IFRAME_SCRIPTING'],
        justification: 'Keeps up the connection to the team’s server.',
      });
    else if (!joined && pages.length > 0) await browser.offscreen.closeDocument();
  });
}
