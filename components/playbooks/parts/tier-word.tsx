import type { Tier } from '@/lib/domain/words';

import { TierDot } from '../../lead/tier-pill';
import { tierName } from './sentences';

/** A tier in a table. */
export function TierWord({ tier }: { tier: Tier }) {
  return (
    <span className="inline-flex items-center gap-3">
      <TierDot tier={tier} />
      {tierName(tier)}
    </span>
  );
}
