import type { ThreadWords } from '@/lib/domain/render/fill-for';
import { packaged } from '@/lib/packaged/packaged';

import { type Live, useLive } from '../data/use-live';
import { useNow } from '../data/use-now';
import { useServices } from '../data/services';
import type { LeadView } from '../../lib/views/lead-view';

/**
 * A lead as the screen shows it; null when there is none of that id. Read again every quarter of an hour,
 * since dates in words age.
 */
export function useLeadView(id: string | null, thread: ThreadWords | null): Live<LeadView | null> {
  const { clock } = useServices();
  const quarter = useNow(15 * 60_000);
  return useLive(
    ['lead', id],
    id === null
      ? null
      : async () => {
          const [{ readLeadView }, shipped] = await Promise.all([
            import('../../lib/views/read-lead-view'),
            packaged('scripts'),
          ]);
          return (db) => readLeadView(db, id, clock(), shipped, thread);
        },
    `${quarter} ${thread?.subject ?? ''} ${thread?.lang ?? ''}`,
  );
}
