import type { HolidayCalendar } from '../../domain/hours/holidays';

/** The nationwide days; each state adds its own. */
export const au: HolidayCalendar = {
  region: 'AU',
  name: 'Australia',
  rules: [
    { name: "New Year's Day", date: '01-01', observed: { on: { 6: 2, 7: 1 } } },
    { name: 'Australia Day', date: '01-26', observed: { on: { 6: 2, 7: 1 }, instead: true } },
    { name: 'Good Friday', easter: -2 },
    { name: 'Easter Saturday', easter: -1 },
    { name: 'Easter Sunday', easter: 0 },
    { name: 'Easter Monday', easter: 1 },
    { name: 'Anzac Day', date: '04-25' },
    { name: 'Christmas Day', date: '12-25', observed: { on: { 6: 2, 7: 2 } } },
    { name: 'Boxing Day', date: '12-26', observed: { on: { 6: 2, 7: 2 } } },
  ],
};
