import { findRecipes } from '@/lib/reader/find-recipe';
import { readPage } from '@/lib/reader/read-page';
import { recipes } from '@/lib/recipes';

import { compare } from './compare';

const BATCH = 50;

/** A whole reading of the open conversation, against nothing but the queries for the same nodes. Batches: one is too short to time. */
export async function reading() {
  const url = new URL(location.href);
  const recipe = findRecipes(recipes, url).find((one) => readPage(one, document, url));
  if (!recipe) throw new Error('nothing on this page was read');
  const batch = (work: () => unknown) => () => {
    for (let n = 0; n < BATCH; n += 1) work();
  };
  const result = await compare(
    20,
    batch(() => readPage(recipe, document, url)),
    batch(() => ['[role=main]', 'h2.hP', '[data-legacy-thread-id]', '.gD', '.g2', '.g3', '.adn', '.adf', '.a3s', '[g_editable=true]'].map((css) => [...document.querySelectorAll(css)].map((node) => node.textContent))),
  );
  return { ...result, oursMs: result.oursMs / BATCH, baselineMs: result.baselineMs / BATCH };
}
