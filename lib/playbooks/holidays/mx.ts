import type { HolidayCalendar } from '../../domain/hours/holidays';

/** The day a president takes office moved from 1 December to 1 October with 2024. */
export const mx: HolidayCalendar = {
  region: 'MX',
  name: 'Mexico',
  rules: [
    { name: "New Year's Day", date: '01-01' },
    { name: 'Constitution Day', weekday: 1, nth: 1, month: 2 },
    { name: "Benito Juárez's Birthday", weekday: 1, nth: 3, month: 3 },
    { name: 'Labour Day', date: '05-01' },
    { name: 'Independence Day', date: '09-16' },
    { name: 'Presidential Inauguration', date: '10-01', from: 2024, every: 6 },
    { name: 'Revolution Day', weekday: 1, nth: 3, month: 11 },
    { name: 'Christmas Day', date: '12-25' },
  ],
};
