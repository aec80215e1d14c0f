import type { HolidayCalendar } from '../../domain/hours/holidays';

export const no: HolidayCalendar = {
  region: 'NO',
  name: 'Norway',
  rules: [
    { name: "New Year's Day", date: '01-01' },
    { name: 'Maundy Thursday', easter: -3 },
    { name: 'Good Friday', easter: -2 },
    { name: 'Easter Sunday', easter: 0 },
    { name: 'Easter Monday', easter: 1 },
    { name: 'Labour Day', date: '05-01' },
    { name: 'Constitution Day', date: '05-17' },
    { name: 'Ascension Day', easter: 39 },
    { name: 'Whit Sunday', easter: 49 },
    { name: 'Whit Monday', easter: 50 },
    { name: 'Christmas Day', date: '12-25' },
    { name: 'Second Day of Christmas', date: '12-26' },
  ],
};
