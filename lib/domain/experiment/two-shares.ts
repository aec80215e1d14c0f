import type { Arms } from './arms';
import { bothTails } from './gamma';

/**
 * Two shares compared once. Null where it cannot be told: an empty arm, or nobody or everybody successful.
 */
export type OneLook = {
  z: number | null;
  p: number | null;
  /** With Yates' correction for few leads. */
  pYates: number | null;
  /** Exact, however few leads (Fisher, both sides: every table at most as likely as this one). */
  pFisher: number | null;
};

/**
 * Whether the shares differ, if this is the only look that is ever taken. For looking on, see `always-valid`.
 */
export function oneLook(arms: Arms): OneLook {
  const { a, b } = arms;
  const n = a.n + b.n;
  const successes = a.successes + b.successes;
  if (a.n === 0 || b.n === 0) return { z: null, p: null, pYates: null, pFisher: null };
  const pFisher = fisher(arms);
  if (successes === 0 || successes === n) return { z: null, p: null, pYates: null, pFisher };
  const shared = successes / n;
  const error = Math.sqrt(shared * (1 - shared) * (1 / a.n + 1 / b.n));
  const difference = b.successes / b.n - a.successes / a.n;
  const correction = Math.min(Math.abs(difference), (1 / a.n + 1 / b.n) / 2);
  return {
    z: difference / error,
    p: bothTails(difference / error),
    pYates: bothTails((Math.abs(difference) - correction) / error),
    pFisher,
  };
}

/** Tables as likely as this one but for rounding count as at most as likely. */
const SAME = 1 + 1e-7;

/** Walks from the likeliest table outwards, so that no factorial is needed and nothing overflows. */
function fisher({ a, b }: Arms): number {
  const successes = a.successes + b.successes;
  const least = Math.max(0, successes - a.n);
  const most = Math.min(b.n, successes);
  const mode = Math.min(most, Math.floor(((successes + 1) * (b.n + 1)) / (a.n + b.n + 2)));
  // The likelihood of one more success in B, relative to `inB` of them.
  const up = (inB: number) => ((successes - inB) * (b.n - inB)) / ((inB + 1) * (a.n - successes + inB + 1));
  const likelihoods = new Map([[mode, 1]]);
  for (let inB = mode, one = 1; inB < most && one > 0; inB++) likelihoods.set(inB + 1, (one *= up(inB)));
  for (let inB = mode, one = 1; inB > least && one > 0; inB--) likelihoods.set(inB - 1, (one /= up(inB - 1)));
  const limit = (likelihoods.get(b.successes) ?? 0) * SAME;
  let all = 0;
  let asUnlikely = 0;
  for (const one of likelihoods.values()) {
    all += one;
    if (one <= limit) asUnlikely += one;
  }
  return Math.min(1, asUnlikely / all);
}
