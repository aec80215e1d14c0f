import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

import type { Sighting } from '@/lib/domain/page/sighting';

/**
 * The tab beside the panel: the active one of its window. `?tab=` fixes it, for tests and for the panel
 * opened as a page.
 */
export function useBesideTab(): number | null | undefined {
  const fixed = new URLSearchParams(location.search).get('tab');
  const [tab, setTab] = useState<number | null | undefined>(fixed === null ? undefined : Number(fixed));
  useEffect(() => {
    if (fixed !== null) return;
    let over = false;
    let here: number | undefined;
    let turn = 0;
    const ask = async () => {
      const mine = (turn += 1);
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      here = active?.windowId;
      if (!over && mine === turn) setTab(active?.id ?? null);
    };
    const start = () => void ask().catch(() => over || setTab(null));
    const activated = (info: { tabId: number; windowId: number }) => {
      // Before our own window is known, and while an answer is on its way that may be older than this, it is
      // asked anew.
      if (here === undefined) return start();
      if (info.windowId !== here) return;
      turn += 1;
      setTab(info.tabId);
    };
    browser.tabs.onActivated.addListener(activated);
    start();
    return () => {
      over = true;
      browser.tabs.onActivated.removeListener(activated);
    };
  }, [fixed]);
  return tab;
}

/** What a tab shows, as last read. Undefined until known; null where no recipe can read it. */
export function useSighting(tab: number | null | undefined): Sighting | null | undefined {
  const queries = useQueryClient();
  useEffect(() => {
    if (tab === undefined || tab === null) return;
    let stop: (() => void) | undefined;
    let over = false;
    void import('@/lib/session/sightings').then(({ onSighting }) => {
      if (!over) stop = onSighting(tab, (sighting) => queries.setQueryData(['sighting', tab], { sighting }));
    });
    return () => {
      over = true;
      stop?.();
    };
  }, [queries, tab]);
  const { data } = useQuery<{ sighting: Sighting | null }>({
    queryKey: ['sighting', tab],
    queryFn: skipToken,
  });
  return tab === null ? null : data?.sighting;
}
