import { useEffect, useState } from 'react';

import type { About } from '@/lib/domain/log/lead-command';
import type { CatchUp } from '@/lib/domain/queue/catch-up';

import { inSlices } from '../data/in-slices';
import { useServices } from '../data/services';

/** `names`, `emails` and `abouts`, what a command would be about, by lead. */
export type Proposal = {
  plan: CatchUp;
  names: ReadonlyMap<string, string>;
  emails: ReadonlyMap<string, readonly string[]>;
  abouts: ReadonlyMap<string, About>;
  zone: string;
};

/** What to do about everything overdue, worked out while the screen stays alive. Null while it is. */
export function useProposal(): { proposal: Proposal | null; error: unknown } {
  const { db, clock } = useServices();
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    let over = false;
    const work = async () => {
      const [{ readLate }, { catchingUp }, { aboutOf }] = await Promise.all([
        import('@/lib/store/read/catch-up'),
        import('@/lib/domain/queue/catch-up'),
        import('@/lib/domain/log/about'),
      ]);
      const { leads, context, theirDays } = await readLate(await db(), clock());
      const plan = await inSlices(catchingUp(leads, context, theirDays), () => !over);
      if (!plan || over) return;
      setProposal({
        plan,
        abouts: new Map(leads.map((lead) => [lead.id, aboutOf(lead, context.now)])),
        names: new Map(leads.map(({ id, fields }) => [id, fields['name']?.value ?? ''])),
        emails: new Map(leads.map(({ id, keys }) => [id, keys.emails])),
        zone: context.settings.zone,
      });
    };
    work().catch((failure: unknown) => over || setError(failure));
    return () => {
      over = true;
    };
  }, [db, clock]);
  return { proposal, error };
}
