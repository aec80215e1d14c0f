import type { Channel, Tier } from '@/lib/domain/words';

import { type Live, useLive } from '../data/use-live';
import { useWorld } from '../data/world';
import type { FoundScripts } from './read-scripts';

export type Wanted = { words: string; stage: string; tier: Tier | ''; channel: Channel | '' };

/** The scripts that fit, with the person beside the panel to fill them for. */
export function useScripts(lead: string | null, wanted: Wanted): Live<FoundScripts> {
  const { clock } = useWorld();
  return useLive(['scripts', lead, wanted], async () => {
    const { readScripts } = await import('./read-scripts');
    return (db) => readScripts(db, lead, wanted, clock());
  });
}
