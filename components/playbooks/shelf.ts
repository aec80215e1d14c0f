import { create } from 'zustand';

import type { Playbook } from '@/lib/domain/playbook';
import type { PlaybookShelf } from '@/lib/store/read-playbooks';

import { type Live, useLive } from '../data/use-live';

/** Every playbook with its versions, and the scripts there are. */
export function useShelf(): Live<PlaybookShelf> {
  return useLive(['playbook-shelf'], async () => (await import('@/lib/store/read-playbooks')).readPlaybookShelf);
}

/** A playbook being edited. `start` is what it began as, to tell whether anything has changed; null for a copy, which is new as it is. */
export type Draft = { playbook: Playbook; start: Playbook | null };

type Drafts = {
  drafts: Readonly<Record<string, Draft>>;
  begin(playbook: Playbook, start: Playbook | null): void;
  change(playbook: Playbook): void;
  drop(id: string): void;
};

/** What is being edited, by the playbook's id. Going elsewhere on the page loses nothing. */
export const useDrafts = create<Drafts>()((set) => ({
  drafts: {},
  begin: (playbook, start) => set(({ drafts }) => ({ drafts: { ...drafts, [playbook.id]: { playbook, start } } })),
  change: (playbook) => set(({ drafts }) => ({ drafts: { ...drafts, [playbook.id]: { start: drafts[playbook.id]?.start ?? null, playbook } } })),
  drop: (id) => set(({ drafts }) => ({ drafts: Object.fromEntries(Object.entries(drafts).filter(([other]) => other !== id)) })),
}));

export function isChanged({ playbook, start }: Draft): boolean {
  return start === null || JSON.stringify({ ...playbook, version: 0 }) !== JSON.stringify({ ...start, version: 0 });
}
