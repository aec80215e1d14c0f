// @vitest-environment jsdom
// @module-tag data
import { describe, expect, it } from 'vitest';

import { findRecipes } from '@/lib/reader/find-recipe';
import { readPage } from '@/lib/reader/read-page';
import { recipes } from '@/lib/recipes/sites';
import { Recipe } from '@/lib/recipes/schema';

const reads = (url: string) => findRecipes(recipes, new URL(url)).map(({ id }) => id);

it('gives every recipe its own id', () => {
  expect(new Set(recipes.map(({ id }) => id)).size).toBe(recipes.length);
});

describe.each(recipes.map((recipe) => ({ id: recipe.id, recipe })))('$id', ({ id, recipe }) => {
  it('is data by the schema, and survives a file', () => {
    expect(Recipe.parse(JSON.parse(JSON.stringify(recipe)))).toEqual(recipe);
  });

  it.each(recipe.examples.yes)('reads %s, and no recipe of another site does', (url) => {
    expect(reads(url)).toContain(id);
    expect(findRecipes(recipes, new URL(url)).every(({ site }) => site === recipe.site)).toBe(true);
  });

  it.each(recipe.examples.no)('leaves %s alone', (url) => {
    expect(reads(url)).not.toContain(id);
  });

  it.skipIf(recipe.hosts[0] === '*')('takes no look-alike of its hosts, no other scheme', () => {
    // Of `*.force.example` the twin is `acme.evil-force.example`; `evil-acme.force.example` would be
    // somebody's own.
    const evil = (host: string) =>
      recipe.hosts
        .filter((one) => one.startsWith('*.'))
        .reduce(
          (name, one) => name.replace(one.slice(1), `.evil-${one.slice(2)}`),
          host.replace(/^www\./, recipe.hosts[0]!.startsWith('*.') ? '' : 'evil-'),
        )
        .replace(/^(?!evil-|.*\.evil-)/, 'evil-');
    for (const url of recipe.examples.yes.map((one) => new URL(one))) {
      const { host, href } = url;
      for (const twin of [
        href.replace(host, `${host}.evil.test`),
        href.replace(host, evil(host)),
        href.replace(host, `x@evil.test`),
        href.replace('https:', 'http:'),
      ])
        expect(reads(twin), twin).not.toContain(id);
    }
  });

  it('has selectors and patterns that an empty page can be asked', () => {
    document.body.innerHTML = '';
    expect(readPage(recipe, document, new URL(recipe.examples.yes[0]!))).toBeNull();
    const everything = { ...recipe, ready: 'body', root: 'html' };
    expect(() =>
      readPage({ ...everything, key: [{ url: '^(/)' }] }, document, new URL(recipe.examples.yes[0]!)),
    ).not.toThrow();
  });
});
