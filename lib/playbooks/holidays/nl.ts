import type { HolidayCalendar } from '../../domain/hours/holidays';

/** King's Day moves to Saturday when it would be a Sunday. */
export const nl: HolidayCalendar = {
  region: 'NL',
  name: 'Netherlands',
  rules: [
    { name: "New Year's Day", date: '01-01' },
    { name: 'Easter Sunday', easter: 0 },
    { name: 'Easter Monday', easter: 1 },
    { name: "King's Day", date: '04-27', from: 2014, observed: { on: { 7: -1 }, instead: true } },
    { name: 'Ascension Day', easter: 39 },
    { name: 'Whit Sunday', easter: 49 },
    { name: 'Whit Monday', easter: 50 },
    { name: 'Christmas Day', date: '12-25' },
    { name: 'Second Day of Christmas', date: '12-26' },
  ],
};
