import { describe, expect, it } from 'vitest';
import { type Day } from '@/lib/domain/time/calendar';
import { dueInstant } from '@/lib/domain/lead/due';
import { touchCount } from '@/lib/domain/plan/plan';
import { Cadence } from '@/lib/domain/playbook/cadence';
import { plan as sentences } from '@/lib/i18n/en/plan';
import { at, LONDON, world } from '../sample';
import { cadenceOf } from '../plan-sample';
import { START, ask, codes } from './planned';

describe('touches that repeat', () => {
  const cadence = Cadence.parse({
    ...cadenceOf([{ after: {} }, { after: { days: 10 } }]),
    repeat: { every: { days: 7 }, taper: 2, times: 3, channel: 'email', angle: 'light', script: 'weekly' },
  });

  it('go on after the last, each gap so many times the one before, and end', () => {
    expect(touchCount(cadence)).toBe(5);
    expect([3, 4, 5].map((touch) => ask(touch, { cadence })!.due.day)).toEqual([
      '2026-03-19',
      '2026-04-02',
      '2026-04-30',
    ]);
    expect(ask(3, { cadence })).toMatchObject({ touch: 3, of: 5, script: 'weekly', angle: 'light' });
    expect(ask(6, { cadence })).toBeNull();
  });
});

it('the second run of a repeated hour is not a due time: it would be read as the first', () => {
  const night = world('2026-11-01 00:30', [], {
    zone: 'America/New_York' as never,
    hours: Array.from({ length: 7 }, () => ({ from: '00:00', to: '23:45' })) as never,
  });
  const startedAt = night.now;
  const first = (startedAt + 40 * 60_000) as never;
  const next = ask(
    1,
    {
      startedAt,
      anchor: '2026-11-01' as Day,
      notBefore: startedAt,
      lead: { lastOut: { at: first, channel: 'dm' } },
    },
    night,
  )!;
  expect(`${next.due.day} ${next.due.time}`).toBe('2026-11-01 02:00');
  expect(dueInstant(next.due, night.settings) - first).toBe(110 * 60_000);
});

describe('a due time', () => {
  it('at nine stays at nine when the rep moves from New York to Tokyo', () => {
    const home = world('2026-03-02 09:00', [], { zone: 'America/New_York' as never });
    const start = at('2026-03-02 09:00', 'America/New_York' as never);
    const next = ask(
      2,
      {
        startedAt: start,
        notBefore: start,
        anchor: '2026-03-02' as Day,
        cadence: cadenceOf([{ after: {} }, { after: { days: 2 }, at: '09:00' as never }]),
      },
      home,
    )!;
    expect(dueInstant(next.due, home.settings)).toBe(at('2026-03-04 09:00', 'America/New_York' as never));
    expect(dueInstant(next.due, { zone: 'Asia/Tokyo' as never })).toBe(
      at('2026-03-04 09:00', 'Asia/Tokyo' as never),
    );
  });

  it('at the lead’s hour stays there', () => {
    const next = ask(2, { lead: { zone: 'Europe/Athens' } })!;
    expect(dueInstant(next.due, { zone: 'Asia/Tokyo' as never })).toBe(
      dueInstant(next.due, { zone: LONDON }),
    );
  });
});

it('a rep who never works again still gets an answer, far off and explained', () => {
  const gone = world(START, [], {
    timeOff: [{ from: '2026-03-01' as Day, to: '2030-01-01' as Day, label: '' }],
  });
  const next = ask(2, {}, gone);
  expect(codes(next)).toContain('no-slot');
  expect(next!.due.day > '2027-03-01').toBe(true);
});

it('every reason has its sentence', () => {
  const source = Object.values(
    import.meta.glob('../../../lib/domain/{plan/*,playbook/cadence-touches,hours/*}.ts', {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ).join('\n') as string;
  const used = new Set([...source.matchAll(/'([a-z]+(?:-[a-z]+)*)'/g)].map(([, code]) => code!));
  const given = [...source.matchAll(/because\('([a-z-]+)'/g)].map(([, code]) => code!);
  const known = new Set(Object.keys(sentences).map((key) => key.replace(/_(one|other)$/, '')));
  expect(given.filter((code) => !known.has(code))).toEqual([]);
  expect(
    [...known].filter(
      (code) =>
        !used.has(code) &&
        !/^plan(-start)?-(days|business-days|hours|minutes)$/.test(code) &&
        !code.startsWith('catch-up'),
    ),
  ).toEqual([]);
});
