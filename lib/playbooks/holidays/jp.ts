import type { HolidayCalendar } from '../../domain/hours/holidays';

/** A holiday on a Sunday is also kept on the next day that is none; a weekday between two holidays is one. */
export const jp: HolidayCalendar = {
  region: 'JP',
  name: 'Japan',
  between: "Citizens' Holiday",
  rules: [
    { name: "New Year's Day", date: '01-01', observed: { on: { 7: 1 }, free: true } },
    { name: 'Coming of Age Day', weekday: 1, nth: 2, month: 1 },
    { name: 'National Foundation Day', date: '02-11', observed: { on: { 7: 1 }, free: true } },
    { name: "Emperor's Birthday", date: '02-23', from: 2020, observed: { on: { 7: 1 }, free: true } },
    { name: 'Vernal Equinox Day', equinox: 'march', observed: { on: { 7: 1 }, free: true } },
    { name: 'Showa Day', date: '04-29', observed: { on: { 7: 1 }, free: true } },
    { name: 'Constitution Memorial Day', date: '05-03', observed: { on: { 7: 1 }, free: true } },
    { name: 'Greenery Day', date: '05-04', observed: { on: { 7: 1 }, free: true } },
    { name: "Children's Day", date: '05-05', observed: { on: { 7: 1 }, free: true } },
    { name: 'Marine Day', weekday: 1, nth: 3, month: 7 },
    { name: 'Mountain Day', date: '08-11', from: 2016, observed: { on: { 7: 1 }, free: true } },
    { name: 'Respect for the Aged Day', weekday: 1, nth: 3, month: 9 },
    { name: 'Autumnal Equinox Day', equinox: 'september', observed: { on: { 7: 1 }, free: true } },
    { name: 'Sports Day', weekday: 1, nth: 2, month: 10 },
    { name: 'Culture Day', date: '11-03', observed: { on: { 7: 1 }, free: true } },
    { name: 'Labour Thanksgiving Day', date: '11-23', observed: { on: { 7: 1 }, free: true } },
  ],
};
