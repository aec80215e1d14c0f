import { browser } from 'wxt/browser';

import { askToOpen } from '@/lib/session/open-lead';

/** From the full page: brings the panel up in this window, with the lead in Now. */
export async function showInPanel(leadId: string): Promise<void> {
  // Before anything is waited for: Chrome opens the panel only while the press counts.
  const opened = browser.sidePanel.open({ windowId: browser.windows.WINDOW_ID_CURRENT });
  await askToOpen(leadId);
  // Where Chrome does not open it, it shows them once the rep does.
  await opened.catch((error: unknown) => console.warn('panel not opened', error));
}
