import type { Settings } from '@/lib/domain/settings/settings';

import { useLive } from '../../data/use-live';
import { trailLines, type TrailLine } from './trail-lines';

/** What the team did, in words. */
export function useTrail(
  asked: { since: number; actor: string | null },
  { name }: Pick<Settings, 'name'>,
): { lines: TrailLine[]; more: boolean } | undefined {
  const { data } = useLive(['trail', asked.since, asked.actor], async () => {
    const [{ readTrail }, { readRoster }, { readCurrentPlaybooks }] = await Promise.all([
      import('@/lib/store/team/read-trail'),
      import('@/lib/store/read/roster'),
      import('@/lib/store/read/current-playbooks'),
    ]);
    return async (db) => {
      const [{ acts, more }, { roster, me }, playbooks] = await Promise.all([
        readTrail(db, asked),
        readRoster(db),
        readCurrentPlaybooks(db),
      ]);
      return { lines: trailLines(acts, { roster, playbooks, own: { actor: me?.id ?? '', name } }), more };
    };
  });
  return data;
}
