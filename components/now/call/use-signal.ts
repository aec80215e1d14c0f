import type { SignalKind } from '@/lib/domain/facts';
import type { LeadId } from '@/lib/domain/lead/lead';
import type { Instant } from '@/lib/domain/time/calendar';
import type { Channel } from '@/lib/domain/words';

import { useServices } from '../../data/services';
import { useCommand } from '../../data/use-command';

/** Something happened just now, and the rep says so. Resolves to whether it was taken in. */
export function useSignal(leadId: LeadId) {
  const { clock } = useServices();
  const { run } = useCommand();
  return async (kind: SignalKind, more: { start?: Instant; channel?: Channel } = {}): Promise<boolean> => {
    const { start = null, channel } = more;
    const { ok } = await run({
      type: 'signal',
      leadId,
      kind,
      at: null,
      origin: { from: 'rep', at: clock() },
      start,
      ...(channel && { channel }),
    });
    return ok;
  };
}
