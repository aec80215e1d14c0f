/** Spans in milliseconds. They lie apart from the calendar for what is loaded before it. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
