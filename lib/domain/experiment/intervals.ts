import type { Arm, Arms, Interval } from './arms';
import { betaQuantile } from './beta';
import { normalQuantile } from './gamma';

const ALPHA = 0.05;

/** Where the true share may well lie (Wilson score interval, 95 %). Null for an arm without leads. */
export function wilson({ n, successes }: Arm, alpha = ALPHA): Interval | null {
  if (n === 0) return null;
  const z = normalQuantile(1 - alpha / 2);
  const rate = successes / n;
  const middle = rate + (z * z) / (2 * n);
  const half = z * Math.sqrt((rate * (1 - rate)) / n + (z * z) / (4 * n * n));
  const whole = 1 + (z * z) / n;
  return [successes === 0 ? 0 : (middle - half) / whole, successes === n ? 1 : (middle + half) / whole];
}

/**
 * Covers the true share in at least 95 of 100 cases however few leads there are (Clopper and Pearson). Null
 * without leads.
 */
export function exactInterval({ n, successes }: Arm, alpha = ALPHA): Interval | null {
  if (n === 0) return null;
  return [
    successes === 0 ? 0 : betaQuantile(alpha / 2, successes, n - successes + 1),
    successes === n ? 1 : betaQuantile(1 - alpha / 2, successes + 1, n - successes),
  ];
}

/**
 * Where B's share less A's may well lie, for one look only (Newcombe's hybrid score interval, 95 %). Null
 * while an arm is empty.
 */
export function newcombe({ a, b }: Arms, alpha = ALPHA): Interval | null {
  const [inA, inB] = [wilson(a, alpha), wilson(b, alpha)];
  if (!inA || !inB) return null;
  const [rateA, rateB] = [a.successes / a.n, b.successes / b.n];
  return [
    rateB - rateA - Math.hypot(rateB - inB[0], inA[1] - rateA),
    rateB - rateA + Math.hypot(inB[1] - rateB, rateA - inA[0]),
  ];
}
