import { findRecipes } from '@/lib/reader/find-recipe';
import type { Recipe } from '@/lib/recipes/schema';

import { mayGuess, recipesFor } from './recipes-for';

/**
 * Whether a page at `url` may say that it was read by `recipe`: one that reads this very address, or none
 * where none is needed. A page that was taken over cannot speak for another site.
 */
export function isOfHost(
  { recipe, kind }: { recipe: string; kind: string },
  url: URL,
  shipped: readonly Recipe[],
  taught: readonly Recipe[],
): boolean {
  const here = recipesFor(shipped, url.hostname);
  if (recipe === 'none') return kind === 'none';
  if (recipe === 'any-page') return mayGuess(here);
  return findRecipes([...taught, ...here], url).some((one) => one.id === recipe && one.kind === kind);
}
