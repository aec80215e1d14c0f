import type { Db } from '../database/db';
import { documentsOf } from '../database/documents';
import { type StoredRecipe, parseStored } from './stored-recipe';
import { lineOf } from './saved-versions';

/**
 * A recipe as it stands now. `document`, `before`: this version of it and the one it was made from, if there
 * was, by the commands that saved them.
 */
export type TaughtRecipe = StoredRecipe & { at: number; document: string; before: string | null };

/** What the rep has taught and not forgotten, the newest first. A row that cannot be read is passed over. */
export async function readRecipes(db: Db): Promise<TaughtRecipe[]> {
  const all = [...(await documentsOf(db, 'recipe')).values()];
  const taught = all.flatMap((versions): TaughtRecipe[] => {
    const { body, at, command } = versions.at(-1)!;
    const stored = parseStored(body);
    const line = lineOf(versions);
    const before = versions
      .slice(0, -1)
      .findLast((row) => line.has(row.command) && parseStored(row.body) !== null);
    return stored ? [{ ...stored, at, document: command, before: before?.command ?? null }] : [];
  });
  return taught.toSorted((a, b) => b.at - a.at);
}
