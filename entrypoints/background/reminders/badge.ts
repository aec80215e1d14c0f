import { browser } from 'wxt/browser';

import { t } from '@/lib/i18n';
import { loadTexts } from '@/lib/packaged/texts';
import type { Db } from '@/lib/store/database/db';
import { dueCount } from '@/lib/store/read/due';

const MOST = 999;

/** The number due on the toolbar button; nothing is done where it is there already. */
export async function showBadge(db: Db): Promise<void> {
  const count = await dueCount(db);
  const text = badgeText(count);
  if (count <= MOST && (await browser.action.getBadgeText({})) === text) return;
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: '#b3261e' });
  if (count > 0) await loadTexts();
  await browser.action.setTitle({
    title: count > 0 ? `Fifth Touch: ${t('reminders.badge', { count })}` : 'Fifth Touch',
  });
}

/** Four characters fit. */
export function badgeText(count: number): string {
  if (count === 0) return '';
  return count > MOST ? `${MOST}+` : String(count);
}
