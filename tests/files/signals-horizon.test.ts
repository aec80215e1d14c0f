import { describe, expect, it } from 'vitest';

import type { Zone } from '@/lib/domain/time/calendar';
import { readSignals } from '@/lib/files/signals';
import { reasonText } from '@/lib/i18n';

import { at, LONDON } from '../domain/sample';

const read = (over: object) =>
  readSignals(
    JSON.stringify([
      { lead: { email: 'ada@byte.example' }, type: 'booked', at: '2026-03-01T09:00', ...over },
    ]),
    LONDON as Zone,
    at('2026-03-02 09:00'),
  );

describe('a moment in a file of signals', () => {
  it.each([
    ['a call of the year 9999', { start: '9999-12-31T09:00' }, '9999-12-31T09:00'],
    ['a call in eleven years', { start: '2037-03-02T09:00' }, '2037-03-02T09:00'],
    ['what was eleven years ago', { at: '2015-03-01' }, '2015-03-01'],
  ])('is refused in words: %s', (_, over, said) => {
    const { signals, problems } = read(over);
    expect(signals).toEqual([]);
    expect(problems.map(({ line, why }) => [line, reasonText(why)])).toEqual([
      [1, `“${said}” is more than ten years away. Check the year.`],
    ]);
  });

  it.each([{ start: '2036-03-01T09:00' }, { at: '2016-03-03' }])('is taken within ten years: %o', (over) =>
    expect(read(over).signals).toHaveLength(1),
  );
});
