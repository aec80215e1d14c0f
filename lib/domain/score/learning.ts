import { type CalibrationBin, calibrationBins } from '../learning/calibration';
import { type Case, tabulate } from '../learning/case';
import { compare, compareOverTime, type Comparison } from '../learning/compare';
import { type Prediction, predictInSteps } from '../learning/in-order';
import { type Success } from '../learning/leakage';
import { learnInSteps } from '../learning/learn';
import { type BaseRate, baseRate, remembered } from '../learning/memory';
import { ownTime } from '../learning/own-time';
import { baseFor } from '../learning/relative-score';
import { pageOf, type PointsPage } from '../learning/page';
import { type Pattern, patternInSteps } from '../learning/pattern';
import { type Proposal, propose } from '../learning/proposals';
import { chanceOf, weightOf } from '../learning/weight';
import type { Context } from '../log/context';
import type { Event } from '../log/event';
import type { Lead } from '../lead/lead';
import { fold } from '../log/evolve';
import { liveEvents } from '../log/log';
import type { Playbook } from '../playbook/playbook';
import { tierOf, tierRank } from '../playbook/tier';
import { type Reason } from '../reason';
import { rulePoints, score } from './score';
import { learnable, leftOut, scoredCase, storyOf } from './scored-case';

/** Fewer known outcomes teach nothing. */
export const FEWEST_OUTCOMES = 20;
/**
 * The fewest leads in one stretch of the comparison over time, and the most stretches that can be looked
 * over.
 */
const STRETCH = 50;
const MOST_STRETCHES = 12;
/** With fewer wins or losses in a stretch, how well they were told apart is luck. */
const RARER = 10;

/** What every lead starts with is proposed like the points of a rule, under this name. */
export const BASE = 'base';
/** Fewer points would move too few leads over a threshold to be worth a word. */
const BASE_WORTH_SAYING = 10;

export type Asked = {
  playbook: Playbook;
  context: Context;
  success: Success;
  /** Points before any learning, where some were accepted since; else those of the playbook. */
  before: Readonly<Record<string, number>>;
  turnedDown: Readonly<Record<string, number>>;
};

/**
 * Whom a proposal would concern today: open leads for whom the rule holds, and those of them whose tier would
 * change.
 */
type Reach = { holds: number; hotter: number; colder: number };

/**
 * What outcomes say of the points: how many there are, whether there is a pattern at all, who predicts
 * better, and what to change.
 */
export type Learning = {
  known: number;
  won: number;
  open: number;
  leftOut: { rule: string; why: Reason }[];
} & (
  | { enough: false }
  | {
      enough: true;
      pattern: Pattern;
      comparison: Comparison | null;
      overTime: Comparison[];
      bins: CalibrationBin[];
      proposals: (Proposal & Reach)[];
      page: PointsPage;
    }
);

/**
 * Learns from the logs of the leads of one playbook, step by step so that a screen can go on in between.
 * Nothing changes by it: what comes out are proposals. Without a pattern in the outcomes there are none.
 */
export function* learnFrom(
  logs: readonly (readonly Event[])[],
  asked: Asked,
): Generator<undefined, Learning> {
  const { playbook, context, success, before, turnedDown } = asked;
  const stories = [];
  for (const log of logs) {
    stories.push(...[storyOf(liveEvents(log).live, success)].filter((story) => story !== null));
    yield;
  }
  const time = ownTime(stories, context.now);
  const cases: Case[] = [];
  for (const log of logs) {
    const one = scoredCase(log, playbook, { context, success, time });
    if (one) cases.push(one);
    yield;
  }
  cases.sort((a, b) => a.knownAt - b.knownAt);
  const won = cases.filter((one) => one.won).length;
  const rules = learnable(playbook, success);
  const out = {
    known: cases.length,
    won,
    open: logs.length - cases.length,
    leftOut: playbook.score.rules.flatMap((rule) => {
      const why = leftOut(rule, success);
      return why ? [{ rule: rule.id, why }] : [];
    }),
  };
  if (Math.min(won, cases.length - won) === 0 || cases.length < FEWEST_OUTCOMES)
    return { ...out, enough: false };
  const points = rules.map(({ id, points }) => before[id] ?? points);
  const table = tabulate(
    rules.map(({ id }) => id),
    cases,
  );
  const places = [...cases.keys()];
  const counts = remembered(table, places);
  const learned = yield* learnInSteps(table, counts, points);
  const pattern = yield* patternInSteps(table, points);
  const own = Object.fromEntries(rules.map(({ id }, n) => [id, points[n]!]));
  const predicted = yield* predictInSteps(cases, own);
  const current = rules.map((rule) => rule.points);
  const usual = usualOf(playbook, cases);
  const proposals = pattern.found
    ? [...propose(table, counts, learned, current, turnedDown), ...proposeBase(usual, cases, asked)]
    : [];
  const open: Lead[] = [];
  for (const log of proposals.length > 0 ? logs : []) {
    const lead = fold(log);
    if (lead && !lead.closed && !lead.optedOut && lead.status !== 'archived') open.push(lead);
    yield;
  }
  return {
    ...out,
    enough: true,
    pattern,
    comparison: compare(predicted),
    overTime: compareOverTime(predicted, stretchOf(predicted)),
    bins: calibrationBins(predicted.map(({ learned: odds, won }) => ({ chance: chanceOf(odds), won }))),
    proposals: proposals.map((one) => ({ ...one, ...reachOf(one, open, asked) })),
    page: pageOf(table, counts, learned, baseRate(table, places, learned.weights), points),
  };
}

