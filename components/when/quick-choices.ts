import {
  addDays,
  type Clock,
  clockOf,
  dayOf,
  HOUR,
  type Instant,
  weekday,
  type Zone,
} from '@/lib/domain/time/calendar';
import type { When } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';

const MORNING = '09:00' as Clock;

/** The answers most often given: in an hour or two, tomorrow morning, next Monday. */
export function quickChoices(now: Instant, zone: Zone): { label: string; when: When }[] {
  const today = dayOf(now, zone);
  const later = (now + 2 * HOUR) as Instant;
  return [
    { label: t('now.when.two-hours'), when: { day: dayOf(later, zone), time: clockOf(later, zone) } },
    { label: t('now.when.tomorrow'), when: { day: addDays(today, 1), time: MORNING } },
    { label: t('now.when.monday'), when: { day: addDays(today, 8 - weekday(today)), time: MORNING } },
  ];
}
