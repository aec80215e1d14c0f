import { createContext, type ReactNode, useContext, useMemo } from 'react';

import type { Sighting } from '@/lib/domain/page/sighting';

import { useBesideTab, useSighting } from './use-beside';

/** The page beside the panel. `sighting` is undefined until known, null where nothing can be read. */
export type Beside = { tab: number | null; sighting: Sighting | null | undefined };

const BesideContext = createContext<Beside>({ tab: null, sighting: null });

export const useBeside = () => useContext(BesideContext);

export function BesideProvider({ children }: { children: ReactNode }) {
  const tab = useBesideTab();
  const sighting = useSighting(tab);
  const beside = useMemo(() => ({ tab: tab ?? null, sighting }), [tab, sighting]);
  return <BesideContext value={beside}>{children}</BesideContext>;
}
