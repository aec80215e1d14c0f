import { browser } from 'wxt/browser';

/**
 * Brings the panel up beside what the rep is looking at. Where Chrome does not let us open it, the same page
 * opens as a tab.
 */
export async function showPanel(): Promise<void> {
  const opened = browser.sidePanel.open({ windowId: browser.windows.WINDOW_ID_CURRENT });
  try {
    await opened;
  } catch {
    await inTab();
  }
}

async function inTab(): Promise<void> {
  const docked = await browser.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
  const window = await browser.windows.getLastFocused();
  if (window.id !== undefined) await browser.windows.update(window.id, { focused: true });
  if (docked.length > 0) return;
  const url = browser.runtime.getURL('/sidepanel.html');
  const [tab] = await browser.runtime.getContexts({ contextTypes: ['TAB'], documentUrls: [url] });
  await (tab ? browser.tabs.update(tab.tabId, { active: true }) : browser.tabs.create({ url }));
}
