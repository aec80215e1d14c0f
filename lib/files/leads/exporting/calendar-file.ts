import { type Instant, instantOf } from '../../../domain/time/calendar';
import type { Lead } from '../../../domain/lead/lead';
import { foldedLine, lineValue } from './content-lines';

/**
 * A due touch in a calendar: whose, and in whose words. `title` is what the calendar shows, `text` what it
 * says when opened.
 */
export type CalendarEntry = { lead: Pick<Lead, 'id' | 'enrolment'>; title: string; text: string };

const MINUTES = 15;

/**
 * The next touch of each lead as an iCalendar file (RFC 5545), so that a telephone reminds of it without a
 * server. A time that belongs to the rep floats: it is nine o'clock wherever the telephone is. Another is a
 * moment. One lead's touch has the same id in every such file, so that importing a later one replaces it.
 * Leads without a next touch are left out.
 */
export function* calendarPieces(entries: Iterable<CalendarEntry>, now: Instant): Generator<string> {
  const lines = (all: readonly string[]) => all.map(foldedLine).join('');
  yield lines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Fifth Touch//Due touches//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
  ]);
  for (const { lead, title, text } of entries) {
    const next = lead.enrolment?.next;
    if (!next) continue;
    const { day, time, zone, floats } = next.due;
    const start = floats ? `${day}T${time}:00` : utc(instantOf(day, time, zone));
    yield lines([
      'BEGIN:VEVENT',
      `UID:${lead.id}@fifth-touch`,
      `DTSTAMP:${compact(utc(now))}`,
      `SEQUENCE:${next.touch}`,
      `DTSTART:${compact(start)}`,
      `DURATION:PT${MINUTES}M`,
      `SUMMARY:${lineValue(title)}`,
      ...(text === '' ? [] : [`DESCRIPTION:${lineValue(text)}`]),
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${lineValue(title)}`,
      'TRIGGER:PT0M',
      'END:VALARM',
      'END:VEVENT',
    ]);
  }
  yield lines(['END:VCALENDAR']);
}

function utc(at: Instant): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

function compact(time: string): string {
  return time.replace(/[-:]/g, '');
}
