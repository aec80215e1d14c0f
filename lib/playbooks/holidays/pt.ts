import type { HolidayCalendar } from '../../domain/hours/holidays';

export const pt: HolidayCalendar = {
  region: 'PT',
  name: 'Portugal',
  rules: [
    { name: "New Year's Day", date: '01-01' },
    { name: 'Good Friday', easter: -2 },
    { name: 'Easter Sunday', easter: 0 },
    { name: 'Freedom Day', date: '04-25' },
    { name: 'Labour Day', date: '05-01' },
    { name: 'Corpus Christi', easter: 60 },
    { name: 'Portugal Day', date: '06-10' },
    { name: 'Assumption Day', date: '08-15' },
    { name: 'Republic Day', date: '10-05' },
    { name: "All Saints' Day", date: '11-01' },
    { name: 'Restoration of Independence', date: '12-01' },
    { name: 'Immaculate Conception', date: '12-08' },
    { name: 'Christmas Day', date: '12-25' },
  ],
};
