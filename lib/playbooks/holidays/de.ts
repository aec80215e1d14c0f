import type { HolidayCalendar } from '../../domain/hours/holidays';

/** Holidays of all sixteen states; the others differ by state. */
export const de: HolidayCalendar = {
  region: 'DE',
  name: 'Germany',
  rules: [
    { name: "New Year's Day", date: '01-01' },
    { name: 'Good Friday', easter: -2 },
    { name: 'Easter Monday', easter: 1 },
    { name: 'Labour Day', date: '05-01' },
    { name: 'Ascension Day', easter: 39 },
    { name: 'Whit Monday', easter: 50 },
    { name: 'German Unity Day', date: '10-03' },
    { name: 'Christmas Day', date: '12-25' },
    { name: 'Second Day of Christmas', date: '12-26' },
  ],
};
