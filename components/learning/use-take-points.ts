import { copyOf } from '@/lib/domain/playbook/edit';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { accepted } from '@/lib/domain/score/learning';
import { t } from '@/lib/i18n';

import { useCommand } from '../data/use-command';
import { useNewestOwn } from '../playbooks/parts/use-newest-own';
import { useDrafts } from '../playbooks/parts/choices';
import { go } from '../playbooks/parts/route';

/**
 * Gives rules of a playbook other points: as its next version, or, where it came with the product, in a copy
 * that opens for editing. `own`: undefined until it is known whether it is the rep's own.
 */
export function useTakePoints(playbook: Playbook) {
  const { run, busy } = useCommand();
  const { data: newest } = useNewestOwn(playbook.id);
  /** The id of the playbook that has them now; null where they were refused. `before` runs ahead of a copy. */
  const take = async (
    changes: readonly { rule: string; to: number }[],
    before: (playbook: string) => Promise<boolean> = async () => true,
  ): Promise<string | null> => {
    const next = accepted(playbook, changes);
    if (!newest) {
      const copy = copyOf(next, t('playbooks.copy-name', { name: playbook.name }), crypto.randomUUID());
      if (!(await before(copy.id))) return null;
      useDrafts.getState().begin(copy, null, null);
      go(copy.id, 'edit');
      return copy.id;
    }
    const save = { ...next, version: newest.version + 1 };
    const { ok } = await run({ type: 'save-playbook', playbook: save, base: newest.document });
    return ok && (await before(playbook.id)) ? playbook.id : null;
  };
  return { take, busy, own: newest === undefined ? undefined : newest !== null };
}
