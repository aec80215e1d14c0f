import type { Recipe } from '../recipes/schema';
import type { Sighting } from '../domain/sighting';

/**
 * A single-page site changes its address before its content, so for a moment the last page's details stand under the next
 * page's address. Such a reading is never sent: every field equals the last page's under another key, or the page still gives
 * its own key while the part of the address that names it is another (`recipe.address`).
 */
export function isLeftOver(recipe: Recipe, last: Sighting | null, now: Sighting): boolean {
  if (!last || last.recipe !== now.recipe) return false;
  if (last.key === now.key) return addressOf(recipe, last.url) !== addressOf(recipe, now.url);
  return Object.keys(now.confidence).length > 0 && JSON.stringify([last.lead, last.candidates, last.thread]) === JSON.stringify([now.lead, now.candidates, now.thread]);
}

function addressOf(recipe: Recipe, href: string): string | null {
  const url = new URL(href);
  for (const source of recipe.address ?? []) {
    const found = 'url' in source ? new RegExp(source.url).exec(url.pathname + url.search + url.hash)?.[1] : undefined;
    if (found) return found;
  }
  return null;
}
