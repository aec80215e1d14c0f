import { readUnknown } from '@/lib/reader/any/read-unknown';
import { findRecipes } from '@/lib/reader/find-recipe';
import { readPage } from '@/lib/reader/read-page';
import { recipes } from '@/lib/recipes/sites';

import { compare } from './compare';

const BATCH = 50;

/**
 * A whole reading of the open conversation, against nothing but the queries for the same nodes. Batches: one
 * is too short to time.
 */
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
    batch(() =>
      [
        '[role=main]',
        'h2.hP',
        '[data-legacy-thread-id]',
        '.gD',
        '.g2',
        '.g3',
        '.adn',
        '.adf',
        '.a3s',
        '[g_editable=true]',
      ].map((css) => [...document.querySelectorAll(css)].map((node) => node.textContent)),
    ),
  );
  return { ...result, oursMs: result.oursMs / BATCH, baselineMs: result.baselineMs / BATCH };
}

/**
 * Readings of a conversation that stands among many nodes of which a thousand change in a second: the longest
 * is a task of the page's.
 */
export function readingInStorm(nodes: number) {
  const url = new URL(location.href);
  const recipe = findRecipes(recipes, url).find((one) => readPage(one, document, url))!;
  return inStorm(document.querySelector('.a3s')!, nodes, () => readPage(recipe, document, url));
}

/** The same for a record of a CRM nobody has written a recipe for. The page is gone afterwards. */
export function guessingInStorm(nodes: number) {
  document.body.innerHTML =
    '<main><h1>Rui Sato</h1><dl><dt>E-mail</dt><dd><a href="mailto:rui@sato.example">rui@sato.example</a></dd><dt>Company</dt><dd>Sato Marine</dd></dl><section></section></main>';
  return inStorm(
    document.querySelector('section')!,
    nodes,
    () => readUnknown(document, new URL('https://crm.example/contacts/4711'))?.sighting.lead,
  );
}

async function inStorm(place: Element, nodes: number, read: () => unknown) {
  const crowd = place.appendChild(document.createElement('div'));
  const leaves = Array.from({ length: nodes / 2 }, (_, n) =>
    crowd
      .appendChild(document.createElement('p'))
      .appendChild(document.createTextNode(`line ${n} of somebody@else.example`)),
  );
  const storm = setInterval(() => {
    for (let n = 0; n < 10; n += 1)
      leaves[Math.floor(performance.now() * 97 + n * 13) % leaves.length]!.data =
        `changed at ${performance.now()}`;
  }, 10);
  const times: number[] = [];
  for (let run = 0; run < 40; run += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const from = performance.now();
    if (!read()) throw new Error('what was there is not read any more');
    times.push(performance.now() - from);
  }
  clearInterval(storm);
  crowd.remove();
  const sorted = times.slice(1).toSorted((a, b) => a - b);
  return {
    longestMs: sorted.at(-1)!,
    medianMs: sorted[Math.floor(sorted.length / 2)]!,
    firstMs: times[0]!,
    nodes,
  };
}
