import { DAY, HOUR, MINUTE } from '@/lib/domain/time/spans';
import { t } from '@/lib/i18n';

const LANGUAGE = 'en-GB';

// A formatter costs a tenth of a millisecond to make; a list asks for hundreds.
const made = new Map<string, Intl.DateTimeFormat>();
function format(at: number, zone: string, options: Intl.DateTimeFormatOptions): string {
  const key = zone + JSON.stringify(options);
  const found = made.get(key) ?? new Intl.DateTimeFormat(LANGUAGE, { ...options, timeZone: zone });
  made.set(key, found);
  return found.format(at).replace(',', '');
}

/** `10:42` where `zone` is. */
export const clock = (at: number, zone: string) =>
  format(at, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const dayKey = (at: number, zone: string) =>
  format(at, zone, { year: 'numeric', month: '2-digit', day: '2-digit' });

/**
 * A day as a person says it: today, tomorrow, `Tue` within the last days, `Thu 5 Mar`, and the year when it
 * is another.
 */
export function dayWords(at: number, now: number, zone: string): string {
  const day = dayKey(at, zone);
  if (day === dayKey(now, zone)) return t('now.time.today');
  if (day === dayKey(now + DAY, zone)) return t('now.time.tomorrow');
  if (day === dayKey(now - DAY, zone)) return t('now.time.yesterday');
  if (at < now && now - at < 6 * DAY) return format(at, zone, { weekday: 'short' });
  const year = day.slice(-4) === dayKey(now, zone).slice(-4) ? {} : { year: 'numeric' as const };
  return format(at, zone, {
    day: 'numeric',
    month: 'short',
    ...(at > now && !('year' in year) && { weekday: 'short' as const }),
    ...year,
  });
}

/** When a button was pressed, within a sentence: `today at 15:40`, `on Friday 16:02`, `on 3 Mar 16:02`. */
export function pressedWords(at: number, now: number, zone: string): string {
  const time = clock(at, zone);
  if (dayKey(at, zone) === dayKey(now, zone)) return t('now.unanswered.today', { time });
  const lately = at < now && now - at < 6 * DAY;
  const day = lately ? format(at, zone, { weekday: 'long' }) : dayWords(at, now, zone);
  return t('now.unanswered.on-day', { day, time });
}

/** When something happened: the hour of today, the day of any other. */
export function pastWords(at: number, now: number, zone: string): string {
  return dayKey(at, zone) === dayKey(now, zone) ? clock(at, zone) : dayWords(at, now, zone);
}

/** The same of a wall day, `2026-03-05`, which is in no zone. */
export const wallDayWords = (day: string, now: number) =>
  dayWords(Date.parse(`${day}T12:00:00Z`), now, 'UTC');

/** The day and the hour. */
export const momentWords = (at: number, now: number, zone: string) =>
  t('now.time.at', { day: dayWords(at, now, zone), time: clock(at, zone) });

/** `soon`: an SLA ends within the hour. */
export type DueWords = { text: string; late: boolean; soon: boolean };

/** When something is due: against the clock where an SLA runs, else by day and hour. Late is a word. */
export function dueWords(due: { at: number; deadline: number | null }, now: number, zone: string): DueWords {
  if (due.deadline !== null) {
    const left = due.deadline - now;
    return { text: leftWords(due.deadline, now, zone), late: left < 0, soon: left >= 0 && left < HOUR };
  }
  if (dayKey(due.at, zone) === dayKey(now, zone))
    return { text: due.at <= now ? t('now.due.now') : hour(due.at, zone), late: false, soon: false };
  if (due.at < now)
    return { text: t('now.due.since', { day: dayWords(due.at, now, zone) }), late: true, soon: false };
  return { text: aheadWords(due.at, now, zone), late: false, soon: false };
}

/**
 * What is left until a deadline, as people say it: `12 min left`, `by 14:00`, `by Mon 9:00`, `6 min late`, and
 * `late since 19 Aug` once nobody counts the days.
 */
export function leftWords(deadline: number, now: number, zone: string): string {
  const left = deadline - now;
  if (left < -6 * DAY) return t('now.due.since', { day: dayWords(deadline, now, zone) });
  if (left < 0) return t('now.due.late', { span: spanWords(-left) });
  if (left < HOUR) return t('now.due.left', { span: spanWords(left) });
  return t('now.due.by', { moment: aheadWords(deadline, now, zone) });
}

/** `9:00` of today, `tomorrow 9:00`, `Mon 9:00` within the week, `Thu 5 Mar 9:00`. */
function aheadWords(at: number, now: number, zone: string): string {
  const time = hour(at, zone);
  if (dayKey(at, zone) === dayKey(now, zone)) return time;
  const near = at - now < 6 * DAY && dayKey(at, zone) !== dayKey(now + DAY, zone);
  const day = near ? format(at, zone, { weekday: 'short' }) : dayWords(at, now, zone);
  return t('now.time.at', { day, time });
}

/** `9:00`. */
const hour = (at: number, zone: string) => clock(at, zone).replace(/^0/, '');

/** `4:32` under ten minutes, `14 min`, `3 h`, `2 days`: what a clock counts. */
export function spanWords(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return seconds < 600
    ? `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
    : agoWords(ms);
}

/** How long ago: `1 min`, `14 min`, `3 h`, `2 days`. */
export function agoWords(ms: number): string {
  const minutes = Math.max(1, Math.floor(ms / MINUTE));
  if (minutes < 60) return t('now.time.minutes', { count: minutes });
  if (minutes < 24 * 60) return t('now.time.hours', { count: Math.floor(minutes / 60) });
  return t('now.time.days', { count: Math.floor(minutes / 1440) });
}

/** `Oslo` from `Europe/Oslo`. */
export const cityOf = (zone: string) => zone.split('/').at(-1)!.replaceAll('_', ' ');
