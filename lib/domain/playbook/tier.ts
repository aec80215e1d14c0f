import type { Playbook } from './playbook';
import type { Tier } from '../words';

const HOTTEST_FIRST: readonly Tier[] = ['hot', 'warm', 'cold', 'unqualified'];

/** 0 hot … 3 unqualified. */
export function tierRank(tier: Tier): number {
  return HOTTEST_FIRST.indexOf(tier);
}

/** Whether one tier is hotter than another. */
export function hotter(tier: Tier, than: Tier): boolean {
  return tierRank(tier) < tierRank(than);
}

/** The next tier down: nobody falls two at once. */
export function colder(tier: Tier): Tier {
  return HOTTEST_FIRST[tierRank(tier) + 1] ?? tier;
}

/** The tier a score stands for by the playbook's thresholds; each threshold belongs to the tier above it. */
export function tierOf(total: number, { score }: Pick<Playbook, 'score'>): Tier {
  if (total >= score.hot) return 'hot';
  if (total >= score.warm) return 'warm';
  return total >= score.cold ? 'cold' : 'unqualified';
}

/** Under the playbook's parking threshold (speed-to-lead: 20): put aside until something happens. */
export function isParked(total: number, { score }: Pick<Playbook, 'score'>): boolean {
  return score.parkUnder !== undefined && total < score.parkUnder;
}
