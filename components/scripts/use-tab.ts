import type { ThreadWords } from '@/lib/domain/render/fill-for';
import { packaged } from '@/lib/packaged/packaged';

import { type Live, useLive } from '../data/use-live';
import { useNow } from '../data/use-now';
import { useServices } from '../data/services';
import type { Tab } from './read-tab';

/**
 * Every script, and the person beside the panel to fill them for. Read again every quarter of an hour, since
 * slots pass.
 */
export function useTab(lead: string | null, thread: ThreadWords | null): Live<Tab> {
  const { clock } = useServices();
  const quarter = useNow(15 * 60_000);
  return useLive(
    ['scripts', lead],
    async () => {
      const [{ readTab }, shipped] = await Promise.all([import('./read-tab'), packaged('scripts')]);
      return (db) => readTab(db, lead, clock(), shipped, thread);
    },
    `${quarter} ${thread?.subject ?? ''} ${thread?.lang ?? ''}`,
  );
}
