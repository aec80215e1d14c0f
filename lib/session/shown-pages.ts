import { browser } from 'wxt/browser';

import { ShownPages } from '../domain/page/recipe-proof';

// Whom each taught recipe has shown: for as long as the browser runs, since it names people.
const keyOf = (recipe: string): `shown-${string}` => `shown-${recipe}`;

/** Replaces a record by what `change` makes of it, one after another, and answers it. */
export function changeShownPages(
  recipe: string,
  change: (before: ShownPages | null) => ShownPages,
): Promise<ShownPages> {
  const key = keyOf(recipe);
  return navigator.locks.request(key, async () => {
    const before = ShownPages.safeParse((await browser.storage.session.get(key))[key]).data ?? null;
    const after = change(before);
    await browser.storage.session.set({ [key]: after });
    return after;
  });
}
