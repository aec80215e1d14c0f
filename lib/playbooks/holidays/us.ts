import type { HolidayCalendar } from '../../domain/hours/holidays';

/** Federal holidays: one on a Saturday is observed the Friday before, one on a Sunday the Monday after. */
export const us: HolidayCalendar = {
  region: 'US',
  name: 'United States',
  rules: [
    { name: "New Year's Day", date: '01-01', observed: { on: { 6: -1, 7: 1 } } },
    { name: 'Martin Luther King Jr. Day', weekday: 1, nth: 3, month: 1 },
    { name: "Washington's Birthday", weekday: 1, nth: 3, month: 2 },
    { name: 'Memorial Day', weekday: 1, nth: -1, month: 5 },
    { name: 'Juneteenth', date: '06-19', from: 2021, observed: { on: { 6: -1, 7: 1 } } },
    { name: 'Independence Day', date: '07-04', observed: { on: { 6: -1, 7: 1 } } },
    { name: 'Labor Day', weekday: 1, nth: 1, month: 9 },
    { name: 'Columbus Day', weekday: 1, nth: 2, month: 10 },
    { name: 'Veterans Day', date: '11-11', observed: { on: { 6: -1, 7: 1 } } },
    { name: 'Thanksgiving Day', weekday: 4, nth: 4, month: 11 },
    { name: 'Christmas Day', date: '12-25', observed: { on: { 6: -1, 7: 1 } } },
  ],
};
