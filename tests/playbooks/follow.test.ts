import { describe, expect, it } from 'vitest';

import { daysOf, followed, gaps, planned, playbookOf } from './simulated';

type Tier = Parameters<typeof planned>[1]['tier'];

/** What the sections of the five systems say of how many touches a cadence has. */
const COUNTS: readonly [string, Tier, number][] = [
  ['four-layers', 'hot', 3],
  ['four-layers', 'warm', 5],
  ['four-layers', 'cold', 3],
  ['four-layers', 'unqualified', 12],
  ['tiered-it', 'hot', 5],
  ['tiered-it', 'warm', 5],
  ['tiered-it', 'cold', 3],
  ['tiered-it', 'unqualified', 12],
  ['seven-components', 'hot', 8],
  ['seven-components', 'warm', 10],
  ['seven-components', 'cold', 12],
  ['seven-components', 'unqualified', 4],
  ['speed-to-lead', 'hot', 14],
  ['speed-to-lead', 'warm', 12],
  ['speed-to-lead', 'cold', 4],
  ['speed-to-lead', 'unqualified', 4],
  ['four-stages', 'hot', 6],
  ['four-stages', 'warm', 6],
  ['four-stages', 'cold', 4],
  ['four-stages', 'unqualified', 6],
];

describe.each(COUNTS)('%s, %s', (id, tier, count) => {
  const lines = planned(id, { tier });
  const on = followed(id, { tier });

  it(`a plan is its cadence: ${count} touches`, () => {
    expect(lines).toHaveLength(count);
    // The quarterly touches of the unqualified go on past the 400 days.
    if (tier !== 'unqualified') expect(lines.at(-1)?.touch).toBe(lines.at(-1)?.of);
  });

  it('followed, it begins the same, and nobody is touched past 400 days', () => {
    expect(on.slice(0, count)).toEqual(lines);
    for (const day of daysOf(on)) expect(day).toBeLessThanOrEqual(400);
  });

  it('followed, each cadence is counted from one, and no touch of it is left out', () => {
    on.forEach(({ touch, of }, n) => {
      const before = on[n - 1];
      expect(touch).toBe(before && before.touch < before.of ? before.touch + 1 : 1);
      expect(touch).toBeLessThanOrEqual(of);
    });
  });

  it('followed, two touches are never within the hour', () => {
    for (const gap of gaps(on.map(({ at }) => Date.parse(`${at}:00Z`))))
      expect(gap).toBeGreaterThanOrEqual(3_600_000);
  });
});

describe('what comes after a cadence that nobody answered', () => {
  it.each(playbookOf('four-stages').stages.map(({ id }) => id))(
    'four-stages, %s: the break-up, then a mail a month',
    (stage) => {
      const after = followed('four-stages', { tier: 'warm', stage }).slice(6);
      expect(after).toHaveLength(12);
      expect(after.every(({ channel, of }) => channel === 'email' && of === 12)).toBe(true);
      for (const gap of gaps(daysOf(after))) expect(Math.abs(gap - 30)).toBeLessThanOrEqual(2);
    },
  );

  it.each(['hot', 'warm', 'cold'] as const)('seven-components, %s: a quarterly mail', (tier) => {
    const lines = followed('seven-components', { tier });
    const after = lines.slice(planned('seven-components', { tier }).length);
    expect(after.length).toBeGreaterThanOrEqual(2);
    expect(after.every(({ channel }) => channel === 'email')).toBe(true);
    // A day on which the rep does not work moves a mail that needs nobody.
    for (const gap of gaps(daysOf(after))) expect(Math.abs(gap - 90)).toBeLessThanOrEqual(2);
  });

  it('four-layers: hot goes on as warm, warm as cold, cold as a mail a month', () => {
    const lines = followed('four-layers', { tier: 'hot' });
    expect(lines.filter(({ touch }) => touch === 1).map(({ of }) => of)).toEqual([3, 5, 3, 12]);
  });

  it('speed-to-lead: hot and warm are archived and left alone', () => {
    for (const tier of ['hot', 'warm'] as const)
      expect(followed('speed-to-lead', { tier })).toEqual(planned('speed-to-lead', { tier }));
  });
});
