import type { Playbook } from '@/lib/domain/playbook/playbook';
import type { ReadSettings } from '@/lib/store/read/settings';

import { type Live, useLive } from './use-live';

export type Setup = ReadSettings;

/** The rep's settings: the first thing any screen waits for, so that it brings nothing else. */
export function useSetup(): Live<Setup> {
  return useLive(['setup'], async () => {
    const { readSettings } = await import('@/lib/store/read/settings');
    return (db) => readSettings(db);
  });
}

/** The playbooks to choose from. */
export function usePlaybooks(): Live<readonly Playbook[]> {
  return useLive(['playbooks-to-choose'], async () => {
    const { readCurrentPlaybooks } = await import('@/lib/store/read/current-playbooks');
    return (db) => readCurrentPlaybooks(db);
  });
}
