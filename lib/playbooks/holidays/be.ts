import type { HolidayCalendar } from '../../domain/hours/holidays';

export const be: HolidayCalendar = {
  region: 'BE',
  name: 'Belgium',
  rules: [
    { name: "New Year's Day", date: '01-01' },
    { name: 'Easter Monday', easter: 1 },
    { name: 'Labour Day', date: '05-01' },
    { name: 'Ascension Day', easter: 39 },
    { name: 'Whit Monday', easter: 50 },
    { name: 'National Day', date: '07-21' },
    { name: 'Assumption Day', date: '08-15' },
    { name: "All Saints' Day", date: '11-01' },
    { name: 'Armistice Day', date: '11-11' },
    { name: 'Christmas Day', date: '12-25' },
  ],
};
