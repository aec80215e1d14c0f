import { parseArgs } from 'node:util';

import { auc, logLoss } from '../../lib/domain/learning/accuracy';
import { count, sumsOf, type Table, tabulate } from '../../lib/domain/learning/case';
import { learn } from '../../lib/domain/learning/learn';
import { pattern } from '../../lib/domain/learning/pattern';
import { weightOf } from '../../lib/domain/learning/weight';
import { wholeOf } from './arguments';
import { Mistake, printed, type Printed } from './mistake';
import { readPoints, readRules, type Rules } from './rules-csv';
import { seeded } from '../../lib/domain/seeded';

const SIZES = [20, 50, 100, 200, 1000];

const HELP = `What the engine learns from a table of leads, and how well it ranks leads it has not seen, as JSON lines.

  npm run --silent learn -- <RULES.csv> --points <POINTS.json> [--train COL=VALUE] [--test COL=VALUE]
      [--n ${SIZES.join(',')}] [--draws 200] [--seed 1]

  <RULES.csv>  one lead a line, in the order they came: "converted" (0 or 1), one 0/1 column for each rule; others are left alone
  --points     a JSON object with the points of each rule column, such as {"r0": 25, "r1": -10}
  --train      leads to learn from, those with this value in this column; without it all that are not tested
  --test       leads to rank; without it all that are not learned from. Without both: the last 30 of 100 lines
  --n          how many outcomes to learn from, each time drawn at random from the leads to learn from
               (without it those of ${SIZES.join(', ')} that are not more than there are)
  --draws      how many draws for each n
  --seed       the same seed draws the same leads

For each n: {"n","auc","auc10","logLoss","worse"}
  mean and 10th percentile over the draws of the AUC, mean log loss (nats), and the share of draws that rank worse than the points do
Then, learned from all: {"fit":{column: weight},"auc","logLoss"}
  weights are added to the logarithm of the odds: ln 2 = 20 points
Last: {"pattern":true|false}
  whether the rules predict outcomes they have not seen better than the base rate (ten folds, z over 3, 20 wins and losses)

Each weight starts at its points. Four ways to move them are weighed by how likely they make the outcomes: all by one common factor,
each by a standard deviation of .25 with such a factor or without, each by .5. Columns known only after the outcome are refused by name.
`;

/** Places of the leads whose `column` has the value, for `COL=VALUE`. */
function selected(rules: Rules, by: string, option: string): number[] {
  const [column, value] = splitAt(by, option);
  const places = [...rules.cases.keys()].filter((place) => rules.columns.get(column)![place] === value);
  if (places.length === 0) throw new Mistake(`--${option} ${by} selects no lead`);
  return places;
}

function splitAt(by: string, option: string): [column: string, value: string] {
  const at = by.indexOf('=');
  if (at < 1) throw new Mistake(`--${option} has to be COLUMN=VALUE`);
  return [by.slice(0, at), by.slice(at + 1)];
}

function split(rules: Rules, train?: string, test?: string): { train: number[]; test: number[] } {
  const all = [...rules.cases.keys()];
  const but = (places: number[]) => {
    const out = new Set(places);
    return all.filter((place) => !out.has(place));
  };
  if (train === undefined && test === undefined) {
    const first = Math.floor(0.7 * all.length);
    return { train: all.slice(0, first), test: all.slice(first) };
  }
  const learned = train === undefined ? undefined : selected(rules, train, 'train');
  const tested = test === undefined ? undefined : selected(rules, test, 'test');
  if (learned && tested) {
    const both = new Set(learned).intersection(new Set(tested)).size;
    if (both > 0)
      throw new Mistake(`--train and --test share ${both} leads: what was learned from proves nothing`);
  }
  return { train: learned ?? but(tested!), test: tested ?? but(learned!) };
}

