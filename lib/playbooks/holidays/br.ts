import type { HolidayCalendar } from '../../domain/hours/holidays';

export const br: HolidayCalendar = {
  region: 'BR',
  name: 'Brazil',
  rules: [
    { name: "New Year's Day", date: '01-01' },
    { name: 'Good Friday', easter: -2 },
    { name: 'Tiradentes Day', date: '04-21' },
    { name: 'Labour Day', date: '05-01' },
    { name: 'Independence Day', date: '09-07' },
    { name: 'Our Lady of Aparecida', date: '10-12' },
    { name: "All Souls' Day", date: '11-02' },
    { name: 'Republic Day', date: '11-15' },
    { name: 'Black Awareness Day', date: '11-20', from: 2024 },
    { name: 'Christmas Day', date: '12-25' },
  ],
};
