import type { HolidayCalendar } from '../../domain/hours/holidays';

/** Great Prayer Day ended after 2023. */
export const dk: HolidayCalendar = {
  region: 'DK',
  name: 'Denmark',
  rules: [
    { name: "New Year's Day", date: '01-01' },
    { name: 'Maundy Thursday', easter: -3 },
    { name: 'Good Friday', easter: -2 },
    { name: 'Easter Sunday', easter: 0 },
    { name: 'Easter Monday', easter: 1 },
    { name: 'Great Prayer Day', easter: 26, to: 2023 },
    { name: 'Ascension Day', easter: 39 },
    { name: 'Whit Sunday', easter: 49 },
    { name: 'Whit Monday', easter: 50 },
    { name: 'Christmas Day', date: '12-25' },
    { name: 'Second Day of Christmas', date: '12-26' },
  ],
};
