import { DAY } from '../../../domain/time/calendar';

const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/**
 * A day as spreadsheets count them (45292 is 1 January 2024), with the time of day as its fraction, as
 * `2024-01-01` or `2024-01-01T09:30`. Null outside the years 1954 to 2119, where a number is hardly a date.
 */
export function serialDate(serial: number, epoch1904 = false): string | null {
  const minutes = Math.round(serial * 1440);
  const at = (epoch1904 ? EPOCH_1904 : EPOCH_1900) + minutes * 60_000;
  const days = (at - EPOCH_1900) / DAY;
  if (!(days >= 20_000 && days < 80_500)) return null;
  const iso = new Date(at).toISOString();
  return minutes % 1440 === 0 ? iso.slice(0, 10) : iso.slice(0, 16);
}

/**
 * A moment as programs count it, in seconds or in thousandths since 1970 (`1767225600`), as
 * `2026-01-01T00:00Z`. Null for what is none, or lies before 2001.
 */
export function countedDate(text: string): string | null {
  if (!/^[1-9]\d{9}(\d{3})?$/.test(text)) return null;
  const at = text.length === 10 ? Number(text) * 1000 : Number(text);
  return `${new Date(at).toISOString().slice(0, 16)}Z`;
}
