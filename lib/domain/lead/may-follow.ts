import type { Playbook } from '../playbook/playbook';
import type { Lead } from './lead';

/**
 * Whether a plan may start: for whoever raised a hand, and by a playbook with a cadence for cold leads also
 * for whoever comes from a source of which nobody is expected to have (a list, a newsletter). Four-stages has
 * none: somebody who merely liked something is never enrolled there.
 */
export function mayFollow(
  { hand, source }: Pick<Lead, 'hand' | 'source'>,
  { tiers, sources }: Pick<Playbook, 'tiers' | 'sources'>,
): boolean {
  const asksNothing = sources.some((one) => one.id === source && one.hand === undefined);
  return hand !== null || (tiers.cold !== undefined && asksNothing);
}
