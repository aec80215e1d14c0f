import type { Person, Sighting } from '../domain/page/sighting';
import type { Recipe } from '../recipes/schema';
import { addressText } from './address-text';
import { isTaught } from './is-taught';

/**
 * A single-page site changes its address before its content, so for a moment the last page's details stand
 * under the next page's address. Such a reading is never sent: nothing on it differs from the last page but
 * its key, and the page does not confirm that key; or the page still gives its own old key while the part of
 * the address that names it is another.
 */
export function isLeftOver(recipe: Recipe, last: Sighting | null, now: Sighting): boolean {
  if (!last || last.recipe !== now.recipe) return false;
  // A copy of the key that was found by itself, not by somebody who knows the site, may change before the
  // content does.
  if (isTaught(recipe))
    return (
      now.key !== last.key && ((shown(now) !== NOTHING && shown(now) === shown(last)) || repeats(last, now))
    );
  if (now.confidence.key === 1) return false;
  if (now.recipe === 'any-page') return now.key !== last.key && stillShows(last, now);
  if (last.key === now.key) return addressOf(recipe, last.url) !== addressOf(recipe, now.url);
  return shown(now) !== NOTHING && shown(now) === shown(last);
}

/**
 * Where nothing confirms a guess, another record of the same kind has to have another name and another
 * address.
 */
function stillShows(last: Sighting, now: Sighting): boolean {
  const kindOf = ({ key }: Sighting) => key.split(':')[2];
  return (
    (shown(now) !== NOTHING && shown(now) === shown(last)) ||
    (kindOf(last) === kindOf(now) && repeats(last, now))
  );
}

function repeats(last: Sighting, now: Sighting): boolean {
  const same = (field: 'name' | 'email') =>
    Boolean(now.lead?.[field]) && now.lead?.[field] === last.lead?.[field];
  return same('name') || same('email');
}

const NOTHING = JSON.stringify([[], []]);

/**
 * What is read from the content alone; a profile's address and a record's number may come from the page's
 * address.
 */
function shown({ lead, candidates, thread }: Sighting): string {
  const people = [...(lead ? [lead] : []), ...candidates].map(
    ({ name, email, phone, company, title }: Person) => [name, email, phone, company, title],
  );
  return JSON.stringify([people, thread?.messages.map(({ id }) => id) ?? []]);
}

function addressOf(recipe: Recipe, href: string): string | null {
  const url = new URL(href);
  for (const source of recipe.address ?? []) {
    const found = 'url' in source ? new RegExp(source.url).exec(addressText(url))?.[1] : undefined;
    if (found) return found;
  }
  return null;
}
