import { parseArgs } from 'node:util';

import { alwaysValidP, likelihoodRatio, spreadFor } from '../../lib/domain/experiment/always-valid';
import { type Arms, rateOf } from '../../lib/domain/experiment/arms';
import { exactInterval, newcombe, wilson } from '../../lib/domain/experiment/intervals';
import { peek } from '../../lib/domain/experiment/peeking';
import { planFor } from '../../lib/domain/experiment/plan';
import { posterior } from '../../lib/domain/experiment/posterior';
import { sampleRatio } from '../../lib/domain/experiment/sample-ratio';
import { registeredSize, smallestLift } from '../../lib/domain/experiment/sample-size';
import { oneLook } from '../../lib/domain/experiment/two-shares';
import { verdict } from '../../lib/domain/experiment/verdict';
import { reasonText } from '../../lib/i18n';
import '../../lib/i18n/numbers/numbers';
import { armOf, ratioOf, shareOf, wholeOf } from './arguments';
import { Mistake, printed, type Printed } from './mistake';
import { seeded } from '../../lib/domain/seeded';

const HELP = `What an experiment says and what to do about it, by the engine itself, as JSON lines.

  npm run --silent experiment -- <A_SUCC/A_N> <B_SUCC/B_N> [--lift 0.05] [--ratio 1:1]
  npm run --silent experiment -- --plan <baseline> <lift> [--per-week N]
  npm run --silent experiment -- --simulate <rate A> <rate B> [--most N] [--runs 2000] [--seed 1]

  <A_SUCC/A_N>  successes and leads of A, what is done today; then of B, what is tried: 100/1000 130/1000
  --lift        the lift that was registered, as a share: .05 is 5 points in a hundred
  --ratio       how leads were to be split between A and B; even without it

Counts give two lines, shares from 0 to 1 and null where something cannot be told:
  {"n1","x1","p1","wilson1","clopper1","n2","x2","p2","wilson2","clopper2",   each arm with its 95 % intervals
   "diff","rel_lift","newcombe_diff",                                         B less A
   "z_pooled","p_z_pooled","p_chi2_yates","fisher_p",                         for one look only
   "p_b_gt_a","expected_loss_choose_b",                                       a flat prior; nothing to stop by
   "msprt_L_tau0.1","msprt_p_tau0.1",                                         with the variance of arms that differ
   "srm_p","smallest_lift"}                                                   split as planned?; what so many leads can show
  {"decision","why","always_valid_p","always_valid_diff"}
"decision" is adopt, drop or not-enough. It holds however often one looks: a difference is claimed once always_valid_p is under
.04, with five successes and five failures in each arm, and a split as planned where there are 100 leads. always_valid_diff is
the 96 % interval for all looks together; with --lift, B is dropped as soon as it leaves the lift out.

--plan gives {"once","perArm","weeks","seenInEightWeeks"}: leads per arm for a single look at the end with 80 % power; to register,
when it is looked at all the time; weeks for both arms at --per-week leads; the smallest lift that eight weeks can show.

--simulate plays whole experiments, each looked at after every outcome and stopped at the first claim, to --most leads per arm
(without it as many as would be registered, or 1000 between equal rates):
  {"rates","most","runs","for_a","for_b","median_n","power_registered"}
for_a and for_b are shares of the runs that claimed it: false winners where the rates are equal. With different rates a line of
two arms at rate A comes first, so that false winners stand beside power. median_n is leads per arm at the claim, of all runs.
`;

function analysed(arms: Arms, ratio: [number, number], lift: number | undefined): unknown[] {
  const { a, b } = arms;
  const [p1, p2] = [rateOf(a), rateOf(b)];
  const once = oneLook(arms);
  const flat = posterior(arms);
  const few = Math.min(a.n, b.n);
  const { decision, why, p, interval } = verdict({
    arms,
    ratio,
    ...(lift !== undefined && p1 !== null && registered(p1, lift)),
  });
  return [
    {
      n1: a.n,
      x1: a.successes,
      p1,
      wilson1: wilson(a),
      clopper1: exactInterval(a),
      n2: b.n,
      x2: b.successes,
      p2,
      wilson2: wilson(b),
      clopper2: exactInterval(b),
      diff: p1 === null || p2 === null ? null : p2 - p1,
      rel_lift: p1 === null || p2 === null || p1 === 0 ? null : p2 / p1 - 1,
      newcombe_diff: newcombe(arms),
      z_pooled: once.z,
      p_z_pooled: once.p,
      p_chi2_yates: once.pYates,
      fisher_p: once.pFisher,
      p_b_gt_a: flat.chanceOfB,
      expected_loss_choose_b: flat.lossOfB,
      'msprt_L_tau0.1': likelihoodRatio(arms, 0.1, 'apart'),
      'msprt_p_tau0.1': alwaysValidP(arms, 0.1, 'apart'),
      srm_p: sampleRatio([a.n, b.n], ratio).p,
      smallest_lift: p1 !== null && p1 > 0 && p1 < 1 ? smallestLift(few, p1) : null,
    },
    { decision, why: reasonText(why), always_valid_p: p, always_valid_diff: interval },
  ];
}

