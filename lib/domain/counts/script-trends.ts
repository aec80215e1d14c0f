import { newcombe } from '../experiment/intervals';
import { type Measured, metrics } from '../metrics/measure';
import { type Counted, groupsOf } from './measured';

/**
 * A script's answers now and before; `way` only where the difference is more than chance (Newcombe's interval
 * leaves 0 out).
 */
export type ScriptTrend = {
  script: string;
  now: Measured;
  before: Measured | null;
  way: 'rising' | 'falling' | 'same';
};

const REPLIES = metrics.find(({ id }) => id === 'reply-rate')!;
const ORDER = ['falling', 'rising', 'same'];

/** Scripts that were sent in the period, those that fall first, then those that rise, then the most sent. */
export function scriptTrends({ now, before }: Record<'now' | 'before', Counted>): ScriptTrend[] {
  const earlier = new Map(groupsOf(REPLIES, 'script', before).map((row) => [row.by, row]));
  return groupsOf(REPLIES, 'script', now)
    .map((row): ScriptTrend => {
      const was = earlier.get(row.by) ?? null;
      return { script: row.by!, now: row, before: was, way: was ? wayOf(was, row) : 'same' };
    })
    .toSorted((a, b) => ORDER.indexOf(a.way) - ORDER.indexOf(b.way) || b.now.of - a.now.of);
}

function wayOf(was: Measured, is: Measured): ScriptTrend['way'] {
  const apart = newcombe({ a: { n: was.of, successes: was.n }, b: { n: is.of, successes: is.n } });
  if (!apart) return 'same';
  return apart[0] > 0 ? 'rising' : apart[1] < 0 ? 'falling' : 'same';
}
