import { DAY } from '../time/calendar';
import type { Context } from '../log/context';
import { occurrences } from './fact-holds';
import type { Lead } from '../lead/lead';
import type { Playbook, ScoreRule } from '../playbook/playbook';

/** `because` is the playbook's own words; the part `base` is what every lead starts with. */
export type Score = { total: number; parts: { id: string; points: number; because: string }[] };

/**
 * How worthwhile a lead is now, as whole points by reason. The total is their sum and nothing else: each
 * reason is rounded before it is added, so the panel never shows a number it cannot explain. A reason worth
 * no point (any more) is left out.
 */
export function score(lead: Lead, playbook: Playbook, context: Context): Score {
  const parts = playbook.score.rules.map((rule) => ({
    id: rule.id,
    points: rulePoints(rule, lead, context),
    because: rule.because,
  }));
  const { base } = playbook.score;
  const counted = [{ id: 'base', points: base, because: 'every lead starts with this' }, ...parts].filter(
    (part) => part.points !== 0,
  );
  return { total: counted.reduce((sum, part) => sum + part.points, 0), parts: counted };
}

/**
 * Points of one rule: once, or for each time; halved for every full half-life since; never more than `max`.
 */
export function rulePoints(rule: ScoreRule, lead: Lead, context: Context): number {
  const times = occurrences(rule.when, lead, context);
  const counted = rule.each ? times : times.slice(-1);
  let sum = 0;
  for (const at of counted) {
    const halvings =
      rule.halfLifeDays === undefined
        ? 0
        : Math.floor(Math.max(0, context.now - at) / (rule.halfLifeDays * DAY));
    sum += rule.points * 0.5 ** halvings;
  }
  const most = rule.max ?? Number.POSITIVE_INFINITY;
  const whole = Math.round(Math.max(-most, Math.min(most, sum)));
  return whole === 0 ? 0 : whole;
}
