import { create } from 'zustand';

import type { Sighting } from '@/lib/domain/page/sighting';

/** The tab whose page the rep is showing things on. It ends with the panel. */
export const useTeach = create<{ tab: number | null; begin(tab: number): void; end(): void }>()((set) => ({
  tab: null,
  begin: (tab) => set({ tab }),
  end: () => set({ tab: null }),
}));

/** A mailbox is read in its own way. */
export const canBeShown = (sighting: Sighting | null | undefined): boolean =>
  !sighting?.recipe.startsWith('gmail-') && !sighting?.url.startsWith('https://mail.google.com/');
