import type { HolidayCalendar } from '../../domain/hours/holidays';

/** The nationwide days; each community adds its own. */
export const es: HolidayCalendar = {
  region: 'ES',
  name: 'Spain',
  rules: [
    { name: "New Year's Day", date: '01-01' },
    { name: 'Epiphany', date: '01-06' },
    { name: 'Good Friday', easter: -2 },
    { name: 'Labour Day', date: '05-01' },
    { name: 'Assumption Day', date: '08-15' },
    { name: 'National Day', date: '10-12' },
    { name: "All Saints' Day", date: '11-01' },
    { name: 'Constitution Day', date: '12-06' },
    { name: 'Immaculate Conception', date: '12-08' },
    { name: 'Christmas Day', date: '12-25' },
  ],
};
