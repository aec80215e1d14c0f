import { useMemo } from 'react';

import type { Counts } from '@/lib/domain/counts/days';
import { firstDay } from '@/lib/domain/counts/questions';
import type { Playbook } from '@/lib/domain/playbook/playbook';

import { useCosts } from '../numbers/use-costs';
import { type Asked, useCounts } from '../numbers/use-counts';
import { useNames } from '../numbers/use-names';
import { type Deeper, deeperOf, toldApartBy } from './deeper';
import type { Periods } from './trends';

/** What a long review looks at beyond the trends; null until it is read. */
export function useDeeper(
  every: Playbook['reviews'][number]['every'],
  all: Counts | undefined,
  periods: Periods,
  asked: Asked,
): readonly Deeper[] | null {
  const { zone } = asked.settings;
  const nameOf = useNames();
  const costs = useCosts()?.costs;
  const [one, two, three] = toldApartBy(every);
  const from = firstDay(periods.before, asked.now, zone);
  const { data: first } = useCounts(asked, one ?? null, from);
  const { data: second } = useCounts(asked, two ?? null, from);
  const { data: third } = useCounts(asked, three ?? null, from);
  return useMemo(() => {
    const read = (
      [
        [one, first],
        [two, second],
        [three, third],
      ] as const
    ).filter(([by]) => by !== undefined);
    if (!all || read.some(([, counts]) => !counts)) return null;
    const groups = Object.fromEntries(read) as Parameters<typeof deeperOf>[1]['groups'];
    return deeperOf(every, { all, groups }, periods, { costs: costs ?? [], zone, nameOf });
  }, [every, all, one, first, two, second, three, third, periods, costs, zone, nameOf]);
}
