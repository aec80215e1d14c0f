import { tabulate } from '@/lib/domain/learning/case';
import { learn, type Learned } from '@/lib/domain/learning/learn';
import { remembered } from '@/lib/domain/learning/memory';

import { seeded } from '../random';

const RUNS = 9;

/** Points learned again after one more outcome, with so many known before and so many rules; the middle of several. */
export function refitting(outcomes: number, count: number) {
  const random = seeded(3);
  const rules = Array.from({ length: count }, (_, n) => `rule-${n}`);
  const cases = Array.from({ length: outcomes }, () => {
    const fired = Object.fromEntries(rules.filter(() => random() < 0.15).map((id) => [id, 1]));
    return { fired, won: random() < 0.1 + 0.02 * Object.keys(fired).length };
  });
  const points = rules.map((_, n) => (n % 7) * 5 - 10);
  const fit = (before?: Learned) => {
    const table = tabulate(rules, cases);
    return learn(table, remembered(table, [...cases.keys()]), points, before);
  };
  let known = fit();
  const times = Array.from({ length: RUNS }, () => {
    const from = performance.now();
    known = fit(known);
    return performance.now() - from;
  });
  return { ms: times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)]!, outcomes, rules: count };
}
