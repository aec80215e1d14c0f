import { ENOUGH_SENT, interval, type Result } from '@/lib/domain/script-results';
import { t } from '@/lib/i18n';

const percent = (share: number) => Math.round(share * 100);

/** What came of a script so far, with how far that may be from the truth; below the bar only that it is too early. */
export function WhatWorks({ result }: { result: Result | undefined }) {
  const { sent, replied, booked } = result ?? { sent: 0, replied: 0, booked: 0 };
  if (sent === 0) return null;
  if (sent < ENOUGH_SENT) return <p className="px-6 py-3 text-small text-faint">{t('scripts.works.early', { count: sent, bar: ENOUGH_SENT })}</p>;
  const line = (what: 'replied' | 'booked', hits: number) => {
    const { low, high } = interval(hits, sent);
    return t(`scripts.works.${what}`, { share: percent(hits / sent), low: percent(low), high: percent(high) });
  };
  return <p className="px-6 py-3 text-small text-faint">{t('scripts.works.sent', { count: sent })} {line('replied', replied)} {line('booked', booked)}</p>;
}
