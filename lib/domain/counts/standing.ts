import type { Course } from '../metrics/course';
import { isOpen, nextDue } from '../metrics/open-leads';
import { DAY, type Instant } from '../time/calendar';

/** How an open lead stands: its next step is more than a day late, it has none, or neither. */
export type Standing = 'late' | 'none' | 'fine';

/** A day is late, not an hour: the rest of today is still to come. */
const SLIPPING_MS = DAY;

/** How an open lead stands at a moment, and whether its next step is due within seven days; null of one that is over. */
export function standingOf(course: Course, now: Instant): { how: Standing; planned: boolean } | null {
  if (!isOpen(course)) return null;
  const due = nextDue(course, now);
  if (due === null) return { how: 'none', planned: false };
  return { how: now - due > SLIPPING_MS ? 'late' : 'fine', planned: due <= now + 7 * DAY };
}
