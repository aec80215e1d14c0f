import { Dexie, RangeSet } from 'dexie';

import type { Db } from '@/lib/store/database/db';
import { wordsOf } from '@/lib/store/database/words-of';
import { dueInSlices } from '@/lib/store/read/due';
import { readLeads } from '@/lib/store/read/log';

/** How many leads are read at once: few enough that what the rep does meanwhile does not wait. */
const SLICE = 250;

/**
 * The words by which leads are filtered, kept in memory: a letter typed among ten thousand is then no question to
 * the database.
 */
export type DueWords = {
  /**
   * Reads, in slices, what is not known yet of these leads, or has changed; ends early when it is not wanted any
   * more.
   */
  learn(ids: readonly string[], wanted: () => boolean): Promise<void>;
  /**
   * Those of `ids` with whom each word typed begins a word of the name or the company, in their order. All of them
   * where nothing was typed that could be looked for; null while some have not been read.
   */
  among(ids: readonly string[], typed: string): readonly string[] | null;
  /** Called whenever leads that are known have changed. Gives back what ends it. */
  onChange(changed: () => void): () => void;
};

const kept = new WeakMap<Db, DueWords>();

/** One for each connection, for as long as the page lives. */
export function dueWords(db: Db): DueWords {
  const known = kept.get(db) ?? made(db);
  kept.set(db, known);
  return known;
}

function made(db: Db): DueWords {
  /** By lead id: its words in one text, each with a space before it. */
  const texts = new Map<string, string>();
  const stale = new Set<string>();
  const listeners = new Set<() => void>();
  Dexie.on('storagemutated', (parts) => {
    const leads = parts[`idb://${db.name}/leads/`];
    if (!leads) return;
    const changed = RangeSet(leads);
    const before = stale.size;
    for (const id of texts.keys()) if (changed.hasKey(id)) stale.add(id);
    if (stale.size > before) for (const listener of listeners) listener();
  });

  return {
    learn: async (ids, wanted) => {
      const unknown = ids.filter((id) => !texts.has(id));
      if (unknown.length > SLICE)
        for await (const rows of dueInSlices(db, SLICE)) {
          for (const row of rows) if (!texts.has(row.id)) texts.set(row.id, textOf(row.words));
          if (!wanted()) return;
        }
      const missing = ids.filter((id) => !texts.has(id) || stale.has(id));
      for (let from = 0; from < missing.length && wanted(); from += SLICE) {
        const slice = missing.slice(from, from + SLICE);
        // What changes while it is read is read again.
        for (const id of slice) stale.delete(id);
        const rows = await readLeads(db, slice);
        const found = new Map(rows.map(({ id, words }): [string, string] => [id, textOf(words)]));
        for (const id of slice) texts.set(id, found.get(id) ?? '');
      }
    },
    among: (ids, typed) => {
      if (!ids.every((id) => texts.has(id))) return null;
      const words = wordsOf(typed).map((word) => ` ${word}`);
      return ids.filter((id) => words.every((word) => texts.get(id)!.includes(word)));
    },
    onChange: (changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
  };
}

const textOf = (words: readonly string[]) => words.map((word) => ` ${word}`).join('');
