import { hostMatches } from '@/lib/reader/find-recipe';
import type { Recipe } from '@/lib/recipes/schema';

/** The recipes of one host: all that a page of it is ever told of us. A host that none names may be a CRM that somebody runs. */
export function recipesFor(recipes: readonly Recipe[], host: string): Recipe[] {
  const named = recipes.filter(({ hosts }) => hosts.some((pattern) => pattern !== '*' && hostMatches(pattern, host)));
  return named.length > 0 ? named : recipes.filter(({ hosts }) => hosts[0] === '*');
}

/** Whether pages of a host may be read without a recipe: CRMs and what nobody knows, never a mailbox or a network of people. */
export function mayGuess(found: readonly Recipe[]): boolean {
  return found.every(({ kind }) => kind === 'record');
}
