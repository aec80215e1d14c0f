import { create } from 'zustand';

import type { Script } from '@/lib/domain/script/script';

/**
 * A script being edited. `start` is what it began as, to tell whether anything has changed; null for one that
 * is new.
 */
export type ScriptDraft = { script: Script; start: Script | null };

type Drafts = {
  drafts: Readonly<Record<string, ScriptDraft>>;
  begin(script: Script, start: Script | null): void;
  change(script: Script): void;
  drop(id: string): void;
};

/** What is being edited, by the script's id. Going elsewhere on the page loses nothing. */
export const useDrafts = create<Drafts>()((set) => ({
  drafts: {},
  begin: (script, start) => set(({ drafts }) => ({ drafts: { ...drafts, [script.id]: { script, start } } })),
  change: (script) =>
    set(({ drafts }) => ({
      drafts: { ...drafts, [script.id]: { start: drafts[script.id]?.start ?? null, script } },
    })),
  drop: (id) =>
    set(({ drafts }) => ({
      drafts: Object.fromEntries(Object.entries(drafts).filter(([other]) => other !== id)),
    })),
}));

export function isChanged({ script, start }: ScriptDraft): boolean {
  return (
    start === null || JSON.stringify({ ...script, version: 0 }) !== JSON.stringify({ ...start, version: 0 })
  );
}
