import type { HolidayCalendar } from '../../domain/hours/holidays';

export const pl: HolidayCalendar = {
  region: 'PL',
  name: 'Poland',
  rules: [
    { name: "New Year's Day", date: '01-01' },
    { name: 'Epiphany', date: '01-06', from: 2011 },
    { name: 'Easter Sunday', easter: 0 },
    { name: 'Easter Monday', easter: 1 },
    { name: 'Labour Day', date: '05-01' },
    { name: 'Constitution Day', date: '05-03' },
    { name: 'Whit Sunday', easter: 49 },
    { name: 'Corpus Christi', easter: 60 },
    { name: 'Assumption Day', date: '08-15' },
    { name: "All Saints' Day", date: '11-01' },
    { name: 'Independence Day', date: '11-11' },
    { name: 'Christmas Eve', date: '12-24', from: 2025 },
    { name: 'Christmas Day', date: '12-25' },
    { name: 'Second Day of Christmas', date: '12-26' },
  ],
};
