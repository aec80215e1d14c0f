import type { Playbook } from '../playbook/playbook';
import type { Hand, Raised } from '../words';
import type { Lead } from './lead';

const BY_HAND: Readonly<Record<Hand, Raised>> = {
  'opted-in': 'resource',
  replied: 'message',
  asked: 'message',
  referred: 'referral',
};

/**
 * What a lead came for, as long as the raised hand is all there is: what everybody from their source asks
 * for, else a price they have asked for, else by their hand. Null where no hand was raised, and once they are
 * past the playbook's first stage: after a talk the talk counts.
 */
export function raisedOf(
  { source, hand, signals, stage }: Pick<Lead, 'source' | 'hand' | 'signals' | 'stage'>,
  { sources, stages }: Pick<Playbook, 'sources' | 'stages'>,
): Raised | null {
  if (stage !== stages[0]?.id) return null;
  const asks = sources.find(({ id }) => id === source)?.asks;
  if (asks) return asks;
  if (signals.some(({ kind }) => kind === 'asked-price')) return 'price';
  return hand && BY_HAND[hand];
}
