import type { HolidayCalendar } from '../../domain/hours/holidays';

export const fi: HolidayCalendar = {
  region: 'FI',
  name: 'Finland',
  rules: [
    { name: "New Year's Day", date: '01-01' },
    { name: 'Epiphany', date: '01-06' },
    { name: 'Good Friday', easter: -2 },
    { name: 'Easter Sunday', easter: 0 },
    { name: 'Easter Monday', easter: 1 },
    { name: 'May Day', date: '05-01' },
    { name: 'Ascension Day', easter: 39 },
    { name: 'Whit Sunday', easter: 49 },
    { name: 'Midsummer Day', weekday: 6, onOrAfter: '06-20' },
    { name: "All Saints' Day", weekday: 6, onOrAfter: '10-31' },
    { name: 'Independence Day', date: '12-06' },
    { name: 'Christmas Day', date: '12-25' },
    { name: "St Stephen's Day", date: '12-26' },
  ],
};
