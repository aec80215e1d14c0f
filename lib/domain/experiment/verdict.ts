import { because, type Reason } from '../reason';
import { ALPHA, alwaysValidInterval, alwaysValidP, spreadFor } from './always-valid';
import type { Arm, Arms, Interval } from './arms';
import { eProcess } from './e-process';
import { holm } from './holm';
import { ratioBroken } from './sample-ratio';

/** The successes, and the failures, that each arm needs before anything is claimed. */
const LEAST = 5;

/**
 * What must not get worse meanwhile: answers must not fall, opt-outs must not rise. One entry for each lead,
 * in order.
 */
type Guardrail = {
  of: 'answers' | 'opt-outs';
  mustNot: 'fall' | 'rise';
  a: readonly boolean[];
  b: readonly boolean[];
};

type Registered = {
  /** The lift that was to be found, as a share: .1 is ten points in a hundred. */
  lift: number;
  perArm: number;
};

export type Evidence = {
  arms: Arms;
  /** Leads assigned to A and B, where some still wait for their window to end; else those counted. */
  assigned?: readonly [a: number, b: number];
  /** Planned parts, A to B. */
  ratio?: readonly [a: number, b: number];
  registered?: Registered;
  guardrails?: readonly Guardrail[];
};

/** `interval`: B's share less A's, good for every look; null where it cannot be told. */
export type Verdict = {
  decision: 'adopt' | 'drop' | 'not-enough';
  why: Reason;
  p: number;
  interval: Interval | null;
};

/**
 * What to do about B, at any look: its errors are bounded over all looks together, so that looking on costs
 * nothing but leads. A broken split or a harmed guardrail is said before any success; nothing is claimed
 * before five successes and five failures in each arm.
 */
export function verdict({ arms, assigned, ratio = [1, 1], registered, guardrails = [] }: Evidence): Verdict {
  const spread = spreadFor(registered?.lift);
  const p = alwaysValidP(arms, spread);
  const interval = alwaysValidInterval(arms, spread);
  const say = (decision: Verdict['decision'], why: Reason): Verdict => ({ decision, why, p, interval });
  const [inA, inB] = assigned ?? [arms.a.n, arms.b.n];
  if (ratioBroken([inA, inB], ratio))
    return say('not-enough', because('experiment-split', { a: inA, b: inB }));
  const harmed = harmedOf(guardrails);
  if (harmed)
    return say(
      'drop',
      because(harmed.of === 'answers' ? 'experiment-fewer-answers' : 'experiment-more-opt-outs'),
    );
  const fewest = Math.min(...[arms.a, arms.b].flatMap(({ n, successes }) => [successes, n - successes]));
  if (fewest < LEAST) return say('not-enough', because('experiment-few', { least: LEAST, fewest }));
  const claim = claimOf(arms, spread);
  const [low, high] = interval ?? [-1, 1];
  if (claim === 'b')
    return say('adopt', because('experiment-better', { low: inPoints(low), high: inPoints(high) }));
  if (claim === 'a')
    return say('drop', because('experiment-worse', { low: inPoints(-high), high: inPoints(-low) }));
  if (registered && high < registered.lift)
    return say('drop', because('experiment-too-small', { lift: inPoints(registered.lift) }));
  if (registered && Math.min(arms.a.n, arms.b.n) >= registered.perArm)
    return say('not-enough', because('experiment-over', { perArm: registered.perArm }));
  return say('not-enough', because('experiment-open'));
}

/** Whether the counts alone let a difference be claimed at this look, and in whose favour. */
export function claimOf(arms: Arms, spread = spreadFor()): 'a' | 'b' | null {
  if (!enough(arms.a) || !enough(arms.b) || alwaysValidP(arms, spread) >= ALPHA) return null;
  return arms.b.successes / arms.b.n > arms.a.successes / arms.a.n ? 'b' : 'a';
}

const enough = ({ n, successes }: Arm) => successes >= LEAST && n - successes >= LEAST;

const inPoints = (share: number) => Math.round(share * 1000) / 10;

/** The first guardrail that B is known to harm, all of them asked at every pair. */
function harmedOf(guardrails: readonly Guardrail[]): Guardrail | undefined {
  const ps = guardrails.map(({ a, b, mustNot }) => {
    const share = (came: readonly boolean[]) => came.filter(Boolean).length / came.length;
    const harms = mustNot === 'rise' ? share(b) > share(a) : share(b) < share(a);
    return harms ? 1 / eProcess(a, b).reduce((most, e) => Math.max(most, e), 1) : 1;
  });
  const adjusted = holm(ps);
  return guardrails.find((_, nth) => adjusted[nth]! < ALPHA);
}
