import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { LookedOver } from '@/lib/store/hygiene/look-over';

import { useServices } from '../data/services';

/** Looks at every lead once; `seen` says how far it has come. `refetch` looks again. */
export function useLookOver() {
  const { db, clock } = useServices();
  const [seen, setSeen] = useState(0);
  const query = useQuery<LookedOver | null>({
    queryKey: ['look-over'],
    staleTime: 0,
    gcTime: 0,
    queryFn: async ({ signal }) => {
      const { lookOver } = await import('@/lib/store/hygiene/look-over');
      const looking = lookOver(await db(), clock());
      let step = await looking.next();
      for (; !step.done && !signal.aborted; step = await looking.next()) setSeen(step.value);
      return step.done ? step.value : null;
    },
  });
  return { ...query, seen };
}
