import { storedByName } from '../browser-storage/stored';
import { ShownPages } from '../domain/page/recipe-proof';

// Whom each taught recipe has shown: for as long as the browser runs, since it names people.
const shownPages = storedByName('session', 'shown-', ShownPages);

/** Replaces a record by what `change` makes of it, one after another, and answers it. */
export function changeShownPages(
  recipe: string,
  change: (before: ShownPages | null) => ShownPages,
): Promise<ShownPages> {
  return shownPages.of(recipe).change((before) => change(before ?? null));
}
