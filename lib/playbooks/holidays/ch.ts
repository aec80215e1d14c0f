import type { HolidayCalendar } from '../../domain/hours/holidays';

/** Only 1 August is federal law; the others are kept by nearly every canton. */
export const ch: HolidayCalendar = {
  region: 'CH',
  name: 'Switzerland',
  rules: [
    { name: "New Year's Day", date: '01-01' },
    { name: 'Good Friday', easter: -2 },
    { name: 'Easter Sunday', easter: 0 },
    { name: 'Easter Monday', easter: 1 },
    { name: 'Ascension Day', easter: 39 },
    { name: 'Whit Sunday', easter: 49 },
    { name: 'Whit Monday', easter: 50 },
    { name: 'National Day', date: '08-01' },
    { name: 'Day of Prayer', weekday: 7, nth: 3, month: 9 },
    { name: 'Christmas Day', date: '12-25' },
    { name: "St Stephen's Day", date: '12-26' },
  ],
};
