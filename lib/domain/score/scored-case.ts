import { type Case } from '../learning/case';
import { leakOfFact, type Success } from '../learning/leakage';
import { labelOf, type Story } from '../learning/own-time';
import { evolve } from '../log/evolve';
import type { Context } from '../log/context';
import type { Event } from '../log/event';
import { liveEvents } from '../log/log';
import type { Lead } from '../lead/lead';
import type { Playbook } from '../playbook/playbook';
import { because, type Reason } from '../reason';
import { DAY } from '../time/calendar';
import { instant } from '../time/instant';
import { rulePoints } from './score';

/**
 * What came of a lead by what counts as success: won, or a call booked. Lost is lost in both; opted out too.
 */
export function storyOf(live: readonly Event[], success: Success): Story | null {
  const saved = live.find(({ type }) => type === 'saved');
  if (!saved) return null;
  let outcome: Story['outcome'] = null;
  for (const event of live) {
    if (success === 'booked' && event.type === 'booked')
      return { savedAt: saved.at, outcome: { won: true, at: event.at } };
    if (event.type === 'closed') outcome = { won: event.outcome === 'won', at: event.at };
    else if (event.type === 'reopened') outcome = null;
    else if (event.type === 'opted-out' && !outcome) outcome = { won: false, at: event.at };
  }
  return { savedAt: saved.at, outcome };
}

/**
 * So long after it was saved a lead is scored for learning: what it did on the first day is in, what came of
 * it is not.
 */
const FIRST_DAY = DAY;

/**
 * One lead to learn from: what of the playbook's rules held a day after it was saved, or just before its
 * outcome where that came sooner, and what came of it. Rules that may not be learned from are in it, too:
 * their points are part of the score. Null while nothing has come of it and its time (`ownTime`) is not up.
 */
export function scoredCase(
  log: readonly Event[],
  playbook: Playbook,
  { context, success, time }: { context: Context; success: Success; time: number | null },
): Case | null {
  const { live } = liveEvents(log);
  const story = storyOf(live, success);
  const label = story && labelOf(story, context.now, time);
  if (!label) return null;
  const scoredAt = instant(Math.min(story.savedAt + FIRST_DAY, label.knownAt - 1));
  let lead: Lead | undefined;
  for (const event of live) if (event.at <= scoredAt || event.type === 'saved') lead = evolve(lead, event);
  if (!lead) return null;
  const then = { ...context, now: scoredAt };
  const fired: Record<string, number> = {};
  for (const rule of playbook.score.rules) {
    const points = rulePoints(rule, lead, then);
    if (points !== 0) fired[rule.id] = points / rule.points;
  }
  return { scoredAt, knownAt: label.knownAt, won: label.won, fired };
}

/** The rules that may be learned from. */
export function learnable({ score }: Playbook, success: Success): Playbook['score']['rules'] {
  return score.rules.filter((rule) => rule.points !== 0 && leftOut(rule, success) === null);
}

/**
 * Why a rule is left out; null where it is not. How a source has done so far is made of the very outcomes
 * that are to be predicted.
 */
export function leftOut({ when }: Playbook['score']['rules'][number], success: Success): Reason | null {
  return when.fact === 'source-rate'
    ? because('leak-outcome', { name: when.fact })
    : leakOfFact(when, success);
}
