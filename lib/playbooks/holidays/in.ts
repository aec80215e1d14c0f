import type { HolidayCalendar } from '../../domain/hours/holidays';

/**
 * The days fixed in the western calendar; those that follow the moon are announced each year and belong into
 * time off.
 */
export const india: HolidayCalendar = {
  region: 'IN',
  name: 'India',
  rules: [
    { name: 'Republic Day', date: '01-26' },
    { name: 'Good Friday', easter: -2 },
    { name: 'Ambedkar Jayanti', date: '04-14' },
    { name: 'Independence Day', date: '08-15' },
    { name: 'Gandhi Jayanti', date: '10-02' },
    { name: 'Christmas Day', date: '12-25' },
  ],
};
