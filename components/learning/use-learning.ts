import { useQuery } from '@tanstack/react-query';

import type { Answered } from '@/lib/domain/learning/answer';
import type { Success } from '@/lib/domain/learning/leakage';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { type Learning, learnFrom } from '@/lib/domain/score/learning';
import type { Instant } from '@/lib/domain/time/calendar';

import { inSlices, SHORT_SLICE_MS } from '../data/in-slices';
import { useServices } from '../data/services';

export type Found = { learning: Learning; answered: Answered };

/**
 * What the outcomes of a playbook's leads say, learned when the page opens and again when something was
 * answered. In short slices on the page's own thread: for a worker of its own the policy of every page would
 * have to let code name addresses of scripts, and today none may.
 */
export function useLearning(playbook: Playbook | undefined, success: Success, sample: boolean, now: Instant) {
  const { db } = useServices();
  return useQuery<Found>({
    queryKey: ['learning', playbook, success, sample],
    enabled: playbook !== undefined,
    staleTime: 0,
    gcTime: 0,
    queryFn: async ({ signal }) => {
      const database = await db();
      const { readToLearnFrom } = await import('@/lib/store/numbers/to-learn-from');
      const { logs, context } = await readToLearnFrom(database, playbook!.id, now);
      const { readAnswered } = await import('@/lib/store/numbers/answered');
      const answered = await readAnswered(database, playbook!.id);
      const given = sample
        ? await (await import('./sample-logs')).sampleLogs(playbook!, context.settings, now)
        : logs;
      const { before, turnedDown } = answered;
      const steps = learnFrom(given, { playbook: playbook!, context, success, before, turnedDown });
      const learning = await inSlices(steps, () => !signal.aborted, SHORT_SLICE_MS);
      if (!learning) throw new Error('nobody waits for it any more');
      return { learning, answered };
    },
  });
}
