import type { Recipe } from '../../recipes/schema';
import { vocabulary } from '../../recipes/vocabulary';
import type { Reading } from '../read-first';
import { readAnyPage } from './read-any-page';

/**
 * What the page script needs to know of a page without a recipe: nothing to write into, nothing to follow.
 */
const unknown: Recipe = {
  id: 'any-page',
  version: 1,
  checked: '2026-11-22',
  kind: 'record',
  site: 'any',
  hosts: ['*'],
  path: '^',
  ready: 'body',
  ignore: [],
  key: [{ url: '^(.*)$' }],
  person: {},
  composers: [],
  examples: { yes: ['https://crm.example/contacts/41'], no: [] },
};

/**
 * A page read without a recipe: a guess, to be believed once it has been made twice. Null where it shows
 * nobody and no list of people.
 */
export function readUnknown(document: Document, url: URL): Reading | null {
  const sighting = readAnyPage(vocabulary, document, url);
  return sighting.kind === 'none' ? null : { recipe: unknown, sighting, guess: true };
}