/** What would have been registered for this lift, with the rate of A seen so far as the baseline. */
function registered(baseline: number, lift: number) {
  if (baseline <= 0 || baseline + lift >= 1) return {};
  return { registered: { lift, perArm: registeredSize({ baseline, lift }) } };
}

function planned(baseline: number, lift: number, perWeek: number | null): unknown[] {
  if (baseline + lift >= 1) throw new Mistake('baseline and lift together have to stay under 1');
  return [planFor({ baseline, lift }, perWeek)];
}

function simulated(a: number, b: number, runs: number, seed: number, most?: number): unknown[] {
  const random = seeded(seed);
  const lift = Math.abs(b - a);
  const register = lift > 0 ? registeredSize({ baseline: Math.min(a, b), lift }) : 1000;
  const spread = spreadFor(lift || undefined);
  const played = (rateB: number) => {
    const { forA, forB, median, stops } = peek({ a, b: rateB, most: most ?? register, spread }, runs, random);
    const within = stops.filter((n) => n !== null && n <= register).length / runs;
    return {
      rates: [a, rateB],
      most: most ?? register,
      runs,
      for_a: forA,
      for_b: forB,
      median_n: median,
      ...(rateB !== a && { power_registered: within }),
    };
  };
  return b === a ? [played(a)] : [played(a), played(b)];
}

/**
 * Below nobody is a number, and is to be told so: without the space before it the minus would be the first
 * sign of an option.
 */
function asTyped(arg: string): string {
  return /^-[.\d]/.test(arg) ? ` ${arg}` : arg;
}

function linesFor(args: string[]): string[] {
  const { positionals, values } = parseArgs({
    args: args.map(asTyped),
    allowPositionals: true,
    options: {
      lift: { type: 'string' },
      ratio: { type: 'string' },
      plan: { type: 'boolean' },
      'per-week': { type: 'string' },
      simulate: { type: 'boolean' },
      most: { type: 'string' },
      runs: { type: 'string' },
      seed: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return [HELP.trimEnd()];
  if (values.plan && values.simulate) throw new Mistake('--plan and --simulate are two commands');
  const used = values.plan
    ? ['plan', 'per-week']
    : values.simulate
      ? ['simulate', 'most', 'runs', 'seed']
      : ['lift', 'ratio'];
  const astray = Object.keys(values).find((name) => !used.includes(name));
  if (astray) throw new Mistake(`--${astray} means nothing here`);
  if (positionals.length !== 2) throw new Mistake('give exactly two: A and B, or baseline and lift');
  const [first, second] = positionals;
  const lines = values.plan
    ? planned(
        shareOf(first, 'the baseline'),
        shareOf(second, 'the lift'),
        values['per-week'] === undefined ? null : wholeOf(values['per-week'], '--per-week', 1, 1_000_000),
      )
    : values.simulate
      ? simulated(
          shareOf(first, 'rate A'),
          shareOf(second, 'rate B'),
          wholeOf(values.runs ?? '2000', '--runs', 1, 100_000),
          wholeOf(values.seed ?? '1', '--seed', 0, 4_294_967_295),
          values.most === undefined ? undefined : wholeOf(values.most, '--most', 1, 100_000),
        )
      : analysed(
          { a: armOf(first), b: armOf(second) },
          ratioOf(values.ratio ?? '1:1'),
          values.lift === undefined ? undefined : shareOf(values.lift, '--lift'),
        );
  return lines.map((line) => JSON.stringify(line));
}

/** What the command prints and how it ends, for its arguments. */
export function runExperiment(args: string[]): Printed {
  return printed('experiment', () => linesFor(args));
}
