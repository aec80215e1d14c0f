import { Dexie } from 'dexie';

import type { Recipe } from '../../recipes/schema';
import type { Db } from '../database/db';
import { readTaught } from './taught';

/** A recipe as it stands now. `before`: the version of it that was there before this one, if there was. */
export type TaughtRecipe = { recipe: Recipe; at: number; before: number | null };

/** What the rep has taught and not forgotten, the newest first. A row that cannot be read is passed over. */
export async function readRecipes(db: Db): Promise<TaughtRecipe[]> {
  const rows = await db.documents
    .where('[kind+id+version]')
    .between(['recipe', Dexie.minKey, Dexie.minKey], ['recipe', Dexie.maxKey, Dexie.maxKey])
    .toArray();
  const newest = new Map(rows.map((row) => [row.id, row]));
  const taught = [...newest.values()].flatMap(({ id, body, at, version }): TaughtRecipe[] => {
    const read = readTaught(body);
    const before = rows.findLast((row) => row.id === id && row.version < version && readTaught(row.body).ok);
    return read.ok ? [{ recipe: read.recipe, at, before: before?.version ?? null }] : [];
  });
  return taught.toSorted((a, b) => b.at - a.at);
}
