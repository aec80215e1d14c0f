/** 20 points double the odds, on every screen and in every playbook. */
const POINTS_PER_DOUBLING = 20;

/** Points as what logistic regression counts in: added to the logarithm of the odds. 20 points are ln 2. */
export function weightOf(points: number): number {
  return (points * Math.LN2) / POINTS_PER_DOUBLING;
}

/** The way back, not rounded. */
export function pointsOf(weight: number): number {
  return (weight * POINTS_PER_DOUBLING) / Math.LN2;
}

/** The chance that a logarithm of odds stands for, without overflow at either end. */
export function chanceOf(logOdds: number): number {
  return logOdds >= 0 ? 1 / (1 + Math.exp(-logOdds)) : 1 - 1 / (1 + Math.exp(logOdds));
}

/** The logarithm of the odds of a chance strictly between 0 and 1. */
export function logOddsOf(chance: number): number {
  return Math.log(chance / (1 - chance));
}
