import type { HolidayCalendar } from '../../domain/hours/holidays';

/** General holidays of the Canada Labour Code. On a weekend they are kept on the next weekday. */
export const ca: HolidayCalendar = {
  region: 'CA',
  name: 'Canada',
  rules: [
    { name: "New Year's Day", date: '01-01', observed: { on: { 6: 2, 7: 1 } } },
    { name: 'Good Friday', easter: -2 },
    { name: 'Victoria Day', weekday: 1, before: '05-25' },
    { name: 'Canada Day', date: '07-01', observed: { on: { 6: 2, 7: 1 } } },
    { name: 'Labour Day', weekday: 1, nth: 1, month: 9 },
    {
      name: 'National Day for Truth and Reconciliation',
      date: '09-30',
      from: 2021,
      observed: { on: { 6: 2, 7: 1 } },
    },
    { name: 'Thanksgiving Day', weekday: 1, nth: 2, month: 10 },
    { name: 'Remembrance Day', date: '11-11', observed: { on: { 6: 2, 7: 1 } } },
    { name: 'Christmas Day', date: '12-25', observed: { on: { 6: 2, 7: 2 } } },
    { name: 'Boxing Day', date: '12-26', observed: { on: { 6: 2, 7: 2 } } },
  ],
};
