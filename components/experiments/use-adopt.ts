import type { Change } from '@/lib/domain/experiment/experiment';
import { copyOf } from '@/lib/domain/playbook/edit';
import { varied } from '@/lib/domain/plan/varied';
import { type Script, versionAfter } from '@/lib/domain/script/script';
import { withoutWording, withWording } from '@/lib/domain/script/wordings';
import { t } from '@/lib/i18n';

import { useServices } from '../data/services';
import { useCommand } from '../data/use-command';
import { usePlaybooks } from '../data/use-settings';
import { useDrafts } from '../playbooks/parts/choices';
import { go } from '../playbooks/parts/route';
import { useNewestOwn } from '../playbooks/parts/use-newest-own';
import type { Testable } from './use-experiments';

/** Takes back what was adopted; false where that was refused. */
type TakeBack = () => Promise<boolean>;
const nothing: TakeBack = async () => true;

/**
 * How B becomes what everybody does: as the next version of its script or playbook, or, where the playbook
 * came with the product, in a copy that opens for editing. `how` says which. What is given back undoes it.
 */
export function useAdopt(
  change: Change,
  script: Testable | null,
): { how: 'wording' | 'cadence' | 'copy'; adopt: () => Promise<TakeBack> } {
  const { db } = useServices();
  const { run } = useCommand();
  const { data: playbooks } = usePlaybooks();
  const id = change.of === 'wording' ? null : change.playbook;
  const { data: newest } = useNewestOwn(id);
  const playbook = playbooks?.find((one) => one.id === id);

  const saveScript = async (next: Script) => {
    const { readLibrary } = await import('@/lib/store/read/scripts');
    const last = (await readLibrary(await db(), [])).own.get(next.id)?.[0];
    const version = versionAfter(last?.script ?? script?.script);
    return run({
      type: 'save-scripts',
      scripts: [{ script: { ...next, version }, base: last?.document ?? null }],
    });
  };
  const adoptWording = async (variant: string): Promise<TakeBack> => {
    const before = script?.script;
    const wording = before?.variants.find((one) => one.id === variant);
    if (!before || !wording) return nothing;
    // B is the script from now on, and A its other wording: what was not adopted is kept.
    const { subject, body } = before;
    const key = `variant:${variant}`;
    const without = withoutWording(withWording(before, 'main', wording), key);
    const { ok } = await saveScript(withWording(without, key, { subject, body }));
    return ok ? async () => (await saveScript(before)).ok : nothing;
  };
  const adopt = async (): Promise<TakeBack> => {
    if (change.of === 'wording') return adoptWording(change.variant);
    if (!playbook) return nothing;
    const cadences = playbook.cadences.map((one) => (one.id === change.cadence ? varied(one, change) : one));
    if (newest) {
      const { version, document } = newest;
      const next = { ...playbook, cadences, version: version + 1 };
      const { ok, id: saved } = await run({ type: 'save-playbook', playbook: next, base: document });
      const before = { ...playbook, version: version + 2 };
      return ok
        ? async () => (await run({ type: 'save-playbook', playbook: before, base: saved })).ok
        : nothing;
    }
    const name = t('playbooks.copy-name', { name: playbook.name });
    const copy = copyOf({ ...playbook, cadences }, name, crypto.randomUUID());
    useDrafts.getState().begin(copy, null, null);
    go(copy.id, 'edit');
    return nothing;
  };
  return {
    how: change.of === 'wording' ? 'wording' : newest ? 'cadence' : 'copy',
    adopt,
  };
}
