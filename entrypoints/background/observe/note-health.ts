import type { Instant } from '@/lib/domain/time/calendar';
import { type Looked, noteReading } from '@/lib/domain/page/page-health';
import type { Sighting } from '@/lib/domain/page/sighting';
import type { Recipe } from '@/lib/recipes/schema';
import { changePageHealth } from '@/lib/session/page-health';

/** Takes note of how a recipe did on a page. A page that was guessed at was read by none. */
export async function noteHealth(
  recipes: readonly Recipe[],
  sighting: Sighting,
  now: Instant,
): Promise<void> {
  const recipe = recipes.find(({ id }) => id === sighting.recipe);
  if (recipe)
    await changePageHealth(recipe.id, (before) => noteReading(before, looked(recipe), sighting, now));
}

/** The record's own number comes from the address, and is there whatever the page shows. */
function looked({ id, site, person, people }: Recipe): Looked {
  const fields = [...Object.keys(person), ...Object.keys(people?.person ?? {})].filter(
    (field) => field !== 'recordId' && field !== 'profileUrl' && field !== 'location',
  );
  return { id, site, fields: [...new Set(fields)] };
}
