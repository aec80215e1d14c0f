import { create } from 'zustand';

import type { Proposal } from './proposal';

type Edits = { of: string; edits: Partial<Proposal>; edit(of: string, part: Partial<Proposal>): void };

/**
 * What the rep has put right of somebody not saved yet. It stays when more of the page is read, and when they
 * look at another tab of the panel.
 */
export const useEdits = create<Edits>()((set) => ({
  of: '',
  edits: {},
  edit: (of, part) => set((known) => ({ of, edits: { ...(known.of === of && known.edits), ...part } })),
}));
