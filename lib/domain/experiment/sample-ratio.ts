import { chiSquareTail } from './gamma';

/** With fewer leads in all, an uneven split is no surprise. */
export const ASK_FROM = 100;
const BROKEN_UNDER = 0.01;

/** How well counts agree with a planned ratio. `p` is 1 where nobody was assigned. */
export function sampleRatio(
  counts: readonly number[],
  ratio: readonly number[],
): { chi2: number; p: number } {
  const all = counts.reduce((sum, one) => sum + one, 0);
  if (all === 0) return { chi2: 0, p: 1 };
  const parts = ratio.reduce((sum, one) => sum + one, 0);
  const chi2 = counts.reduce((sum, one, arm) => {
    const expected = (all * ratio[arm]!) / parts;
    return sum + (one - expected) ** 2 / expected;
  }, 0);
  return { chi2, p: chiSquareTail(chi2, counts.length - 1) };
}

/**
 * Whether the split is so far from the plan that something sorts the leads, and no result can be believed.
 * Null under 100 leads.
 */
export function ratioBroken(counts: readonly number[], ratio: readonly number[]): boolean | null {
  if (counts.reduce((sum, one) => sum + one, 0) < ASK_FROM) return null;
  return sampleRatio(counts, ratio).p < BROKEN_UNDER;
}
