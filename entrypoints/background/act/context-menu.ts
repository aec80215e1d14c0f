import { browser } from 'wxt/browser';

import { t } from '@/lib/i18n';
import { loadTexts } from '@/lib/packaged/texts';

/** The menu's entry and the keyboard command have one name. */
export const INSERT_NEXT = 'insert-next-touch';

/** The entry in the menu of boxes to write in. Chrome keeps it; made anew at every install and update. */
export async function makeMenu(): Promise<void> {
  await loadTexts();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: INSERT_NEXT,
    title: t('scripts.insert.menu'),
    contexts: ['editable'],
    documentUrlPatterns: ['https://*/*'],
  });
}
