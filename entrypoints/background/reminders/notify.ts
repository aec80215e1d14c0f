import { browser } from 'wxt/browser';

import { cleanText } from '@/lib/domain/clean-text';
import { clockOf, type Zone } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';
import { reasonText, t } from '@/lib/i18n';
import { loadTexts } from '@/lib/packaged/texts';

import type { Counts, Reminder } from './reminder';

/** Shows them all. Answers whether that worked; if not, the badge and the panel still say what is due. */
export async function notify(reminders: readonly Reminder[], zone: Zone): Promise<boolean> {
  if (reminders.length > 0) await loadTexts();
  let shown = true;
  for (const reminder of reminders) {
    try {
      await browser.notifications.create(reminder.id, options(reminder, zone));
    } catch (error) {
      console.error('notification', error);
      shown = false;
    }
  }
  return shown;
}

function options(reminder: Reminder, zone: Zone) {
  const { title, message } = wordsFor(reminder, zone);
  const buttons =
    reminder.kind === 'test' ? [] : [{ title: t('reminders.open') }, { title: t('reminders.snooze') }];
  return {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
    buttons,
  };
}

/**
 * What a reminder says. A name is text from a page: it is cleaned of what turns the direction of writing or
 * cannot be seen.
 */
export function wordsFor(reminder: Reminder, zone: Zone): { title: string; message: string } {
  const name = (text: string | null) => cleanText(text ?? '', 60) || t('reminders.somebody');
  switch (reminder.kind) {
    case 'daily':
      return {
        title: t('reminders.daily', { count: total(reminder.counts) }),
        message: t('reminders.first', { counts: said(reminder.counts), name: name(reminder.first) }),
      };
    case 'digest':
      return {
        title: t(reminder.away ? 'reminders.away' : 'reminders.digest', { count: reminder.count }),
        message: t('reminders.start', { name: name(reminder.first) }),
      };
    case 'due':
      return {
        title: t('reminders.due', { name: name(reminder.name) }),
        message:
          reminder.deadline === null
            ? t(`words.tier.${reminder.tier}`)
            : t('reminders.by', {
                tier: t(`words.tier.${reminder.tier}`),
                time: clockOf(instant(reminder.deadline), zone),
              }),
      };
    case 'late':
      return {
        title: t('reminders.late', { name: name(reminder.name) }),
        message: t('reminders.late-message'),
      };
    case 'alert':
      return {
        title: name(reminder.name),
        message: cleanText(reminder.label ? reasonText(reminder.label) : reminder.text, 200),
      };
    case 'test':
      return { title: t('reminders.test'), message: t('reminders.test-message') };
  }
}

function total(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function said(counts: Counts): string {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([tier, count]) => t('reminders.of-tier', { count, tier: t(`words.tier.${tier}`) }))
    .join(', ');
}
