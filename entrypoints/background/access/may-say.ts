import { emailKey } from '@/lib/domain/email';
import { findRecipes } from '@/lib/reader/find-recipe';
import { isTaught } from '@/lib/reader/is-taught';
import type { Sighting } from '@/lib/domain/page/sighting';
import type { Recipe } from '@/lib/recipes/schema';

import { mayGuess, recipesFor } from './recipes-for';

/**
 * Whether a page at `url` may say this: it names a recipe that reads this very address, or none where none is
 * needed, and holds nothing that this recipe does not read. A page that was taken over cannot speak for another
 * site: neither under its recipe, nor of its records, nor of mails where there are none.
 */
export function maySay(
  sighting: Sighting,
  url: URL,
  shipped: readonly Recipe[],
  taught: readonly Recipe[],
): boolean {
  const { recipe: id, kind, key } = sighting;
  const here = recipesFor(shipped, url.hostname);
  if (id === 'none') return kind === 'none' && saysNothing(sighting);
  if (id === 'any-page')
    return mayGuess(here) && key.startsWith(`any:${url.host}:`) && sighting.thread === null;
  const recipe = findRecipes([...taught, ...here], url).find((one) => one.id === id && one.kind === kind);
  return recipe !== undefined && isOfRecipe(sighting, recipe, url);
}

const saysNothing = ({ lead, candidates, thread, rows, facts }: Sighting) =>
  lead === null && candidates.length === 0 && thread === null && rows.length === 0 && facts === undefined;

function isOfRecipe(
  { key, lead, candidates, thread, rows, facts }: Sighting,
  recipe: Recipe,
  url: URL,
): boolean {
  const ownHost = recipe.hosts[0]!.startsWith('*') || isTaught(recipe);
  const fields = [recipe.person, recipe.people?.person ?? {}].flatMap(Object.keys);
  const people = [...(lead ? [lead] : []), ...candidates];
  // Where messages name their writer by name alone, no address is anybody's there.
  const named = recipe.thread?.message.from !== undefined;
  return (
    key.startsWith(ownHost ? `${recipe.id}:${url.host}:` : `${recipe.id}:`) &&
    people.every((person) =>
      Object.entries(person).every(([field, value]) => !value || fields.includes(field)),
    ) &&
    (thread === null || recipe.thread !== undefined) &&
    (named || !thread?.messages.some(({ from }) => from !== null && emailKey(from) !== null)) &&
    (rows.length === 0 || recipe.rows !== undefined) &&
    (facts === undefined || recipe.facts !== undefined)
  );
}
