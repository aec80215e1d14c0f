import type { CadenceChange, Change } from '@/lib/domain/experiment/experiment';
import { copyOf } from '@/lib/domain/playbook/edit';
import { varied } from '@/lib/domain/plan/varied';
import { t } from '@/lib/i18n';

import { useCommand } from '../data/use-command';
import { useNewestOwn } from '../playbooks/parts/use-newest-own';
import { usePlaybooks } from '../data/use-settings';
import { useDrafts } from '../playbooks/parts/choices';
import { go } from '../playbooks/parts/route';

/**
 * The cadence that an experiment is about, and how B becomes what everybody does: as the next version of its
 * playbook, or, where that came with the product, in a copy that opens for editing.
 */
export function useCadence(change: Change) {
  const { run } = useCommand();
  const { data: playbooks } = usePlaybooks();
  const id = change.of === 'wording' ? null : change.playbook;
  const { data: newest } = useNewestOwn(id);
  const playbook = playbooks?.find((one) => one.id === id);
  const adopt = async (b: CadenceChange) => {
    if (!playbook) return;
    const cadences = playbook.cadences.map((one) => (one.id === b.cadence ? varied(one, b) : one));
    if (newest) {
      const next = { ...playbook, cadences, version: newest.version + 1 };
      await run({ type: 'save-playbook', playbook: next, base: newest.document });
      return;
    }
    const name = t('playbooks.copy-name', { name: playbook.name });
    const copy = copyOf({ ...playbook, cadences }, name, crypto.randomUUID());
    useDrafts.getState().begin(copy, null, null);
    go(copy.id, 'edit');
  };
  return {
    cadence: change.of === 'wording' ? undefined : playbook?.cadences.find(({ id }) => id === change.cadence),
    adopt,
  };
}
