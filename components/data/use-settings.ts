import type { Playbook } from '@/lib/domain/playbook';
import type { Settings } from '@/lib/domain/settings';

import { type Live, useLive } from './use-live';

export type Setup = { settings: Settings; damaged: boolean; playbooks: readonly Playbook[] };

/** The rep's settings, and the playbooks to choose from. */
export function useSetup(): Live<Setup> {
  return useLive(['setup'], async () => {
    const [{ readSettings }, { readCurrentPlaybooks }] = await Promise.all([import('@/lib/store/read-settings'), import('@/lib/store/read-current-playbooks')]);
    return async (db) => ({ ...(await readSettings(db)), playbooks: await readCurrentPlaybooks(db) });
  });
}
