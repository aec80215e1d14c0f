import type { Sighting } from '../domain/page/sighting';

/** A page that no recipe can read, or that only shows what the last one left. */
export function nothingHere(url: URL, notes: string[] = []): Sighting {
  return {
    v: 1,
    recipe: 'none',
    recipeVersion: 0,
    kind: 'none',
    url: url.href.slice(0, 2000),
    key: `none:${url.pathname}${url.hash}`.slice(0, 300),
    account: null,
    ownAddresses: [],
    lead: null,
    candidates: [],
    thread: null,
    composers: [],
    rows: [],
    confidence: {},
    notes,
  };
}