/** How many leads there are in one stretch of the comparison over time: enough of both outcomes in each. */
function stretchOf(predicted: readonly Prediction[]): number {
  const wins = predicted.filter(({ won }) => won).length;
  const rarer = Math.min(wins, predicted.length - wins);
  const enough = rarer > 0 ? Math.ceil((RARER * predicted.length) / rarer) : predicted.length;
  return Math.max(STRETCH, Math.ceil(predicted.length / MOST_STRETCHES), enough);
}

/**
 * What the outcomes say every lead starts from, with the points of the playbook as they are: those of rules
 * that may not be learned from are in every score, and count.
 */
function usualOf({ score: { rules } }: Playbook, cases: readonly Case[]): BaseRate {
  const table = tabulate(
    rules.map(({ id }) => id),
    cases,
  );
  const weights = rules.map(({ points }) => weightOf(points));
  return baseRate(table, [...cases.keys()], weights);
}

/** Another start for every lead, where the one of now would not have hot mean twice the usual odds. */
function proposeBase(usual: BaseRate, cases: readonly Case[], { playbook, turnedDown }: Asked): Proposal[] {
  const { base: from, hot } = playbook.score;
  const to = baseFor(hot, usual);
  const refused = turnedDown[BASE];
  if (Math.abs(to - from) < BASE_WORTH_SAYING) return [];
  if (refused !== undefined && Math.abs(to - refused) < BASE_WORTH_SAYING) return [];
  const won = cases.filter((one) => one.won).length;
  return [{ rule: BASE, from, to, fired: cases.length, won, usual: chanceOf(usual.usual) }];
}

function reachOf({ rule, to }: Proposal, open: readonly Lead[], { playbook, context }: Asked): Reach {
  const after = accepted(playbook, [{ rule, to }]);
  const one = playbook.score.rules.find(({ id }) => id === rule);
  const concerned = one ? open.filter((lead) => rulePoints(one, lead, context) !== 0) : open;
  const ranks = concerned.map((lead) => [
    tierRank(tierOf(score(lead, playbook, context).total, playbook)),
    tierRank(tierOf(score(lead, after, context).total, after)),
  ]);
  return {
    holds: concerned.length,
    hotter: ranks.filter(([now, then]) => then! < now!).length,
    colder: ranks.filter(([now, then]) => then! > now!).length,
  };
}

/**
 * The playbook with the points of these proposals: its next version. What a rule gives at most grows and
 * shrinks with its points.
 */
export function accepted(playbook: Playbook, proposals: readonly Pick<Proposal, 'rule' | 'to'>[]): Playbook {
  const to = new Map(proposals.map((one) => [one.rule, one.to]));
  const rules = playbook.score.rules.map((rule) => {
    const points = to.get(rule.id) ?? rule.points;
    if (rule.max === undefined || points === 0) return { ...rule, points };
    const max = Math.round(rule.max * Math.abs(points / rule.points));
    return { ...rule, points, max: Math.max(1, Math.min(100, max)) };
  });
  const base = to.get(BASE) ?? playbook.score.base;
  return { ...playbook, version: playbook.version + 1, score: { ...playbook.score, base, rules } };
}
