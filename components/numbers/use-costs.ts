import type { MonthCost } from '@/lib/domain/month-cost';

import { useLive } from '../data/use-live';
import { usePlaybooks, useSetup } from '../data/use-settings';

/** What the sources of the playbook in use cost, month by month, and what those sources are. */
export function useCosts(): {
  costs: readonly MonthCost[];
  sources: readonly { id: string; label: string }[];
} | null {
  const { data: costs } = useLive(
    ['costs'],
    async () => (await import('@/lib/store/numbers/costs')).readCosts,
  );
  const { data: setup } = useSetup();
  const { data: playbooks } = usePlaybooks();
  const playbook = playbooks?.find(({ id }) => id === setup?.settings.playbook);
  return costs && playbook ? { costs, sources: playbook.sources } : null;
}
