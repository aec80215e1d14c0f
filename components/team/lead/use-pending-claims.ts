import type { LeadId } from '@/lib/domain/lead/lead';

import { useLive } from '../../data/use-live';

const NONE: ReadonlySet<LeadId> = new Set();

/** The leads whose owner the team's server has not said yes to. */
export function usePendingClaims(): ReadonlySet<LeadId> {
  const { data } = useLive(
    ['pending-claims'],
    async () => (await import('@/lib/store/team/claims')).readPendingClaims,
  );
  return data ?? NONE;
}
