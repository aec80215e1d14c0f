import type { Colleague } from '@/lib/store/read/colleagues';

import { useLive } from '../../data/use-live';
import { useServices } from '../../data/services';

const NOBODY: readonly Colleague[] = [];

/** Everybody else at the lead's company. */
export function useColleagues(id: string): readonly Colleague[] {
  const { clock } = useServices();
  const { data } = useLive(['colleagues', id], async () => {
    const { readColleagues } = await import('@/lib/store/read/colleagues');
    return (db) => readColleagues(db, id, clock());
  });
  return data ?? NOBODY;
}