/** Means over draws of `n` of the leads to learn from, always ranking the same leads. */
function curve({ train, tested, points }: World, n: number, draws: number, random: () => number) {
  const counts = count(tested);
  const fixedAuc = auc(sumsOf(tested, points.map(weightOf)), counts)!;
  const leads = [...train];
  const aucs: number[] = [];
  let losses = 0;
  for (let draw = 0; draw < draws; draw++) {
    // The first n of a shuffle; that the rest stays shuffled from the draw before makes it no less random.
    for (let i = 0; i < n; i++) {
      const j = i + Math.floor(random() * (leads.length - i));
      [leads[i], leads[j]] = [leads[j]!, leads[i]!];
    }
    const drawn = tabulate(tested.rules, leads.slice(0, n));
    const { intercept, weights } = learn(drawn, count(drawn), points);
    const sums = sumsOf(tested, weights);
    aucs.push(auc(sums, counts)!);
    losses += logLoss(
      sums.map((sum) => sum + intercept),
      counts,
    )!;
  }
  return {
    n,
    auc: aucs.reduce((sum, one) => sum + one, 0) / draws,
    auc10: percentile(aucs, 0.1),
    logLoss: losses / draws,
    worse: aucs.filter((one) => one < fixedAuc).length / draws,
  };
}

/** Between the two nearest (type 7). */
function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)]!;
  return below + (at % 1) * (sorted[Math.ceil(at)]! - below);
}

/** Leads to learn from, leads to rank, and the points of the rules in their order. */
type World = { train: Rules['cases']; tested: Table; points: readonly number[] };

function linesFor(args: string[]): string[] {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      points: { type: 'string' },
      train: { type: 'string' },
      test: { type: 'string' },
      n: { type: 'string' },
      draws: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return [HELP.trimEnd()];
  const [file] = positionals;
  if (file === undefined || positionals.length !== 1) throw new Mistake('give one RULES.csv');
  if (values.points === undefined) throw new Mistake('--points has to name a POINTS.json');
  const draws = wholeOf(values.draws, '--draws', 1, 100_000);
  const random = seeded(wholeOf(values.seed, '--seed', 0, 4_294_967_295));
  const asked = values.n?.split(',').map((n) => wholeOf(n.trim(), '--n', 1, 100_000_000));
  const points = readPoints(values.points);
  const columns = [values.train, values.test].flatMap((by, nth) =>
    by === undefined ? [] : splitAt(by, ['train', 'test'][nth]!)[0],
  );
  const rules = readRules(file, Object.keys(points), columns);
  const { train, test } = split(rules, values.train, values.test);
  const tooMany = asked?.find((n) => n > train.length);
  if (tooMany !== undefined)
    throw new Mistake(`--n ${tooMany} is more than the ${train.length} leads there are to learn from`);

  const own = Object.values(points);
  const leadsAt = (places: readonly number[]) => places.map((place) => rules.cases[place]!);
  const learned = tabulate(Object.keys(points), leadsAt(train));
  const tested = tabulate(learned.rules, leadsAt(test));
  const { weights, intercept } = learn(learned, count(learned), own);
  const [sums, counts] = [sumsOf(tested, weights), count(tested)];
  const ranked = auc(sums, counts);
  if (ranked === null) throw new Mistake('the leads to test are all won or all lost: nothing can be ranked');
  const sizes = asked ?? SIZES.filter((n) => n <= train.length);
  const world: World = { train: leadsAt(train), tested, points: own };
  return [
    ...sizes.map((n) => curve(world, n, draws, random)),
    {
      fit: Object.fromEntries(learned.rules.map((rule, place) => [rule, weights[place]])),
      auc: ranked,
      logLoss: logLoss(
        sums.map((sum) => sum + intercept),
        counts,
      ),
    },
    { pattern: pattern(learned, own).found },
  ].map((line) => JSON.stringify(line));
}

/** What the command prints and how it ends, for its arguments. */
export function runLearn(args: string[]): Printed {
  return printed('learn', () => linesFor(args));
}
