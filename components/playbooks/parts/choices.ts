import { create } from 'zustand';

import type { Playbook } from '@/lib/domain/playbook/playbook';
import { changedPath, valueAt } from '@/lib/domain/playbook/difference';
import { packaged } from '@/lib/packaged/packaged';
import type { PlaybookLibrary } from '@/lib/store/read/playbooks';

import { type Live, useLive } from '../../data/use-live';

/** Every playbook with its versions, and the scripts there are. */
export function usePlaybookLibrary(): Live<PlaybookLibrary> {
  return useLive(['playbook-library'], async () => {
    const [{ readPlaybookLibrary }, shipped] = await Promise.all([
      import('@/lib/store/read/playbooks'),
      packaged('scripts'),
    ]);
    return (db) => readPlaybookLibrary(db, shipped);
  });
}

/**
 * A playbook being edited. `start` is what it began as, to tell whether anything has changed; null for a
 * copy, which is new as it is. `base`: the version it is made from, by the command that saved it; null for
 * the first.
 */
export type PlaybookDraft = {
  playbook: Playbook;
  start: Playbook | null;
  base: string | null;
  past: readonly Playbook[];
};

/** The most steps that can be undone. */
const STEPS = 200;

type Drafts = {
  drafts: Readonly<Record<string, PlaybookDraft>>;
  begin(playbook: Playbook, start: Playbook | null, base: string | null): void;
  change(playbook: Playbook): void;
  /** To be saved on top of another version, under its number. */
  putOnTop(id: string, base: string | null, version: number): void;
  /** The last change is taken back; what was typed into one field is one change. */
  undo(id: string): void;
  drop(id: string): void;
};

/** What is being edited, by the playbook's id. Going elsewhere on the page loses nothing. */
export const useDrafts = create<Drafts>()((set) => ({
  drafts: {},
  begin: (playbook, start, base) =>
    set(({ drafts }) => ({ drafts: { ...drafts, [playbook.id]: { playbook, start, base, past: [] } } })),
  change: (playbook) =>
    set(({ drafts }) => ({ drafts: { ...drafts, [playbook.id]: changed(drafts[playbook.id], playbook) } })),
  putOnTop: (id, base, version) =>
    set(({ drafts }) => {
      const draft = drafts[id];
      if (!draft) return {};
      return { drafts: { ...drafts, [id]: { ...draft, base, playbook: { ...draft.playbook, version } } } };
    }),
  undo: (id) =>
    set(({ drafts }) => {
      const draft = drafts[id];
      const before = draft?.past.at(-1);
      return draft && before
        ? { drafts: { ...drafts, [id]: { ...draft, playbook: before, past: draft.past.slice(0, -1) } } }
        : {};
    }),
  drop: (id) =>
    set(({ drafts }) => ({
      drafts: Object.fromEntries(Object.entries(drafts).filter(([other]) => other !== id)),
    })),
}));

export function isChanged({ playbook, start }: PlaybookDraft): boolean {
  return (
    start === null || JSON.stringify({ ...playbook, version: 0 }) !== JSON.stringify({ ...start, version: 0 })
  );
}

function changed(draft: PlaybookDraft | undefined, playbook: Playbook): PlaybookDraft {
  if (!draft) return { playbook, start: null, base: null, past: [] };
  const before = draft.past.at(-1);
  const place = changedPath(draft.playbook, playbook);
  // Typing on in the same field, or typing what is there already, makes no further step to undo.
  const goesOn =
    place === '' ||
    (before !== undefined && isField(place, playbook) && changedPath(before, draft.playbook) === place);
  return { ...draft, playbook, past: goesOn ? draft.past : [...draft.past, draft.playbook].slice(-STEPS) };
}

const isField = (place: string, playbook: Playbook) => typeof valueAt(playbook, place) !== 'object';
