import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { labelOf, ownTime, type Story } from '@/lib/domain/learning/own-time';
import { seeded } from '@/lib/domain/seeded';
import { DAY } from '@/lib/domain/time/calendar';

const won = (savedAt: number, took: number): Story => ({
  savedAt,
  outcome: { won: true, at: savedAt + took },
});
const open = (savedAt: number): Story => ({ savedAt, outcome: null });

describe('the time within which nine of ten wins come', () => {
  it('is not known from fewer than ten wins', () => {
    expect(
      ownTime(
        Array.from({ length: 9 }, () => won(0, DAY)),
        100 * DAY,
      ),
    ).toBeNull();
  });

  it('is the plain ninth of ten where every lead is old enough', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 10, maxLength: 60 }), (days) => {
        const sorted = days.toSorted((a, b) => a - b);
        const found = ownTime(
          days.map((day) => won(0, day * DAY)),
          1000 * DAY,
        );
        expect(found).toBe(sorted[Math.ceil(0.9 * days.length - 1e-9) - 1]! * DAY);
      }),
    );
  });

  it('sees through a young pipeline that has only had its quick wins', () => {
    const random = seeded(11);
    // 400 leads a year, wins after 60 days on average; looked at after 100 days of a growing pipeline.
    const stories = Array.from({ length: 2000 }, () => {
      const savedAt = 100 * DAY * Math.sqrt(random());
      return won(savedAt, -60 * DAY * Math.log(random()));
    });
    const now = 100 * DAY;
    const seen = stories.filter(({ outcome }) => outcome!.at <= now);
    const naive = seen.map(({ savedAt, outcome }) => outcome!.at - savedAt).sort((a, b) => a - b)[
      Math.ceil(0.9 * seen.length) - 1
    ]!;
    // Of wins within 100 days nine of ten come within about 76.
    expect(naive / DAY).toBeLessThan(60);
    expect(ownTime(seen, now)! / DAY).toBeGreaterThan(68);
  });

  it('a clock gone wrong is no reason to stop', () => {
    const stories = Array.from({ length: 20 }, (_, nth) => won(nth * DAY, -5 * DAY + nth * DAY));
    expect(ownTime(stories, 3 * DAY)).toBeGreaterThanOrEqual(0);
  });
});

describe('what a lead counts for', () => {
  const time = 14 * DAY;

  it('silence is no loss before its own time, and is one from then on', () => {
    expect(labelOf(open(0), time, time)).toBeNull();
    expect(labelOf(open(0), time + 1, time)).toEqual({ won: false, knownAt: time });
  });

  it('nor ever while nobody knows how long a win takes', () => {
    expect(labelOf(open(0), 1000 * DAY, null)).toBeNull();
  });

  it('a win that comes late is a win, a loss that is said is a loss at once', () => {
    expect(labelOf(won(0, 90 * DAY), 100 * DAY, time)).toEqual({ won: true, knownAt: 90 * DAY });
    expect(labelOf({ savedAt: 0, outcome: { won: false, at: DAY } }, DAY, time)).toEqual({
      won: false,
      knownAt: DAY,
    });
  });
});
