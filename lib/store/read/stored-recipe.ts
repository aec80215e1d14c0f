import type { Recipe } from '../../recipes/schema';
import { readTaught } from './taught';

/**
 * A recipe as it is stored. `shownHere`: the rep made it by showing, on this computer; else it came from a
 * file.
 */
export type StoredRecipe = { recipe: Recipe; shownHere: boolean };

/**
 * What is stored for one recipe; null where that is none: forgotten, or damaged. A file cannot claim to have
 * been shown here.
 */
export function parseStored(body: unknown): StoredRecipe | null {
  const { shownHere, ...recipe } = (body ?? {}) as { shownHere?: unknown };
  const read = readTaught(recipe);
  return read.ok ? { recipe: read.recipe, shownHere: shownHere === true } : null;
}

export const toStore = ({ recipe, shownHere }: StoredRecipe, version: number): object => ({
  ...recipe,
  version,
  ...(shownHere && { shownHere }),
});
