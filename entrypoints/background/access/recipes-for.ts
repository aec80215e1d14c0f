import { hostMatches } from '@/lib/reader/find-recipe';
import type { Recipe } from '@/lib/recipes/schema';
import type { Db } from '@/lib/store/database/db';
import { readRecipes, type TaughtRecipe } from '@/lib/store/read/recipes';

/**
 * The recipes of one host: all that a page of it is ever told of us. A host that none names may be a CRM that
 * somebody runs.
 */
export function recipesFor(recipes: readonly Recipe[], host: string): Recipe[] {
  const named = recipes.filter(({ hosts }) =>
    hosts.some((pattern) => pattern !== '*' && hostMatches(pattern, host)),
  );
  return named.length > 0 ? named : recipes.filter(({ hosts }) => hosts[0] === '*');
}

/** What the rep has taught for a host, in front of what is shipped for it. */
export async function withTaught(db: Db, shipped: readonly Recipe[], host: string): Promise<Recipe[]> {
  const taught = (await taughtRecipes(db)).map(({ recipe }) => recipe);
  return [...taught.filter(({ hosts }) => hosts.includes(host)), ...shipped];
}

/** A database that cannot be read just now keeps no page from being read. */
export async function taughtRecipes(db: Db): Promise<TaughtRecipe[]> {
  try {
    return await readRecipes(db);
  } catch (error) {
    console.error('recipes', error);
    return [];
  }
}

/**
 * Whether pages of a host may be read without a recipe: CRMs and what nobody knows, never a mailbox or a
 * network of people.
 */
export function mayGuess(found: readonly Recipe[]): boolean {
  return found.every(({ kind }) => kind === 'record');
}
