/// <reference types="chrome" />
import { inSlices, SHORT_SLICE_MS } from '@/components/data/in-slices';
import { type Case, tabulate } from '@/lib/domain/learning/case';
import { predictInSteps } from '@/lib/domain/learning/in-order';
import { learn, type Learned } from '@/lib/domain/learning/learn';
import { remembered } from '@/lib/domain/learning/memory';
import { patternInSteps } from '@/lib/domain/learning/pattern';
import { Db } from '@/lib/store/database/db';
import { readDue } from '@/lib/store/read/due';

import { seeded } from '../random';

const RUNS = 9;
/** Outcomes of each kind in a row, and how often. */
const TAPS = 5;
const ROUNDS = 8;

/** So many known outcomes, and so many rules of which each holds for 15 of 100 leads. */
function known(outcomes: number, count: number) {
  const random = seeded(3);
  const rules = Array.from({ length: count }, (_, n) => `rule-${n}`);
  const cases = Array.from({ length: outcomes }, (_, at): Case => {
    const fired = Object.fromEntries(rules.filter(() => random() < 0.15).map((id) => [id, 1]));
    const won = random() < 0.1 + 0.02 * Object.keys(fired).length;
    return { fired, won, scoredAt: at, knownAt: at + 100 };
  });
  return { rules, cases, points: rules.map((_, n) => (n % 7) * 5 - 10) };
}

/** Points learned again after one more outcome, with so many known before and so many rules; the middle of several. */
export function refitting(outcomes: number, count: number) {
  const { rules, cases, points } = known(outcomes, count);
  const fit = (before?: Learned) => {
    const table = tabulate(rules, cases);
    return learn(table, remembered(table, [...cases.keys()]), points, before);
  };
  let found = fit();
  const times = Array.from({ length: RUNS }, () => {
    const from = performance.now();
    found = fit(found);
    return performance.now() - from;
  });
  return { ms: middle(times), outcomes, rules: count };
}

/**
 * An outcome tapped on a page that learns from so many others meanwhile, against one tapped while it does not:
 * from the press to the worker's answer, taken in turn. `longestMs` is the longest step of learning.
 */
export async function outcomesWhileLearning(outcomes: number, count: number) {
  const leads = await readDue(new Db(), { offset: 500, limit: 2 * ROUNDS * TAPS });
  if (leads.length < 2 * ROUNDS * TAPS) throw new Error('too few leads are due');
  const { rules, cases, points } = known(outcomes, count);
  let longestMs = 0;
  const work = everything(rules, cases, points);
  const timed: Iterator<unknown, never> = {
    next: () => {
      const from = performance.now();
      const step = work.next() as IteratorYieldResult<undefined>;
      longestMs = Math.max(longestMs, performance.now() - from);
      return step;
    },
  };
  const times: { quiet: number[]; busy: number[] } = { quiet: [], busy: [] };
  for (let round = 0; round < ROUNDS; round += 1)
    for (const kind of ['quiet', 'busy'] as const) {
      let on = kind === 'busy';
      const learning = on ? inSlices(timed, () => on, SHORT_SLICE_MS) : null;
      for (const { id } of leads.splice(0, TAPS)) {
        // At any moment of a slice.
        await new Promise((resolve) => setTimeout(resolve, 5 + 20 * Math.random()));
        times[kind].push(await tap(id));
      }
      on = false;
      await learning;
    }
  const [busyMs, quietMs] = [middle(times.busy), middle(times.quiet)];
  return { ratio: busyMs / quietMs, busyMs, quietMs, worstMs: Math.max(...times.busy), longestMs };
}

/** What the page of learning does with its cases, again and again. */
function* everything(rules: string[], cases: Case[], points: number[]): Generator<undefined, never> {
  for (;;) {
    const table = tabulate(rules, cases);
    yield;
    yield* patternInSteps(table, points);
    yield* predictInSteps(cases, Object.fromEntries(rules.map((id, n) => [id, points[n]!])));
  }
}

async function tap(leadId: string): Promise<number> {
  const data = {
    id: crypto.randomUUID(),
    type: 'outcome',
    leadId,
    outcome: 'no-reply',
    sent: true,
    reason: null,
    when: null,
    next: null,
  };
  const from = performance.now();
  const answer = (await chrome.runtime.sendMessage({ name: 'command', data })) as { ok?: boolean };
  if (!answer?.ok) throw new Error(JSON.stringify(answer));
  return performance.now() - from;
}

function middle(of: number[]): number {
  return of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)]!;
}
