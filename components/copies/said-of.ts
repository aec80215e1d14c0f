import type { Instant } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';
import type { Compared } from '@/lib/store/safety/compare';
import type { Ending } from '@/lib/store/safety/file-end';

import { dayWords } from '../data/format';

/** A number as it is read: `38,402`. */
export const counted = (count: number) => count.toLocaleString('en-GB');

/** How much is in a copy, in words. */
export const amounts = (leads: number, events: number) => ({
  leads: t('copies.leads', { count: leads, n: counted(leads) }),
  events: t('copies.events', { count: events, n: counted(events) }),
});

/** `1.2 MB`, `14 kB`. */
export function sizeWords(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** What is amiss with a copy, in one sentence; empty where it is whole. `ending`: of the file that it is in. */
export function faultsOf({ events, unreadable, cutOff, twice }: Compared, ending: Ending = 'unsaid'): string {
  return [
    ...(events === 0 ? [t('copies.fault.empty')] : []),
    ...(cutOff ? [t('copies.fault.cut')] : []),
    ...(ending === 'cut-off' ? [t('copies.fault.short')] : []),
    ...(ending === 'changed' ? [t('copies.fault.changed')] : []),
    ...(unreadable > 0 && !(cutOff && unreadable === 1)
      ? [t('copies.fault.unreadable', { count: unreadable })]
      : []),
    ...(twice > 0 ? [t('copies.fault.twice', { count: twice })] : []),
  ].join(', ');
}

/** From when to when, as part of a sentence. */
export function spanOf({ from, to }: Compared, now: Instant, zone: string): string {
  const day = (at: number | null) => (at === null ? '–' : dayWords(at, now, zone));
  const [first, last] = [day(from), day(to)];
  return first === last ? t('copies.day', { day: first }) : t('copies.span', { from: first, to: last });
}
