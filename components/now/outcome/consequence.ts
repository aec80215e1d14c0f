import type { Outcome } from '@/lib/domain/words';
import { reasonText, t } from '@/lib/i18n';

import { wallDayWords } from '../../data/format';
import type { LeadView } from '@/lib/views/lead-view';

/** What pressing an outcome will do, in a few words: from the same preview that the press will carry out. */
export function consequence(outcome: Outcome, { preview, row }: LeadView, now: number): string {
  const { allowed, asks, status, next, why } = preview[outcome];
  if (!allowed) return why[0] ? reasonText(why[0]) : t('now.then.not-now');
  if (asks === 'next-step') return t('now.then.next-step');
  if (asks === 'sent') return t('now.then.sent');
  if (asks === 'when')
    return row.enrolment?.next
      ? t('now.then.when-holds', { touch: row.enrolment.next.touch })
      : t('now.then.when');
  const channel = next ? t(`words.channel-within.${next.channel}`) : '';
  if (next && (outcome === 'won' || outcome === 'lost'))
    return t('now.then.stops-until', { channel, day: wallDayWords(next.due.day, now) });
  if (next) return t('now.then.next', { touch: next.touch, channel, day: wallDayWords(next.due.day, now) });
  return t(status === outcome || status === row.status ? 'now.then.stops' : 'now.then.status', {
    status: t(`words.status.${status}`),
  });
}
