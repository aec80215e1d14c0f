import type { HolidayCalendar } from '../../domain/hours/holidays';

export const fr: HolidayCalendar = {
  region: 'FR',
  name: 'France',
  rules: [
    { name: "New Year's Day", date: '01-01' },
    { name: 'Easter Monday', easter: 1 },
    { name: 'Labour Day', date: '05-01' },
    { name: 'Victory Day', date: '05-08' },
    { name: 'Ascension Day', easter: 39 },
    { name: 'Whit Monday', easter: 50 },
    { name: 'Bastille Day', date: '07-14' },
    { name: 'Assumption Day', date: '08-15' },
    { name: "All Saints' Day", date: '11-01' },
    { name: 'Armistice Day', date: '11-11' },
    { name: 'Christmas Day', date: '12-25' },
  ],
};
