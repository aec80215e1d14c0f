import type { HolidayCalendar } from '../../domain/hours/holidays';

/** St Brigid's Day is the first Monday of February, but 1 February itself where that is a Friday. */
export const ie: HolidayCalendar = {
  region: 'IE',
  name: 'Ireland',
  rules: [
    { name: "New Year's Day", date: '01-01' },
    {
      name: "St Brigid's Day",
      date: '02-01',
      from: 2023,
      observed: { on: { 2: 6, 3: 5, 4: 4, 6: 2, 7: 1 }, instead: true },
    },
    { name: "St Patrick's Day", date: '03-17' },
    { name: 'Easter Monday', easter: 1 },
    { name: 'May holiday', weekday: 1, nth: 1, month: 5 },
    { name: 'June holiday', weekday: 1, nth: 1, month: 6 },
    { name: 'August holiday', weekday: 1, nth: 1, month: 8 },
    { name: 'October holiday', weekday: 1, nth: -1, month: 10 },
    { name: 'Christmas Day', date: '12-25' },
    { name: "St Stephen's Day", date: '12-26' },
  ],
};
