import type { HolidayCalendar } from '../../domain/hours/holidays';

/** Bank holidays of England and Wales. */
export const gb: HolidayCalendar = {
  region: 'GB',
  name: 'United Kingdom',
  rules: [
    { name: "New Year's Day", date: '01-01', observed: { on: { 6: 2, 7: 1 } } },
    { name: 'Good Friday', easter: -2 },
    { name: 'Easter Monday', easter: 1 },
    { name: 'Early May bank holiday', weekday: 1, nth: 1, month: 5 },
    { name: 'Spring bank holiday', weekday: 1, nth: -1, month: 5 },
    { name: 'Summer bank holiday', weekday: 1, nth: -1, month: 8 },
    { name: 'Christmas Day', date: '12-25', observed: { on: { 6: 2, 7: 2 } } },
    { name: 'Boxing Day', date: '12-26', observed: { on: { 6: 2, 7: 2 } } },
  ],
};
