import { logGamma } from './gamma';

/** The logarithm of the beta function. */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

const TINY = 1e-300;
const ENOUGH = 1e-15;

/**
 * The chance that a beta deviate is at most `x` (regularised incomplete beta function), by Lentz's continued
 * fraction.
 */
function betaBelow(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaBelow(1 - x, b, a);
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)) / a;
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || TINY);
  let fraction = d;
  for (let m = 1; m < 100_000; m++) {
    const at = a + 2 * m;
    const even = (m * (b - m) * x) / ((at - 1) * at);
    d = 1 / (1 + even * d || TINY);
    c = 1 + even / c || TINY;
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / (at * (at + 1));
    d = 1 / (1 + odd * d || TINY);
    c = 1 + odd / c || TINY;
    fraction *= d * c;
    if (Math.abs(d * c - 1) < ENOUGH) break;
  }
  return front * fraction;
}

/**
 * The value that a beta deviate is at most with this chance. By halving: 60 steps are exact to a double's
 * last digits.
 */
export function betaQuantile(chance: number, a: number, b: number): number {
  let low = 0;
  let high = 1;
  for (let steps = 0; steps < 60; steps++) {
    const middle = (low + high) / 2;
    if (betaBelow(middle, a, b) < chance) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
