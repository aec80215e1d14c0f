import type { HolidayCalendar } from '../../domain/hours/holidays';

export const at: HolidayCalendar = {
  region: 'AT',
  name: 'Austria',
  rules: [
    { name: "New Year's Day", date: '01-01' },
    { name: 'Epiphany', date: '01-06' },
    { name: 'Easter Monday', easter: 1 },
    { name: 'Labour Day', date: '05-01' },
    { name: 'Ascension Day', easter: 39 },
    { name: 'Whit Monday', easter: 50 },
    { name: 'Corpus Christi', easter: 60 },
    { name: 'Assumption Day', date: '08-15' },
    { name: 'National Day', date: '10-26' },
    { name: "All Saints' Day", date: '11-01' },
    { name: 'Immaculate Conception', date: '12-08' },
    { name: 'Christmas Day', date: '12-25' },
    { name: "St Stephen's Day", date: '12-26' },
  ],
};
