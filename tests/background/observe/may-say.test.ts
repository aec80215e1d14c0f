// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';

import { maySay } from '@/entrypoints/background/access/may-say';
import { readFirst } from '@/lib/reader/read-first';
import { recipes } from '@/lib/recipes/sites';

import { goldenPages, parse } from '../../reader/golden-pages';

describe('what a recipe reads of a page of its own may be said by that page, and by no other', () => {
  const pages = goldenPages().flatMap(({ html, url, name }) => {
    const sighting = readFirst(recipes, parse(html), url)?.sighting;
    return sighting ? [{ name, url, sighting }] : [];
  });
  it('there are some', () => expect(pages.length).toBeGreaterThan(20));

  it.each(pages)('$name', ({ url, sighting }) => {
    expect(maySay(sighting, url, recipes, [])).toBe(true);
    const elsewhere = new URL(url);
    elsewhere.hostname = 'elsewhere.example';
    expect(maySay(sighting, elsewhere, recipes, [])).toBe(false);
  });
});
