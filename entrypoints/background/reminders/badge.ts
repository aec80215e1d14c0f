import { browser } from 'wxt/browser';

import { t } from '@/lib/i18n';
import type { Db } from '@/lib/store/database/db';
import { dueCount } from '@/lib/store/read/due';

/** The number due on the toolbar button. */
export async function showBadge(db: Db): Promise<void> {
  const count = await dueCount(db);
  await browser.action.setBadgeText({ text: badgeText(count) });
  await browser.action.setBadgeBackgroundColor({ color: '#b3261e' });
  await browser.action.setTitle({
    title: count > 0 ? `Fifth Touch: ${t('reminders.badge', { count })}` : 'Fifth Touch',
  });
}

/** Four characters fit. */
export function badgeText(count: number): string {
  if (count === 0) return '';
  return count > 999 ? '999+' : String(count);
}
