import type { HolidayCalendar } from '../../domain/hours/holidays';

/** Matariki follows the moon: the days set by law so far. */
export const nz: HolidayCalendar = {
  region: 'NZ',
  name: 'New Zealand',
  rules: [
    { name: "New Year's Day", date: '01-01', observed: { on: { 6: 2, 7: 2 } } },
    { name: "Day after New Year's Day", date: '01-02', observed: { on: { 6: 2, 7: 2 } } },
    { name: 'Waitangi Day', date: '02-06', observed: { on: { 6: 2, 7: 1 } } },
    { name: 'Good Friday', easter: -2 },
    { name: 'Easter Monday', easter: 1 },
    { name: 'Anzac Day', date: '04-25', observed: { on: { 6: 2, 7: 1 } } },
    { name: "King's Birthday", weekday: 1, nth: 1, month: 6 },
    {
      name: 'Matariki',
      days: [
        '2024-06-28',
        '2025-06-20',
        '2026-07-10',
        '2027-06-25',
        '2028-07-14',
        '2029-07-06',
        '2030-06-21',
      ],
    },
    { name: 'Labour Day', weekday: 1, nth: 4, month: 10 },
    { name: 'Christmas Day', date: '12-25', observed: { on: { 6: 2, 7: 2 } } },
    { name: 'Boxing Day', date: '12-26', observed: { on: { 6: 2, 7: 2 } } },
  ],
};
