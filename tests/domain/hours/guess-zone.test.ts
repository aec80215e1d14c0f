import { describe, expect, it } from 'vitest';

import { guessZone } from '@/lib/domain/hours/guess-zone';
import { instant } from '@/lib/domain/time/instant';

import { at } from '../sample';

const NOW = at('2026-03-02 10:00');
const fieldsOf = (values: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      { value, origin: { from: 'rep' as const, at: instant(0) } },
    ]),
  );
const guess = (values: Record<string, string>, phones: string[] = []) =>
  guessZone(fieldsOf(values), phones, NOW);

describe('the country tells the time', () => {
  it.each([
    ['Sweden', 'Europe/Stockholm'],
    ['JP', 'Asia/Tokyo'],
    ['GB-SCT', 'Europe/London'],
    // Two names, one time.
    ['Deutschland', 'Europe/Berlin'],
    ['MY', 'Asia/Kuala_Lumpur'],
  ])('%s', (country, zone) => {
    expect(guess({ country })).toEqual({ zone, by: country });
  });

  it.each(['US', 'Canada', 'Australia', 'Portugal', 'Spain', 'China', 'Atlantis'])(
    '%s does not',
    (country) => {
      expect(guess({ country })).toBeNull();
    },
  );

  it('before the telephone does, which settles nothing where the country has several', () => {
    expect(guess({ country: 'Norway', phone: '+81 90 1234 5678' })?.zone).toBe('Europe/Oslo');
    expect(guess({ country: 'US', phone: '+46 8 5550 1290' })).toBeNull();
  });
});

describe('the prefix of the telephone tells it', () => {
  it.each([
    ['+46 8 5550 1290', 'Europe/Stockholm', '+46'],
    ['0049 30 123456', 'Europe/Berlin', '+49'],
    // A mobile number of Guernsey and one of London look alike; so do their clocks.
    ['+44 7911 123456', 'Europe/London', '+44'],
  ])('%s', (phone, zone, by) => {
    expect(guess({ phone })).toEqual({ zone, by });
    expect(guess({}, [phone])).toEqual({ zone, by });
  });

  it.each(['+1 202 555 0123', '+7 495 123 4567', '+351 21 123 4567', '+800 1234 5678', '020 7946 0000', 'x'])(
    '%s does not',
    (phone) => {
      expect(guess({ phone })).toBeNull();
    },
  );

  it('and two telephones of two countries do not', () => {
    expect(guess({ phone: '+46 8 5550 1290' }, ['+44 20 7946 0000'])).toBeNull();
    expect(guess({ phone: '+46 8 5550 1290' }, ['+46 8 5550 1291'])?.zone).toBe('Europe/Stockholm');
  });
});

it('nothing known, nothing guessed', () => {
  expect(guess({})).toBeNull();
});
