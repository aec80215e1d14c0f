import { describe, expect, it } from 'vitest';

import { whenAllowed } from '@/lib/domain/hours/lead-calendar';
import { holidays } from '@/lib/domain/hours/holidays';
import { weekendOf } from '@/lib/domain/hours/weekends';
import { instant } from '@/lib/domain/time/instant';
import { holidayCalendars } from '@/lib/playbooks/holidays';
import { at, world } from '../sample';

const context = { ...world('2026-03-02 10:00', []), holidays: holidays(holidayCalendars, null, 2026) };

/** Whether somebody may be called on a day of the rep's, and why not. */
function call(day: string, fields: Record<string, string>): string[] {
  const hours = { from: at(`${day} 09:00`), to: at(`${day} 17:30`) };
  const lead = {
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [
        name,
        { value, origin: { from: 'rep' as const, at: instant(0) } },
      ]),
    ),
  };
  const { stretches, why } = whenAllowed(hours, 'phone', lead, false, context);
  return stretches.length > 0 ? ['allowed'] : why.map(({ code }) => code);
}

describe('a week as it goes where the lead is', () => {
  it.each([
    ['a country by name', { country: 'Saudi Arabia' }],
    ['a country by code', { country: 'SA' }],
    ['a zone', { zone: 'Asia/Riyadh' }],
    ['a place', { location: 'Riyadh, Saudi Arabia' }],
    ['another country with that week', { country: 'Egypt' }],
    ['and one more', { country: 'Israel' }],
  ])('Friday is a day off, by %s', (_, fields) => {
    expect(call('2026-03-06', fields)).toEqual(['lead-day-off']);
    expect(call('2026-03-05', fields)).toEqual(['allowed']);
  });

  it.each([
    { country: 'Germany' },
    { country: 'de' },
    { zone: 'Europe/Berlin' },
    { country: 'United Arab Emirates' },
    {},
  ])('Friday is a day like others for %j', (fields) => {
    expect(call('2026-03-06', fields)).toEqual(['allowed']);
  });

  it.each(['Germany', 'DE', 'Deutschland', 'Allemagne'])('%s has its holidays', (country) => {
    expect(call('2026-05-01', { country })).toEqual(['lead-holiday-named']);
  });

  it('says nothing where nothing is known', () => {
    expect(weekendOf('Atlantis', undefined)).toBeNull();
    expect(weekendOf(undefined, 'Europe/London')).toBeNull();
    expect(weekendOf('France', 'Asia/Riyadh')).toEqual([6, 7]);
  });
});
