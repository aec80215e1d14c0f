import type { HolidayCalendar } from '../../domain/hours/holidays';

export const it: HolidayCalendar = {
  region: 'IT',
  name: 'Italy',
  rules: [
    { name: "New Year's Day", date: '01-01' },
    { name: 'Epiphany', date: '01-06' },
    { name: 'Easter Sunday', easter: 0 },
    { name: 'Easter Monday', easter: 1 },
    { name: 'Liberation Day', date: '04-25' },
    { name: 'Labour Day', date: '05-01' },
    { name: 'Republic Day', date: '06-02' },
    { name: 'Assumption Day', date: '08-15' },
    { name: "St Francis's Day", date: '10-04', from: 2026 },
    { name: "All Saints' Day", date: '11-01' },
    { name: 'Immaculate Conception', date: '12-08' },
    { name: 'Christmas Day', date: '12-25' },
    { name: "St Stephen's Day", date: '12-26' },
  ],
};
