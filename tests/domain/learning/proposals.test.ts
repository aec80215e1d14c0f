import { describe, expect, it } from 'vitest';

import { type Case, count, tabulate } from '@/lib/domain/learning/case';
import { learn } from '@/lib/domain/learning/learn';
import { propose } from '@/lib/domain/learning/proposals';

/** `n` leads in which the rules fired, of which `won` were won. */
const leads = (n: number, won: number, ...rules: string[]): Pick<Case, 'fired' | 'won'>[] =>
  Array.from({ length: n }, (_, nth) => ({
    won: nth < won,
    fired: Object.fromEntries(rules.map((rule) => [rule, 1])),
  }));

describe('given referrals that are won more often than their points say', () => {
  const rules = ['referral', 'download', 'rare'];
  const points = [5, 10, 0];
  const cases = [
    ...leads(160, 64, 'referral'),
    ...leads(400, 52, 'download'),
    ...leads(440, 44),
    ...leads(5, 5, 'rare'),
  ];
  const table = tabulate(rules, cases);
  const counts = count(table);
  const learned = learn(table, counts, points);

  it('proposes more points, with the cases behind it', () => {
    const [first, ...others] = propose(table, counts, learned, points);
    expect(first).toEqual({
      rule: 'referral',
      from: 5,
      to: first!.to,
      fired: 160,
      won: 64,
      usual: 165 / 1005,
    });
    expect(first!.to).toBeGreaterThan(12);
    expect(others.map(({ rule }) => rule)).not.toContain('rare');
  });

  it('asks nothing more once it was accepted', () => {
    const { to } = propose(table, counts, learned, points)[0]!;
    expect(propose(table, counts, learned, [to, 10, 0]).map(({ rule }) => rule)).not.toContain('referral');
  });

  it('asks again after a refusal only when the outcomes want something else', () => {
    const { to } = propose(table, counts, learned, points)[0]!;
    const asks = (refused: number) =>
      propose(table, counts, learned, points, { referral: refused }).some(({ rule }) => rule === 'referral');
    expect([asks(to), asks(to - 2), asks(to - 3)]).toEqual([false, false, true]);
  });
});

it('puts first what moves most leads furthest', () => {
  const rules = ['often', 'seldom'];
  const cases = [...leads(300, 150, 'often'), ...leads(60, 40, 'seldom'), ...leads(600, 60)];
  const table = tabulate(rules, cases);
  const counts = count(table);
  const found = propose(table, counts, learn(table, counts, [0, 0]), [0, 0]);
  expect(found.map(({ rule }) => rule)).toEqual(rules);
});

it('proposes nothing without outcomes, and nothing that a playbook would not take', () => {
  const none = tabulate(['a'], []);
  expect(propose(none, count(none), learn(none, count(none), [90]), [90])).toEqual([]);
  const cases = [...leads(3000, 3000, 'a'), ...leads(3000, 0)];
  const table = tabulate(['a'], cases);
  const [one] = propose(table, count(table), learn(table, count(table), [95]), [50]);
  expect(one!.to).toBe(100);
});
