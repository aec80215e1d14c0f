import type { Change } from '@/lib/domain/experiment/experiment';
import { packaged } from '@/lib/packaged/packaged';

import { useLive } from '../../data/use-live';
import { usePlaybooks } from '../../data/use-settings';

/** What an experiment is about: the title of its script, or the names of its playbook and cadence. */
export function ExperimentPlace({ change }: { change: Change }) {
  const { data: playbooks } = usePlaybooks();
  const wanted = change.of === 'wording' ? change.script : null;
  const { data: title } = useLive(
    ['script-title', wanted],
    wanted === null
      ? null
      : async () => {
          const [{ readScript }, shipped] = await Promise.all([
            import('@/lib/store/read/scripts'),
            packaged('scripts'),
          ]);
          return async (db) => (await readScript(db, wanted, shipped))?.title ?? wanted;
        },
  );
  if (change.of === 'wording') return title ?? null;
  const playbook = playbooks?.find(({ id }) => id === change.playbook);
  const cadence = playbook?.cadences.find(({ id }) => id === change.cadence);
  return playbook ? `${playbook.name} · ${cadence?.name ?? change.cadence}` : null;
}
