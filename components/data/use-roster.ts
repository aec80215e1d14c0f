import type { ReadRoster } from '@/lib/store/read/roster';

import { type Live, useLive } from './use-live';

/** Who leads are given to, and how much each has. */
export function useRoster(): Live<ReadRoster> {
  return useLive(['roster'], async () => (await import('@/lib/store/read/roster')).readRoster);
}
