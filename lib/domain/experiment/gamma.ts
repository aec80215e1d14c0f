// Lanczos' approximation with g = 7 and nine terms, as tabulated by Godfrey: about 15 digits.
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** The logarithm of the gamma function, for arguments over 0. */
export function logGamma(x: number): number {
  const below = x - 1;
  const t = below + LANCZOS.length - 1.5;
  const sum = LANCZOS.reduce((all, term, i) => (i === 0 ? term : all + term / (below + i)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (below + 0.5) * Math.log(t) - t + Math.log(sum);
}

const TINY = 1e-300;
const ENOUGH = 1e-15;

/**
 * The chance that a chi-square of `degrees` degrees of freedom is at least `x`; exact far into the tail
 * (series or Lentz's fraction).
 */
export function chiSquareTail(x: number, degrees: number): number {
  if (x <= 0) return 1;
  const a = degrees / 2;
  const half = x / 2;
  const front = Math.exp(a * Math.log(half) - half - logGamma(a));
  if (half < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let n = 1; term > sum * ENOUGH; n++) sum += term *= half / (a + n);
    return 1 - front * sum;
  }
  let b = half + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < 10_000; n++) {
    const by = -n * (n - a);
    b += 2;
    d = 1 / (by * d + b || TINY);
    c = b + by / c || TINY;
    fraction *= d * c;
    if (Math.abs(d * c - 1) < ENOUGH) break;
  }
  return front * fraction;
}

/** The chance that a normal deviate is at least `z` standard deviations off, on either side. */
export function bothTails(z: number): number {
  return chiSquareTail(z * z, 1);
}

/** The normal quantile of a chance over 0 and under 1: 1.96 for .975. By Newton's method on the tail. */
export function normalQuantile(chance: number): number {
  if (chance < 0.5) return -normalQuantile(1 - chance);
  const tails = 2 * (1 - chance);
  let z = 0;
  for (let steps = 0; steps < 100; steps++) {
    // Convex from here up, so that from 0 the steps never go past it.
    const step = ((bothTails(z) - tails) / 2) * Math.sqrt(2 * Math.PI) * Math.exp((z * z) / 2);
    z += step;
    if (Math.abs(step) < 1e-13) break;
  }
  return z;
}
