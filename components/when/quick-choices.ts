import {
  addDays,
  type Clock,
  clockOf,
  dayOf,
  HOUR,
  type Instant,
  instantOf,
  weekday,
  type When,
  type Zone,
} from '@/lib/domain/time/calendar';
import { plus } from '@/lib/domain/time/instant';
import { parseWhen } from '@/lib/domain/time/when';
import { t } from '@/lib/i18n';

/** `words`: by what it is remembered, and read again another day. */
export type QuickChoice = { words: string; label: string; when: When };

const MORNING = '09:00' as Clock;
const MOST = 5;
/** More than are remembered: what was never used comes after all that was. */
const MANY = 1000;

/**
 * What is offered at one tap: the rep's own choices (`presets`), the one used last first; without any, what the rep last chose or wrote first, then the answers most often given: in
 * an hour or two, tomorrow morning, next Monday. Words that mean nothing any more, or a time that is past,
 * are left out.
 */
export function quickChoices(
  now: Instant,
  zone: Zone,
  recent: readonly string[] = [],
  presets: readonly string[] | null = null,
): QuickChoice[] {
  if (presets) {
    const place = (words: string) => (recent.indexOf(words.toLowerCase()) + MANY) % MANY;
    return presets.toSorted((a, b) => place(a) - place(b)).flatMap((words) => readChoice(words, now, zone));
  }
  const usual = usualChoices(now, zone);
  const known = (words: string) => usual.find((one) => one.words === words);
  const own = recent.flatMap((words): QuickChoice[] => {
    const usually = known(words);
    return usually ? [usually] : readChoice(words, now, zone);
  });
  return [...own, ...usual.filter((one) => !own.includes(one))].slice(0, MOST);
}

/** None where the words say no time, or one that is past. */
function readChoice(words: string, now: Instant, zone: Zone): QuickChoice[] {
  const when = parseWhen(words, now, zone);
  return when && instantOf(when.day, when.time, zone) > now ? [{ words, label: words, when }] : [];
}

function usualChoices(now: Instant, zone: Zone): QuickChoice[] {
  const today = dayOf(now, zone);
  const later = plus(now, 2 * HOUR);
  return [
    {
      words: 'two-hours',
      label: t('now.when.two-hours'),
      when: { day: dayOf(later, zone), time: clockOf(later, zone) },
    },
    { words: 'tomorrow', label: t('now.when.tomorrow'), when: { day: addDays(today, 1), time: MORNING } },
    {
      words: 'monday',
      label: t('now.when.monday'),
      when: { day: addDays(today, 8 - weekday(today)), time: MORNING },
    },
  ];
}
