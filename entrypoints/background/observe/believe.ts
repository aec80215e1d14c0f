import { noteShown, proofOf, unproven } from '@/lib/domain/page/recipe-proof';
import type { Sighting } from '@/lib/domain/page/sighting';
import { takesWholePiece } from '@/lib/domain/page/whole-key';
import { changePageHealth, readPageHealth } from '@/lib/session/page-health';
import { changeShownPages } from '@/lib/session/shown-pages';
import type { StoredRecipe } from '@/lib/store/read/stored-recipe';

/**
 * A reading by a taught recipe as far as it can be believed. One from a file names nobody until two people
 * were seen here with two proofs; none does any more once two people had the same, and none does by a part of a
 * number in the address. What was found out is kept beside how the recipe has done.
 */
export async function believe(sighting: Sighting, { recipe, shownHere }: StoredRecipe): Promise<Sighting> {
  const keys = recipe.key.flatMap((source) => ('url' in source ? [source.url] : []));
  if (!takesWholePiece(sighting.url, keys)) return unproven(sighting, 'unchecked');
  const found = proofOf(await changeShownPages(recipe.id, (before) => noteShown(before, sighting)));
  if (found)
    await changePageHealth(recipe.id, (before) =>
      before?.version === sighting.recipeVersion && before.proof !== 'repeats'
        ? { ...before, proof: found }
        : null,
    );
  const health = await readPageHealth(recipe.id);
  const proof = health?.version === sighting.recipeVersion ? health.proof : undefined;
  if (proof === 'repeats' || found === 'repeats') return unproven(sighting, 'repeats');
  return shownHere || proof === 'checked' ? sighting : unproven(sighting, 'unchecked');
}
