import type { HolidayCalendar } from '../../domain/hours/holidays';

export const se: HolidayCalendar = {
  region: 'SE',
  name: 'Sweden',
  rules: [
    { name: "New Year's Day", date: '01-01' },
    { name: 'Epiphany', date: '01-06' },
    { name: 'Good Friday', easter: -2 },
    { name: 'Easter Sunday', easter: 0 },
    { name: 'Easter Monday', easter: 1 },
    { name: 'Labour Day', date: '05-01' },
    { name: 'Ascension Day', easter: 39 },
    { name: 'Whit Sunday', easter: 49 },
    { name: 'National Day', date: '06-06', from: 2005 },
    { name: 'Midsummer Day', weekday: 6, onOrAfter: '06-20' },
    { name: "All Saints' Day", weekday: 6, onOrAfter: '10-31' },
    { name: 'Christmas Day', date: '12-25' },
    { name: 'Second Day of Christmas', date: '12-26' },
  ],
};
